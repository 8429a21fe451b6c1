import { formatFor } from '../format';
import type { RoundWords, WatchWords } from './round-words';

const { count } = formatFor('en');

export const watchEn = {
  lists: { customers: 'Customer', partners: 'Partner', competitors: 'Competitor', press: 'Press' },
  as: (handle) => `Mark @${handle} as`,
} satisfies WatchWords;

export const roundEn = {
  title: 'The round',
  stops: {
    mentions: () => 'What is said to you',
    company: (name) => (name === '' ? 'Your company' : `About ${name}`),
    customers: () => 'Customers',
    partners: () => 'Partners',
    press: () => 'Press',
    competitors: () => 'Competitors',
    competitor: (name) => `Around ${name}`,
  },
  part: (stop, part, of) => `${stop}, ${part} of ${of}`,
  opened: (stop) => `${stop}, already opened`,
  next: (stop) => `Next: ${stop}`,
  setUp: 'There is room for more stops: name your company and your lists in the settings.',
  wereHere: 'You were here',
  nothingNew: 'Nothing new: you were here',
  done: (ms) =>
    ms < 60_000
      ? 'That is all. Less than a minute.'
      : `That is all. ${count(Math.floor(ms / 60_000), 'minute', 'minutes')}.`,
} satisfies RoundWords;
