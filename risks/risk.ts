/** What in a draft is worth a second look before it is public. See `find-risks.ts` for how it is found. */

export const riskKinds = [
  /** A figure of the company: revenue, margin, orders, staff, guidance. Is it public? */
  'figure',
  /** Words of a deal: buying, merging, raising money. */
  'deal',
  /** A promise about what is to come. */
  'promise',
  'phone',
  'email',
  'iban',
  'card',
  /** On the company's own list. */
  'word',
] as const;
export type RiskKind = (typeof riskKinds)[number];

/** A stretch of the text, in UTF-16 code units (`text.slice(start, end)`). */
export interface Risk {
  kind: RiskKind;
  start: number;
  end: number;
  /** On a day on which the company's figures are not to be spoken of. */
  isEmbargoed: boolean;
}

/** What the user, or the company, laid down. */
export interface RiskRules {
  /** Domains on which the company publishes: a link to one of them says that a figure is public. */
  releaseDomains: readonly string[];
  wordList: readonly string[];
  /** Days, `YYYY-MM-DD`, both included. */
  embargoes: readonly { from: string; until: string }[];
  /** Names and handles of the company, as people write them. */
  company: readonly string[];
}
