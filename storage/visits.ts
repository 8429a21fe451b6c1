/** Counted time: slices as they were, and their sums by day, which today's total and the report read. */
import { cutByDay } from '../time/calendar';
import { dayCutter } from '../time/day-cutter';
import type { Slice } from '../time/slice';
import { type ActivityMs, type DayTotal, keyOfTotal, noMs } from '../time/totals';
import { type DayTotalRow, database, type SliceRow } from './database';
import { growVisit, thisDevice } from './running';
import { readSettings } from './settings';

/**
 * Writes slices of this computer as they stand now. A slice that was written before is replaced, and only what
 * it has grown by is added to its days: writing the same slice twice, or an older state of it late, changes
 * nothing.
 */
export async function recordSlices(slices: readonly Slice[]): Promise<void> {
  const tables = [database.slices, database.dayTotals, database.running, database.settings];
  await database.transaction('rw', tables, async () => {
    const [device, { dayStartHour }] = [await thisDevice(), await readSettings()];
    for (const slice of slices) {
      const growthMs = await putSlice({ ...slice, device, dayStartHour });
      const isOwn = slice.hand === 'me' && growthMs > 0;
      if (isOwn) await growVisit(slice.account, growthMs, slice.startedAt + slice.durationMs);
    }
  });
}

/** A clock set by hand, a page that slept for some days, a disk that was full: none of these is a past week. */
const recentMs = 6 * 24 * 3_600_000;

/**
 * Writes what a page of X counted, at `now` (UTC, ms). The page can't write into past weeks: of a slice that is
 * neither recent nor known nothing is kept. A known one goes on growing, however long the page slept.
 */
export async function recordFromPage(slices: readonly Slice[], now: number): Promise<void> {
  const known = await database.slices.bulkGet(slices.map(({ id }) => id));
  const isRecent = ({ startedAt }: Slice) => Math.abs(now - startedAt) < recentMs;
  await recordSlices(slices.filter((slice, index) => isRecent(slice) || known[index] !== undefined));
}

/** To be called in a transaction over `slices` and `dayTotals`. Returns the milliseconds that it added. */
export async function putSlice(slice: SliceRow): Promise<number> {
  const before = await database.slices.get(slice.id);
  if (before && before.durationMs >= slice.durationMs) return 0;
  // All but its length was settled when it was first written.
  const now: SliceRow = before ? { ...before, durationMs: slice.durationMs } : slice;
  await database.slices.put(now);
  const counted = before ? cutByDay(before, before.dayStartHour) : new Map<string, number>();
  for (const [day, ms] of cutByDay(now, now.dayStartHour)) {
    const growthMs = ms - (counted.get(day) ?? 0);
    if (growthMs > 0) await addToDay({ ...partOf(now), day, durationMs: growthMs });
  }
  return now.durationMs - (before?.durationMs ?? 0);
}

/** What a visit has in common with the totals that it belongs to. */
export function partOf({
  account,
  activity,
  hand,
  standing,
  device,
}: SliceRow): Omit<DayTotal, 'day' | 'durationMs'> {
  return { account, activity, hand, standing, device };
}

/** Cuts many visits, each where the days of its time began. */
export function cutterOfVisits(): (visit: SliceRow) => Map<string, number> {
  const cut = dayCutter();
  return (visit) => cut(visit, visit.dayStartHour);
}

async function addToDay(growth: DayTotal): Promise<void> {
  const key = keyOfTotal(growth);
  const durationMs = ((await database.dayTotals.get(key))?.durationMs ?? 0) + growth.durationMs;
  const row: DayTotalRow = { ...growth, key, durationMs };
  await database.dayTotals.put(row);
}

/** The day totals of calendar days `from` to `to`, both included. */
export async function dayTotalsBetween(from: string, to: string): Promise<DayTotal[]> {
  return database.dayTotals.where('day').between(from, to, true, true).toArray();
}

/** No stretch of attention is longer. */
const longestSliceMs = 24 * 3_600_000;

/** What was counted on an account on this computer since an instant (UTC, ms), whoever sat there. */
export async function countedSince(account: string, since: number): Promise<number> {
  const device = await thisDevice();
  const slices = await database.slices
    .where('startedAt')
    .above(since - longestSliceMs)
    .filter((slice) => slice.account === account && slice.device === device)
    .toArray();
  return slices.reduce((sum, { startedAt, durationMs }) => {
    const within = startedAt + durationMs - Math.max(startedAt, since);
    return sum + Math.max(0, within);
  }, 0);
}

/** The executive's own time by account and activity, of such totals. The team's is not in it. */
export function msByAccount(totals: readonly DayTotal[]): Map<string, ActivityMs> {
  const byAccount = new Map<string, ActivityMs>();
  for (const total of totals) {
    if (total.hand !== 'me') continue;
    const sums = byAccount.get(total.account) ?? noMs();
    sums[total.activity] += total.durationMs;
    byAccount.set(total.account, sums);
  }
  return byAccount;
}
