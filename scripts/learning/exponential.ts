/** An exponential of our own: Math.exp may differ between engines, and the same corpus shall give the same bits. */

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
