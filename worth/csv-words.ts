/** The words of the report's CSV file: a spreadsheet is read in its user's language, and read back from either. */
import type { Activity, Hand, Standing } from '../time/slice';
import type { CountedKind } from './counted';
import type { Verdict } from './verdict';

export const csvColumns = [
  ...(['row', 'day', 'account', 'activity', 'hand', 'standing', 'computer', 'minutes'] as const),
  ...(['post', 'author', 'what', 'line', 'said'] as const),
] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** What a row of the file is about. */
export const csvRows = ['time', 'counted', 'verdict', 'cost'] as const;
export type CsvRow = (typeof csvRows)[number];

export interface CsvWords {
  /** As spreadsheets of that language expect it. */
  separator: ';' | ',';
  decimal: ',' | '.';
  columns: Record<CsvColumn, string>;
  rows: Record<CsvRow, string>;
  activities: Record<Activity, string>;
  hands: Record<Hand, string>;
  standings: Record<Standing, string>;
  kinds: Record<CountedKind, string>;
  answers: Record<Verdict, string>;
}
