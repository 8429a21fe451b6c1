/** Share of the day's budget that is spent, 0..1: how far the candle has burned. Without a limit it stays whole. */
export function burned({ limitMs, spentMs }: { limitMs: number | null; spentMs: number }): number {
  if (limitMs === null) return 0;
  return limitMs === 0 ? 1 : Math.min(1, spentMs / limitMs);
}
