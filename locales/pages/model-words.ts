/** The words of a model of the user's own choice: its section of the settings, and what the worker says of it. */
import type { Receiver } from '../../models/choice';
import type { ModelProblem } from '../../models/problem';
import type { SettingWords } from './settings-words';

export interface ModelWords {
  title: string;
  lead: string;
  provider: SettingWords;
  providers: Record<'none' | 'server' | 'browser', string>;
  off: string;
  byCompany: string;
  address: SettingWords;
  addressProblem: string;
  model: SettingWords;
  modelProblem: string;
  key: SettingWords;
  keyProblem: string;
  use: string;
  /** The browser asked, and the user said no. */
  notGranted: string;
  notSaved: string;
  /** Who receives what, at each click. */
  receives(receiver: Receiver): string;
  useNoMore: string;
  try: string;
  trying: string;
  tried: string;
  fetch: string;
  fetchMeans: string;
  /** 0 to 1 */
  fetching(share: number): string;
  notFetched: string;
  problems: Record<ModelProblem, string>;
  /** Before the commands that have a local server take something from Chandelle, by its name. */
  allowIn(server: string): string;
}
