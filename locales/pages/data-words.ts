/** The words of two sections of the settings: several computers, and what is kept. */

/** Why a file was not taken. */
export type ImportProblem =
  | 'not-json'
  | 'other-format'
  | 'newer'
  | 'missing'
  | 'wrong-kind'
  | 'out-of-range'
  | 'unknown-value';

export interface SyncWords {
  title: string;
  label: string;
  /** What goes where. */
  note: string;
  byCompany: string;
}

export interface DataWords {
  title: string;
  empty: string;
  visits(count: number): string;
  /** `YYYY-MM-DD` */
  since(day: string): string;
  size(bytes: number): string;
  keptOneByOne(months: number): string;
  export: string;
  exportNote: string;
  import: string;
  reading: string;
  addedVisits(count: number): string;
  /** Day totals that were raised. */
  addedDays(count: number): string;
  nothingNew: string;
  /** `why`: the problem and its place. */
  refused(why: string): string;
  problems: Record<ImportProblem, string>;
  /** `visits[3].durationMs` */
  placeNamed(place: string): string;
  notExported: string;
  notImported: string;
  erase: string;
  eraseQuestion: string;
  eraseNow: string;
  keep: string;
  erased: string;
  notErased: string;
}
