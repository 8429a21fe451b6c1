/** How much of the day's budget is left, once extensions and a lift for today are taken into account. */

/** An extra the user gave themselves today on the curtain. */
export interface Relief {
  kind: 'extension' | 'lift';
}

export interface Allowance {
  /** The day's budget, extensions included; null where there is no limit or it was lifted for today. */
  limitMs: number | null;
  spentMs: number;
  /** Null where there is no limit. Never negative. */
  leftMs: number | null;
  isReached: boolean;
  isLifted: boolean;
  extensionsLeft: number;
}

export const extensionMs = 5 * 60_000;
export const extensionsPerDay = 3;

/** One budget: what was set, what was spent of it today, and today's reliefs. All times in ms. */
export function allowance(setMs: number | null, spentMs: number, reliefs: readonly Relief[]): Allowance {
  const extensions = reliefs.filter((relief) => relief.kind === 'extension').length;
  const isLifted = reliefs.some((relief) => relief.kind === 'lift');
  const limitMs = setMs === null || isLifted ? null : setMs + extensions * extensionMs;
  const leftMs = limitMs === null ? null : Math.max(0, limitMs - spentMs);
  return {
    limitMs,
    spentMs,
    leftMs,
    isReached: leftMs === 0,
    isLifted,
    extensionsLeft: Math.max(0, extensionsPerDay - extensions),
  };
}

/** Of two budgets that both hold (this account's; all together), the one that runs out first. */
export function tighter(one: Allowance, other: Allowance): Allowance {
  if (one.leftMs === null) return other;
  if (other.leftMs === null) return one;
  return other.leftMs < one.leftMs ? other : one;
}

/** From here on the candle says that the day is nearly spent. */
const warningShare = 0.8;

export function isWarning({ limitMs, spentMs }: Allowance): boolean {
  return limitMs !== null && spentMs >= limitMs * warningShare;
}
