/**
 * The linear model of one language: two sums over a text's features, side (below 0 personal, above corporate) and
 * mixedness, and the probabilities that they make (see `scripts/tone/fit.ts` for the formula). Weights are learnt by
 * `npm run tone:train` and kept in `weights.json`, in 91 steps.
 */
import { bucketCount } from './features';
import { type Label, type Voice, voices } from './voice';
import packed from './weights.json';

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
  /** See `pack`. */
  weights: string;
}

/** Steps on each side of zero; small weights are finer: weight = largest · (step / steps)². */
export const steps = 45;
/** As a digit before weights, a gap of so many buckets without any. */
const farthest = 90;
const backslash = 92;

const digits = Array.from({ length: 92 }, (_, i) => i + 35).filter((code) => code !== backslash);
const digitOf = new Int8Array(128);
for (const [digit, code] of digits.entries()) digitOf[code] = digit;

function stepOf(weight: number, largest: number): number {
  return largest === 0 ? 0 : Math.sign(weight) * Math.round(steps * Math.sqrt(Math.abs(weight) / largest));
}

/** Weights as text: for each bucket that has any, the gap to the one before and two steps, a digit each. */
export function pack(
  buckets: ArrayLike<number>,
  sides: ArrayLike<number>,
  mixednesses: ArrayLike<number>,
): { weights: string; largest: PackedModel['largest'] } {
  const greatest = (values: ArrayLike<number>) =>
    Array.from(values).reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  const largest = { side: greatest(sides), mixedness: greatest(mixednesses) };
  const codes: number[] = [];
  const put = (digit: number) => codes.push(digits[digit] ?? backslash);
  let next = 0;
  for (let i = 0; i < buckets.length; i += 1) {
    const side = stepOf(sides[i] ?? 0, largest.side);
    const mixedness = stepOf(mixednesses[i] ?? 0, largest.mixedness);
    if (side === 0 && mixedness === 0) continue;
    const bucket = buckets[i] ?? 0;
    for (; bucket - next >= farthest; next += farthest) put(farthest);
    put(bucket - next);
    put(side + steps);
    put(mixedness + steps);
    next = bucket + 1;
  }
  return { weights: codes.map((code) => String.fromCharCode(code)).join(''), largest };
}

function weightOfStep(largest: number): Float64Array {
  return Float64Array.from({ length: 2 * steps + 1 }, (_, i) => {
    const share = (i - steps) / steps;
    return largest * share * Math.abs(share);
  });
}

export function unpack({ weights, largest, bias, calibration }: PackedModel): Model {
  const unpacked = new Int8Array(2 * bucketCount);
  let bucket = 0;
  for (let i = 0; i < weights.length; ) {
    const gap = digitOf[weights.charCodeAt(i)] ?? 0;
    bucket += gap;
    i += 1;
    if (gap === farthest) continue;
    unpacked[2 * bucket] = (digitOf[weights.charCodeAt(i)] ?? 0) - steps;
    unpacked[2 * bucket + 1] = (digitOf[weights.charCodeAt(i + 1)] ?? 0) - steps;
    i += 2;
    bucket += 1;
  }
  return {
    weights: unpacked,
    sideOfStep: weightOfStep(largest.side),
    mixednessOfStep: weightOfStep(largest.mixedness),
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
