/**
 * Fits the model: multinomial logistic regression with an L2 penalty, by L-BFGS (Nocedal & Wright, Numerical
 * Optimization, 2nd ed., algorithms 7.4 and 7.5).
 *
 * A post with features x has two sums, side = w_s·x + b_s and mixedness = w_m·x + b_m, and the utilities
 * personal −side, mixed mixedness, corporate +side; softmax makes probabilities of them. Two numbers a feature
 * rather than three: the third is the same for all and says nothing.
 *
 * Only additions, multiplications and divisions of float64 in a fixed order, and an exponential of our own: the
 * same corpus gives the same bits on every machine (Math.exp may differ between engines).
 */
import type { Voice } from '../../tone/voice';
import { exponential } from '../learning/exponential';
import { leastLoss } from '../learning/least-loss';
import type { Matrix } from '../learning/matrix';

/** Float64: sides of all columns, mixednesses of all columns, then both biases. */
export type Parameters = Float64Array;

export interface FitOptions {
  /** Of the penalty, λ/2·|w|², beside the summed losses of all posts. */
  lambda: number;
  /** What a post of each label counts for. */
  labelWeights?: Record<Voice, number>;
  /** What each row counts for, beside the weight of its label. */
  rowWeights?: readonly number[];
}

export function probabilities(side: number, mixedness: number): [number, number, number] {
  const top = Math.max(Math.abs(side), mixedness);
  const personal = exponential(-side - top);
  const mixed = exponential(mixedness - top);
  const corporate = exponential(side - top);
  const sum = personal + mixed + corporate;
  return [personal / sum, mixed / sum, corporate / sum];
}

function gradient(
  matrix: Matrix,
  labels: readonly Voice[],
  w: Parameters,
  { lambda, labelWeights, rowWeights }: FitOptions,
): Float64Array {
  const { rowCount, starts, columns, values, buckets } = matrix;
  const count = buckets.length;
  const slope = new Float64Array(w.length);
  for (let i = 0; i < 2 * count; i += 1) slope[i] = lambda * (w[i] as number);
  let sideBias = 0;
  let mixedBias = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    let side = w[2 * count] as number;
    let mixedness = w[2 * count + 1] as number;
    for (let i = from; i < to; i += 1) {
      const column = columns[i] as number;
      const value = values[i] as number;
      side += value * (w[column] as number);
      mixedness += value * (w[count + column] as number);
    }
    const [personal, mixed, corporate] = probabilities(side, mixedness);
    const label = labels[row] as Voice;
    const weight = (labelWeights?.[label] ?? 1) * (rowWeights?.[row] ?? 1);
    const wanted = label === 'corporate' ? 1 : label === 'personal' ? -1 : 0;
    const sideError = weight * (corporate - personal - wanted);
    const mixedError = weight * (mixed - (label === 'mixed' ? 1 : 0));
    sideBias += sideError;
    mixedBias += mixedError;
    for (let i = from; i < to; i += 1) {
      const column = columns[i] as number;
      const value = values[i] as number;
      slope[column] = (slope[column] as number) + value * sideError;
      slope[count + column] = (slope[count + column] as number) + value * mixedError;
    }
  }
  slope[2 * count] = sideBias;
  slope[2 * count + 1] = mixedBias;
  return slope;
}

/** The weights of the least loss, from zero; `labels[i]` is the label of row `i`. */
export function leastLossOf(matrix: Matrix, labels: readonly Voice[], options: FitOptions): Parameters {
  return leastLoss(2 * matrix.buckets.length + 2, (w) => gradient(matrix, labels, w, options));
}
