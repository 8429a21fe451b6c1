/** A readable feature: formulas that people know for one side or the other. What it weighs is learnt. */
import type { PhraseGroup } from './phrase-finder';
import type { Reason, Side } from './voice';

export interface Cue {
  /** The side that it is expected to speak for; only where the model agrees is `reason` told. */
  side: Side;
  reason: Reason;
}

/** Phrases are lower case, unaccented or not (accents are ignored), separated by `|`. */
export function cues(side: Side, reason: Reason, phrases: string): PhraseGroup<Cue> {
  return { value: { side, reason }, phrases };
}
