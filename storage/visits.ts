/** Counted time: slices as they were, and their sums by day, which today's total and the report read. */
import { cutByDay } from '../time/calendar';
import type { Slice } from '../time/slice';
import { type ActivityMs, type DayTotal, noMs } from '../time/totals';
import { type DayTotalRow, database } from './database';

/**
 * Writes slices as they stand now. A slice that was written before is replaced, and only what it has grown
 * by is added to its days: writing the same slice twice, or an older state of it late, changes nothing.
 */
export async function recordSlices(slices: readonly Slice[]): Promise<void> {
  await database.transaction('rw', database.slices, database.dayTotals, async () => {
    for (const slice of slices) {
      const before = await database.slices.get(slice.id);
      if (before && before.durationMs >= slice.durationMs) continue;
      // All but its length was settled when it was first written.
      const now: Slice = before ? { ...before, durationMs: slice.durationMs } : slice;
      await database.slices.put(now);
      const counted = before ? cutByDay(before) : new Map<string, number>();
      for (const [day, ms] of cutByDay(now)) {
        const growthMs = ms - (counted.get(day) ?? 0);
        if (growthMs > 0) await addToDay(day, now, growthMs);
      }
    }
  });
}

async function addToDay(day: string, slice: Slice, growthMs: number): Promise<void> {
  const { account, activity, hand } = slice;
  const key = [day, account, activity, hand].join(' ');
  const total = await database.dayTotals.get(key);
  const durationMs = (total?.durationMs ?? 0) + growthMs;
  const row: DayTotalRow = { key, day, account, activity, hand, durationMs };
  await database.dayTotals.put(row);
}

/** The day totals of calendar days `from` to `to`, both included. */
export async function dayTotalsBetween(from: string, to: string): Promise<DayTotal[]> {
  return database.dayTotals.where('day').between(from, to, true, true).toArray();
}

/** The executive's own time on one day, by account and activity. The team's is not in it. */
export async function msByAccountOn(day: string): Promise<Map<string, ActivityMs>> {
  const byAccount = new Map<string, ActivityMs>();
  for (const total of await dayTotalsBetween(day, day)) {
    if (total.hand !== 'me') continue;
    const sums = byAccount.get(total.account) ?? noMs();
    sums[total.activity] += total.durationMs;
    byAccount.set(total.account, sums);
  }
  return byAccount;
}
