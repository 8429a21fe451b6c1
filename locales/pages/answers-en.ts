import { formatFor } from '../format';
import type { AnswersWords } from './answers-words';
import { datesFor } from './dates';

const { number } = formatFor('en');
const dates = datesFor('en');

export const answersEn = {
  inLanguage: 'en',
  pressContact: {
    label: 'Press contact',
    meaning: 'A name, an address or an account: answers to the press give it, as you write it.',
  },
  noContact: 'nobody',
  approved: {
    label: 'Approved answers',
    meaning: 'Those of communications: offered first, word for word, on the days on which they hold.',
  },
  delicate: 'a delicate subject',
  valid: (from, until) => {
    if (from !== undefined && until !== undefined) return dates.range(from, until);
    if (from !== undefined) return `from ${dates.range(from, from)}`;
    return until === undefined ? '' : `until ${dates.range(until, until)}`;
  },
  intent: 'In answer to',
  language: 'Language',
  text: 'Text',
  from: 'From',
  until: 'to',
  add: 'Add',
  keep: 'Keep',
  cancel: 'Cancel',
  edit: 'Edit',
  remove: 'Remove',
  editNamed: (what) => `Edit: ${what}`,
  removeNamed: (what) => `Remove: ${what}`,
  problems: {
    empty: 'Write the text of the answer.',
    'too-long': `A post has ${number(280)} characters at most.`,
    order: 'The first day comes after the last.',
    full: `There are ${number(200)} answers already: remove one first.`,
  },
  locked: 'Set by your company: its answers alone are offered.',
} satisfies AnswersWords;
