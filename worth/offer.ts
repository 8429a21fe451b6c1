/** What became of three suggestions that were shown: in numbers, and none of their words. */

/** `shown`: on screen, or left with the page. `dismissed`: put away, with nothing taken. */
export const offerOutcomes = ['shown', 'dismissed', 'copied', 'inserted', 'sent'] as const;
export type OfferOutcome = (typeof offerOutcomes)[number];

export interface Offer {
  id: string;
  account: string;
  /** UTC, ms. */
  at: number;
  /** How many times three were shown. */
  rounds: number;
  outcome: OfferOutcome;
  /** Of what was sent, its words, and those of them that are not as suggested; null: nothing was. */
  words: number | null;
  changed: number | null;
}
