/**
 * Fits a linear model of any number of classes: multinomial logistic regression with an L2 penalty. A mention with
 * features x has the score w_k·x + b_k for class k; softmax makes probabilities of the scores.
 */
import { exponential } from '../learning/exponential';
import { leastLoss } from '../learning/least-loss';
import type { Matrix } from '../learning/matrix';

export interface FitOptions {
  classCount: number;
  /** Of the penalty, λ/2·|w|², beside the summed losses of all rows. */
  lambda: number;
  /** What each row counts for. */
  rowWeights: readonly number[];
}

/**
 * How much rarer a column is than one that all rows have: ln(rows / rows that have it) / 4, to the power of 1.25. A
 * word that few mentions have says more; scaled by it, its weight is punished less. Rounded, so that logarithms of
 * different engines give the same; square roots are exact everywhere.
 */
function rarities({ rowCount, columns, buckets }: Matrix): Float64Array {
  const having = new Float64Array(buckets.length);
  for (const column of columns) having[column] = (having[column] ?? 0) + 1;
  return having.map((count) => {
    const rarity = Math.round(250 * Math.log(rowCount / Math.max(1, count))) / 1000;
    return rarity * Math.sqrt(Math.sqrt(rarity));
  });
}

/** Enough: more steps judge alike. */
const mostSteps = 50;

/** `weights[k]`: of class k, one for each column of the matrix. */
export interface Fitted {
  matrix: Matrix;
  weights: Float64Array[];
  biases: number[];
}

/** @param scores replaced by the probabilities */
function softmax(scores: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) {
    scores[k] = exponential((scores[k] as number) - top);
    sum += scores[k] as number;
  }
  for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] as number) / sum;
}

/** Parameters: the weights of the first column for every class, of the second ..., then the biases. */
function gradient(
  { rowCount, starts, columns, values, buckets }: Matrix,
  classes: readonly number[],
  w: Float64Array,
  { classCount, lambda, rowWeights }: FitOptions,
): Float64Array {
  const biasAt = buckets.length * classCount;
  const slope = new Float64Array(w.length);
  for (let i = 0; i < biasAt; i += 1) slope[i] = lambda * (w[i] as number);
  const errors = new Float64Array(classCount);
  for (let row = 0; row < rowCount; row += 1) {
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    for (let k = 0; k < classCount; k += 1) errors[k] = w[biasAt + k] as number;
    for (let i = from; i < to; i += 1) {
      const at = (columns[i] as number) * classCount;
      const value = values[i] as number;
      for (let k = 0; k < classCount; k += 1)
        errors[k] = (errors[k] as number) + value * (w[at + k] as number);
    }
    softmax(errors);
    const own = classes[row] as number;
    errors[own] = (errors[own] as number) - 1;
    const weight = rowWeights[row] ?? 1;
    for (let k = 0; k < classCount; k += 1) {
      errors[k] = (errors[k] as number) * weight;
      slope[biasAt + k] = (slope[biasAt + k] as number) + (errors[k] as number);
    }
    for (let i = from; i < to; i += 1) {
      const at = (columns[i] as number) * classCount;
      const value = values[i] as number;
      for (let k = 0; k < classCount; k += 1)
        slope[at + k] = (slope[at + k] as number) + value * (errors[k] as number);
    }
  }
  return slope;
}

/** `classes[i]`: of row `i`, 0 ... classCount - 1. */
export function fitted(matrix: Matrix, classes: readonly number[], options: FitOptions): Fitted {
  const { classCount } = options;
  const count = matrix.buckets.length;
  const rarity = rarities(matrix);
  const values = matrix.values.map((value, i) => value * (rarity[matrix.columns[i] as number] ?? 0));
  const scaled = { ...matrix, values };
  const w = leastLoss((count + 1) * classCount, (at) => gradient(scaled, classes, at, options), mostSteps);
  const weights = Array.from({ length: classCount }, (_, k) =>
    rarity.map((factor, column) => factor * (w[column * classCount + k] ?? 0)),
  );
  return { matrix, weights, biases: Array.from(w.subarray(count * classCount)) };
}
