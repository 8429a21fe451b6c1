import { formatFor } from '../format';
import type { ListsWords, RoundSettingsWords } from './lists-words';

const { count, number } = formatFor('en');

export const listsEn = {
  title: 'Lists',
  lead: 'Who matters to you. On X, one word under the picture of these accounts recalls it; accounts and words make the stops of the round. The lists stay in this browser.',
  names: { customers: 'Customers', partners: 'Partners', competitors: 'Competitors', press: 'Press' },
  into: 'Add to',
  field: 'Accounts and words',
  hint: 'One a line: @account, the address of a profile, a few words. Put a single word in quotes.',
  add: 'Add',
  importFile: 'Import a CSV file',
  outcome: (added, moved, known) =>
    [
      `${number(added)} added`,
      ...(moved > 0 ? [`${number(moved)} from another list`] : []),
      ...(known > 0 ? [`${number(known)} already on the list`] : []),
    ].join(', '),
  left: (lines) => `${count(lines, 'line stays', 'lines stay')} in the field, to be looked at:`,
  badLine: (line, text) => `Line ${number(line)}, “${text}”`,
  problems: {
    'not-an-account': 'this is not an account of X',
    'other-site': 'this address is not X’s',
    'too-long': 'more than 60 characters',
    'no-account': 'no account on this line',
  },
  fileNotRead: 'This file could not be read.',
  notSaved: 'Nothing was changed: your lists could not be written, or exceed 2,000 lines.',
  removed: (text) => `${text}: off the list`,
  undo: 'Undo',
  undone: 'All is as before.',
  count: (entries) => number(entries),
  empty: 'nobody yet',
  remove: (text) => `Remove ${text}`,
} satisfies ListsWords;

export const roundSettingsEn = {
  title: 'The round',
  lead: 'Opened with a click on the candle: your mentions, your company, your lists, one competitor, the latest first, in X’s own search. X then sees what is searched for, as with any search.',
  companyName: {
    label: 'Name of the company',
    meaning: 'As others write it. Posts of your own accounts are left out.',
  },
  noName: 'none',
  competitor: {
    label: 'One competitor up close',
    meaning: 'Its posts and what is said of it: the last stop.',
  },
  noCompetitor: 'none',
} satisfies RoundSettingsWords;
