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
import type { Matrix } from './matrix';

/** Float64: sides of all columns, mixednesses of all columns, then both biases. */
export type Parameters = Float64Array;

export interface FitOptions {
  /** Of the penalty, λ/2·|w|², beside the summed losses of all posts. */
  lambda: number;
  /** What a post of each label counts for. */
  labelWeights?: Record<Voice, number>;
  /** What each row counts for, beside the weight of its label. */
  rowWeights?: readonly number[];
  mostSteps?: number;
}

const remembered = 12;
/** Ends when the gradient is this share of the first one. */
const flatEnough = 3e-4;
const mostTries = 30;

/** e^x: x = k·ln 2 + r, 2^k by doubling, e^r by its Taylor series; relative error about 1e-15. */
export function exponential(x: number): number {
  if (x < -700) return 0;
  const k = Math.round(x / Math.LN2);
  const r = x - k * Math.LN2;
  let sum = 1;
  for (let n = 14; n >= 1; n -= 1) sum = 1 + (r / n) * sum;
  const factor = k < 0 ? 0.5 : 2;
  for (let n = Math.abs(k); n > 0; n -= 1) sum *= factor;
  return sum;
}

export function probabilities(side: number, mixedness: number): [number, number, number] {
  const top = Math.max(Math.abs(side), mixedness);
  const personal = exponential(-side - top);
  const mixed = exponential(mixedness - top);
  const corporate = exponential(side - top);
  const sum = personal + mixed + corporate;
  return [personal / sum, mixed / sum, corporate / sum];
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** to += factor·from */
function addScaled(to: Float64Array, factor: number, from: Float64Array): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] as number) + factor * (from[i] as number);
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

interface Memory {
  move: Float64Array;
  change: Float64Array;
  /** 1 / (change·move) */
  rho: number;
}

/** Minus the slope, bent by what the last moves told of the curvature (algorithm 7.4). */
function direction(slope: Float64Array, memories: readonly Memory[]): Float64Array {
  const d = slope.map((value) => -value);
  const alphas: number[] = [];
  for (const { move, change, rho } of memories.toReversed()) {
    const alpha = rho * dot(move, d);
    alphas.push(alpha);
    addScaled(d, -alpha, change);
  }
  const last = memories.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.change, last.change));
    for (let i = 0; i < d.length; i += 1) d[i] = (d[i] as number) * scale;
  }
  for (const { move, change, rho } of memories) {
    const alpha = alphas.pop() ?? 0;
    addScaled(d, alpha - rho * dot(change, d), move);
  }
  return d;
}

/** The weights of the least loss, from zero; `labels[i]` is the label of row `i`. */
export function leastLoss(matrix: Matrix, labels: readonly Voice[], options: FitOptions): Parameters {
  let w: Parameters = new Float64Array(2 * matrix.buckets.length + 2);
  let slope = gradient(matrix, labels, w, options);
  const enough = dot(slope, slope) * flatEnough * flatEnough;
  const memories: Memory[] = [];
  for (let step = 0; step < (options.mostSteps ?? 150) && dot(slope, slope) > enough; step += 1) {
    const d = direction(slope, memories);
    const downhill = dot(slope, d);
    let length = memories.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    // The loss is convex: where the slope along d has not turned well uphill, it is lower than before.
    for (let tries = 0; tries < mostTries; tries += 1) {
      const there = w.slice();
      addScaled(there, length, d);
      const slopeThere = gradient(matrix, labels, there, options);
      if (dot(slopeThere, d) > -0.5 * downhill) {
        length /= 2;
        continue;
      }
      const move = d.map((value) => value * length);
      const change = slopeThere.slice();
      addScaled(change, -1, slope);
      const curvature = dot(change, move);
      if (curvature > 0) memories.push({ move, change, rho: 1 / curvature });
      if (memories.length > remembered) memories.shift();
      w = there;
      slope = slopeThere;
      break;
    }
  }
  return w;
}
