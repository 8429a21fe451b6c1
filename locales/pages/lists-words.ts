/** Every string of the watch lists' and the round's settings. */
import type { LineProblem } from '../../watch/read-entries';
import type { WatchList } from '../../watch/watched';
import type { SettingWords } from './settings-words';

export interface ListsWords {
  title: string;
  lead: string;
  names: Record<WatchList, string>;
  /** Beside the choice of a list. */
  into: string;
  field: string;
  /** Under the field. */
  hint: string;
  add: string;
  importFile: string;
  /** How many are new, came from another list, were there. */
  outcome(added: number, moved: number, known: number): string;
  /** Lines that stay in the field. */
  left(count: number): string;
  badLine(line: number, text: string): string;
  problems: Record<LineProblem, string>;
  fileNotRead: string;
  notSaved: string;
  removed(text: string): string;
  undo: string;
  undone: string;
  count(entries: number): string;
  empty: string;
  remove(text: string): string;
}

export interface RoundSettingsWords {
  title: string;
  lead: string;
  companyName: SettingWords;
  noName: string;
  competitor: SettingWords;
  noCompetitor: string;
}
