import { formatFor } from '../format';
import type { DataWords, SyncWords } from './data-words';
import { datesFor } from './dates';

const { count, number } = formatFor('en');
const dates = datesFor('en');

export const syncEn = {
  title: 'Your other computers',
  label: 'My minutes and limits follow me',
  note: 'What travels: minutes per day and account, limits and their rules, hours and voices, through your browser’s own account. Nothing else, and no server of ours.',
  byCompany: 'Set by your company',
} satisfies SyncWords;

export const dataEn = {
  title: 'Your data',
  empty: 'Nothing is kept yet.',
  visits: (visits) => count(visits, 'visit', 'visits'),
  since: (day) => `since ${dates.range(day, day)}`,
  size: (bytes) => `${number(Math.round(bytes / 100_000) / 10)} MB on this disk`,
  keptOneByOne: (months) =>
    `Visits are kept one by one for ${count(months, 'month', 'months')}, then as day totals, which stay. All of it is in this browser.`,
  export: 'Export everything',
  exportNote:
    'The file holds everything, your own words included. Imported here or elsewhere, it counts nothing twice.',
  import: 'Import',
  reading: 'Reading the file…',
  addedVisits: (visits) => count(visits, 'visit added', 'visits added'),
  addedDays: (days) => count(days, 'day total completed', 'day totals completed'),
  nothingNew: 'Everything in this file was here already.',
  refused: (why) => `Nothing was imported: ${why}.`,
  problems: {
    'not-json': 'this file can’t be read',
    'other-format': 'this is no file of Chandelle’s',
    newer: 'a newer version of Chandelle wrote it',
    missing: 'a value is missing',
    'wrong-kind': 'a value is of the wrong kind',
    'out-of-range': 'a value is out of range',
    'unknown-value': 'a value is unknown',
  },
  placeNamed: (place) => `at ${place}`,
  notExported: 'The export did not work. Try again.',
  notImported: 'The import did not work, and nothing has changed. Try again.',
  erase: 'Erase everything…',
  eraseQuestion:
    'Your minutes, limits and settings will be erased, here and in the browser’s sync. This can’t be undone.',
  eraseNow: 'Erase everything',
  keep: 'Keep everything',
  erased: 'Everything is erased.',
  notErased: 'Not everything could be erased. Try again.',
} satisfies DataWords;
