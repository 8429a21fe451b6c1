/**
 * The least of a convex loss by L-BFGS (Nocedal & Wright, Numerical Optimization, 2nd ed., algorithms 7.4 and 7.5).
 * Only additions, multiplications and divisions of float64 in a fixed order: the same on every machine.
 */

const remembered = 12;
/** Ends when the gradient is this share of the first one. */
const flatEnough = 3e-4;
const mostTries = 30;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** to += factor·from */
function addScaled(to: Float64Array, factor: number, from: Float64Array): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] as number) + factor * (from[i] as number);
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

/** The parameters of the least loss, from zero; `slopeAt` gives the loss's gradient. */
export function leastLoss(
  size: number,
  slopeAt: (w: Float64Array) => Float64Array,
  mostSteps = 150,
): Float64Array {
  let w: Float64Array = new Float64Array(size);
  let slope = slopeAt(w);
  const enough = dot(slope, slope) * flatEnough * flatEnough;
  const memories: Memory[] = [];
  for (let step = 0; step < mostSteps && dot(slope, slope) > enough; step += 1) {
    const d = direction(slope, memories);
    const downhill = dot(slope, d);
    let length = memories.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    // The loss is convex: where the slope along d has not turned well uphill, it is lower than before.
    for (let tries = 0; tries < mostTries; tries += 1) {
      const there = w.slice();
      addScaled(there, length, d);
      const slopeThere = slopeAt(there);
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
