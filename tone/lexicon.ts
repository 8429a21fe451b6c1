/** The shape of the lexicons: what a phrase says about the voice of a text. */
import type { PhraseGroup } from './phrase-finder';
import type { Reason, Side } from './voice';

export interface Cue {
  side: Side;
  reason: Reason;
  /** In units of the score's logarithm: 1 makes its side 2.7 times as likely. Hand-set. */
  points: number;
}

export type CueGroup = PhraseGroup<Cue>;

/** Phrases are lower case, unaccented or not (accents are ignored), separated by `|`. */
export function cues(side: Side, reason: Reason, points: number, phrases: string): CueGroup {
  return { value: { side, reason, points }, phrases };
}
