/**
 * The linear models of one language: a score for each intent, and one for delicacy. Weights are learnt by
 * `npm run replies:train` and kept in `weights.json`, in 2 · `steps` + 1 steps.
 */
import { eachPacked, weightOfStep } from '../tone/packed-weights';
import { bucketCount, type Emit } from '../tone/word-features';
import { type Intent, intents } from './answer';
import packed from './weights.json';

/** Steps on each side of zero: fewer weigh less and judge alike. */
export const steps = 10;

/** What cross-validation in the corpus says of the scores. */
export interface Calibration {
  /** Factor of the scores, so that the probabilities are no surer than they are right. */
  sharpness: number;
  /** From this chance of being abuse on, no answer; from this chance of being abuse or talk on, none either. */
  leave: { abuse: number; both: number };
  /** From this score on: delicate. */
  delicate: number;
}

export interface PackedModel {
  /** Of each intent in the order of `intents`, then of delicacy: the largest weight, and the bias. */
  largest: number[];
  bias: number[];
  calibration: Calibration;
  /** See `../tone/packed-weights.ts`. */
  weights: string;
}

export interface Scores {
  /** Of each intent, 0..1; together 1. */
  chances: Record<Intent, number>;
  delicate: number;
}

export interface Model {
  calibration: Calibration;
  /** @param eachFeature calls `emit` for every feature of the text */
  read(eachFeature: (emit: Emit) => void): Scores;
}

export const columnCount = intents.length + 1;

export function chancesOf(scores: ArrayLike<number>, sharpness: number): Record<Intent, number> {
  const own = intents.map((_, k) => (scores[k] ?? 0) * sharpness);
  const top = Math.max(...own);
  const powers = own.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  const chances = {} as Record<Intent, number>;
  for (const [k, intent] of intents.entries()) chances[intent] = (powers[k] ?? 0) / sum;
  return chances;
}

export function unpack({ weights, largest, bias, calibration }: PackedModel): Model {
  const rowOf = new Int32Array(bucketCount).fill(-1);
  const stepsOfRows: number[] = [];
  eachPacked(weights, columnCount, steps, (bucket, stepOf) => {
    rowOf[bucket] = stepsOfRows.length;
    for (let k = 0; k < columnCount; k += 1) stepsOfRows.push(stepOf(k));
  });
  const rows = Int8Array.from(stepsOfRows);
  const weightOf = largest.map((top) => weightOfStep(top, steps));
  return {
    calibration,
    read(eachFeature) {
      const scores = Float64Array.from(bias);
      eachFeature((bucket, value) => {
        const row = rowOf[bucket] ?? -1;
        if (row < 0) return;
        for (let k = 0; k < columnCount; k += 1) {
          const step = rows[row + k] ?? 0;
          if (step !== 0) scores[k] = (scores[k] ?? 0) + value * (weightOf[k]?.[step + steps] ?? 0);
        }
      });
      return { chances: chancesOf(scores, calibration.sharpness), delicate: scores[intents.length] ?? 0 };
    },
  };
}

const packedModels: Record<'fr' | 'en', PackedModel> = packed;
const models: Partial<Record<'fr' | 'en', Model>> = {};

/** Unpacked when first asked for. */
export function modelOf(language: 'fr' | 'en'): Model {
  models[language] ??= unpack(packedModels[language]);
  return models[language];
}
