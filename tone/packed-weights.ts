/**
 * Weights of a linear model as text: for each bucket that has any, the gap to the one before and a step for each of
 * its weights, a digit each. Small weights are finer: weight = largest · (step / steps)².
 */

/** As a digit before weights, a gap of so many buckets without any. */
const farthest = 90;
const backslash = 92;

const digits = Array.from({ length: 92 }, (_, i) => i + 35).filter((code) => code !== backslash);
const digitOf = new Int8Array(128);
for (const [digit, code] of digits.entries()) digitOf[code] = digit;

function stepOf(weight: number, largest: number, steps: number): number {
  return largest === 0 ? 0 : Math.sign(weight) * Math.round(steps * Math.sqrt(Math.abs(weight) / largest));
}

export interface PackedWeights {
  weights: string;
  /** Of each column. */
  largest: number[];
}

/**
 * @param columns each as long as `buckets`, which rise
 * @param steps on each side of zero, at most 45
 */
export function packWeights(
  buckets: ArrayLike<number>,
  columns: readonly ArrayLike<number>[],
  steps: number,
): PackedWeights {
  const largest = columns.map((column) =>
    Array.from(column).reduce((top, value) => Math.max(top, Math.abs(value)), 0),
  );
  const codes: number[] = [];
  const put = (digit: number) => codes.push(digits[digit] ?? backslash);
  let next = 0;
  for (let i = 0; i < buckets.length; i += 1) {
    const row = columns.map((column, place) => stepOf(column[i] ?? 0, largest[place] ?? 0, steps));
    if (row.every((step) => step === 0)) continue;
    const bucket = buckets[i] ?? 0;
    for (; bucket - next >= farthest; next += farthest) put(farthest);
    put(bucket - next);
    for (const step of row) put(step + steps);
    next = bucket + 1;
  }
  return { weights: codes.map((code) => String.fromCharCode(code)).join(''), largest };
}

/** Calls `tell` for every bucket that has weights, in rising order, with its steps, −steps ... steps. */
export function eachPacked(
  weights: string,
  columnCount: number,
  steps: number,
  tell: (bucket: number, stepOf: (column: number) => number) => void,
): void {
  let bucket = 0;
  let at = 0;
  const stepAt = (column: number) => (digitOf[weights.charCodeAt(at + column)] ?? 0) - steps;
  while (at < weights.length) {
    const gap = digitOf[weights.charCodeAt(at)] ?? 0;
    bucket += gap;
    at += 1;
    if (gap === farthest) continue;
    tell(bucket, stepAt);
    at += columnCount;
    bucket += 1;
  }
}

/** Weight of each step, by step + `steps`. */
export function weightOfStep(largest: number, steps: number): Float64Array {
  return Float64Array.from({ length: 2 * steps + 1 }, (_, i) => {
    const share = (i - steps) / steps;
    return largest * share * Math.abs(share);
  });
}
