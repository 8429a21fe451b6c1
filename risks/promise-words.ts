import type { PhraseGroup } from '../tone/phrase-finder';

export type PromiseWord =
  /** "We guarantee", « nous nous engageons »: with anything that binds a company. */
  | 'commit'
  /** "I promise", « je vous promets »: with what binds a company, said of it. */
  | 'vow'
  /** "We will", « nous allons »: with a deed, and when or how much. */
  | 'future'
  /** Whole promises: "no layoffs", « cela ne se reproduira plus ». */
  | 'whole'
  | 'nothing';

/** What is promised. */
export type Deed =
  /** "Double", « doubler »: binds by itself. */
  | 'result'
  /** "Deliver", « livrer »: with a day, a number, or "all". */
  | 'delivery'
  /** "Hire", « ouvrir »: with a number. */
  | 'number'
  /** "Launch": with a day far enough to be forgotten. */
  | 'launch'
  /** "Raise prices", « licencier »: with "never". */
  | 'refusal'
  /** Prices, jobs, orders: with a promise in so many words. */
  | 'thing'
  | 'nothing';

/** When it is due. */
export type Due = 'deadline' | 'soon' | 'all' | 'never';

export interface PromiseList {
  words: readonly PhraseGroup<PromiseWord>[];
  deeds: readonly PhraseGroup<Deed>[];
  dues: readonly PhraseGroup<Due>[];
}
