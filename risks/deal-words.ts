import type { PhraseGroup } from '../tone/phrase-finder';

export type DealWord =
  /** "Due diligence", "term sheet": the company's own, or a headline. */
  | 'deal'
  /** "I am selling the company": says whose it is. */
  | 'plain'
  /** "In talks", "stake": said of the company in so many words only. */
  | 'own'
  /** "Acquired", « racheté »: with whom or what. */
  | 'buy'
  /** "Raised", « levons »: with a large sum. */
  | 'raise'
  /** "Signed with": with a name. */
  | 'sign'
  | 'nothing';

export type DealPhrases = readonly PhraseGroup<DealWord>[];
