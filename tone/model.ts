/**
 * The linear model of one language: two sums over a text's features, side (below 0 personal, above corporate) and
 * mixedness, and the probabilities that they make (see `scripts/tone/fit.ts` for the formula). Weights are learnt by
 * `npm run tone:train` and kept in `weights.json`, in 91 steps.
 */
import { eachPacked, packWeights, weightOfStep } from './packed-weights';
import { type Label, type Voice, voices } from './voice';
import packed from './weights.json';
import { bucketCount } from './word-features';

export interface Model {
  /** Steps of each bucket, −45 ... 45: side at 2 · bucket, mixedness next to it, so that both are read at once. */
  weights: Int8Array;
  /** Weight of each step, by step + 45. */
  sideOfStep: Float64Array;
  mixednessOfStep: Float64Array;
  bias: { side: number; mixedness: number };
  calibration: Calibration;
}

/** What cross-validation in the corpus says of the sums. */
export interface Calibration {
  /** The sums are multiplied by it: posts of other hands are less clear than those learnt from. */
  sharpness: number;
  /** For each label, the share that was right at probability 0.3, 0.35 ... 1. */
  right: Record<Voice, number[]>;
  /**
   * Below, the engine says that it is unsure. `side`: of |side|, for personal and corporate, whichever of the two it
   * is: that a post may be mixed as well is no reason to be silent. `mixed`: of the confidence.
   */
  sure: { side: number; mixed: number };
  /** By the account's own voice, what flags the other: least |side|; a leader's, least probability of corporate. */
  flags: Record<Voice, number>;
}

export interface PackedModel {
  /** Largest weights. */
  largest: { side: number; mixedness: number };
  bias: { side: number; mixedness: number };
  calibration: Calibration;
  /** See `packed-weights.ts`. */
  weights: string;
}

/** Steps on each side of zero. */
export const steps = 45;

export function pack(
  buckets: ArrayLike<number>,
  sides: ArrayLike<number>,
  mixednesses: ArrayLike<number>,
): { weights: string; largest: PackedModel['largest'] } {
  const { weights, largest } = packWeights(buckets, [sides, mixednesses], steps);
  const [side = 0, mixedness = 0] = largest;
  return { weights, largest: { side, mixedness } };
}

export function unpack({ weights, largest, bias, calibration }: PackedModel): Model {
  const unpacked = new Int8Array(2 * bucketCount);
  eachPacked(weights, 2, steps, (bucket, stepOf) => {
    unpacked[2 * bucket] = stepOf(0);
    unpacked[2 * bucket + 1] = stepOf(1);
  });
  return {
    weights: unpacked,
    sideOfStep: weightOfStep(largest.side, steps),
    mixednessOfStep: weightOfStep(largest.mixedness, steps),
    bias,
    calibration,
  };
}

const packedModels: Record<'fr' | 'en', PackedModel> = packed;
const models: Partial<Record<'fr' | 'en', Model>> = {};

/** Unpacked when first asked for. */
export function modelOf(language: 'fr' | 'en'): Model {
  models[language] ??= unpack(packedModels[language]);
  return models[language];
}

/** Personal, mixed, corporate. */
export function probabilitiesOf(side: number, mixedness: number): Record<Voice, number> {
  const top = Math.max(Math.abs(side), mixedness);
  const personal = Math.exp(-side - top);
  const mixed = Math.exp(mixedness - top);
  const corporate = Math.exp(side - top);
  const sum = personal + mixed + corporate;
  return { personal: personal / sum, mixed: mixed / sum, corporate: corporate / sum };
}

/** Probabilities that `Calibration.right` is known for: the first, and how far apart. */
export const firstKnown = 0.3;
export const knownEvery = 0.05;

/** The likeliest voice, and how often one that is as likely proved right. */
export function likeliestOf(
  chances: Record<Voice, number>,
  { right }: Pick<Calibration, 'right'>,
): { voice: Voice; confidence: number } {
  const voice = voices.reduce((best, other) => (chances[other] > chances[best] ? other : best));
  const known = right[voice];
  const at = Math.max(0, (chances[voice] - firstKnown) / knownEvery);
  const below = known[Math.floor(at)] ?? known.at(-1) ?? 0;
  const above = known[Math.ceil(at)] ?? below;
  return { voice, confidence: below + (above - below) * (at - Math.floor(at)) };
}

export interface Decision {
  /** 0 personal ... 1 corporate. */
  score: number;
  label: Label;
  confidence: number;
  /** Would it be flagged, by its voice alone, on an account meant to have that voice? */
  flags: Record<Voice, boolean>;
}

/** What the two sums of a text come to, not yet sharpened. */
export function decisionOf(side: number, mixedness: number, calibration: Calibration): Decision {
  const { sharpness, sure, flags } = calibration;
  const chances = probabilitiesOf(side * sharpness, mixedness * sharpness);
  const { voice, confidence } = likeliestOf(chances, calibration);
  const size = Math.abs(side * sharpness);
  const isSure = voice === 'mixed' ? confidence >= sure.mixed : size >= sure.side;
  const label = isSure ? voice : 'unsure';
  return {
    score: 1 / (1 + Math.exp(-2 * side * sharpness)),
    label,
    confidence,
    flags: {
      personal: label === 'corporate' && size >= flags.personal,
      mixed: label === 'corporate' && chances.corporate >= flags.mixed,
      corporate: label === 'personal' && size >= flags.corporate,
    },
  };
}
