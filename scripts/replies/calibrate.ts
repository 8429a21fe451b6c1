/**
 * From the scores that cross-validation gave each mention of the corpus: how sharp the probabilities may be, from
 * where on a mention is left alone, and from where on it is delicate.
 */
import type { Intent } from '../../replies/answer';
import { type Calibration, chancesOf } from '../../replies/model';

/** A mention judged by models that have not learnt from it. */
export interface Judged {
  intent: Intent;
  delicate: boolean;
  file: string;
  text: string;
  /** Of each intent, in the order of `intents`. */
  scores: number[];
  /** The higher, the more delicate. */
  delicateScore: number;
}

/**
 * Of the mentions that are due an answer, so many may be lost to what looks like abuse, and to what looks like talk;
 * the bar asks that 0.95 are answered.
 */
const mostLost = { abuse: 0.02, both: 0.005 };
/** Of the delicate mentions, so many are to be known as such: a ready position costs more than a careful answer. */
const wantedDelicate = 0.75;

/** The factor of the scores that gives the least log loss. */
function sharpnessOf(judged: readonly Judged[]): number {
  const lossAt = (sharpness: number) =>
    judged.reduce(
      (loss, { intent, scores }) => loss - Math.log(Math.max(1e-12, chancesOf(scores, sharpness)[intent])),
      0,
    );
  const candidates = Array.from({ length: 40 }, (_, i) => (i + 4) / 20);
  const losses = candidates.map(lossAt);
  return candidates[losses.indexOf(Math.min(...losses))] ?? 1;
}

/** The value below which the share `share` of `values` lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share))] ?? 1;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

export function calibrationOf(judged: readonly Judged[]): Calibration {
  const sharpness = sharpnessOf(judged);
  const due = judged.filter(({ intent }) => intent !== 'abuse' && intent !== 'chatter');
  const chances = due.map(({ scores }) => chancesOf(scores, sharpness));
  return {
    sharpness,
    leave: {
      abuse: round(
        quantile(
          chances.map(({ abuse }) => abuse),
          1 - mostLost.abuse,
        ),
      ),
      both: round(
        quantile(
          chances.map(({ abuse, chatter }) => abuse + chatter),
          1 - mostLost.both,
        ),
      ),
    },
    delicate: round(
      quantile(
        judged.filter(({ delicate }) => delicate).map(({ delicateScore }) => delicateScore),
        1 - wantedDelicate,
      ),
    ),
  };
}
