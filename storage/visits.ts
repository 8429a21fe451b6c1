/**
 * Counted time: slices as they were, which are called visits where they are kept, and their sums by day, which today's
 * total and the report read.
 */
import { cutByDay } from '../time/calendar';
import { dayCutter } from '../time/day-cutter';
import type { Hand, Slice } from '../time/slice';
import { type ActivityMs, type DayTotal, keyOfTotal, noMs } from '../time/totals';
import { type DayTotalRow, database, type SliceRow } from './database';
import { dropAside, growVisit, setAside, slicesAside, thisDevice } from './running';
import { readSettings } from './settings';

const writtenTables = [database.slices, database.dayTotals, database.running, database.settings];

/** A clock set by hand, a page that slept for some days, a disk that was full: none of these is a past week. */
const recentMs = 6 * 24 * 3_600_000;

function isRecent({ startedAt }: Slice, now: number): boolean {
  return Math.abs(now - startedAt) < recentMs;
}

/**
 * Writes slices of this computer as they stand now. A slice that was written before is replaced, and only what
 * it has grown by is added to its days: writing the same slice twice, or an older state of it late, changes
 * nothing.
 */
export async function recordSlices(slices: readonly Slice[]): Promise<void> {
  await recordBy(slices, ({ hand }) => hand);
}

async function recordBy(slices: readonly Slice[], handOf: HandOf): Promise<void> {
  await database.transaction('rw', writtenTables, async () => {
    for (const slice of slices) {
      const { row, growthMs } = await putSlice(slice, handOf);
      const isOwn = row.hand === 'me' && growthMs > 0;
      if (isOwn) await growVisit(row.account, growthMs, row.startedAt + row.durationMs);
    }
  });
}

/** Whose hand a slice is of, as it is first written; `here`: who sits at this browser now. */
type HandOf = (slice: Slice, here: Hand) => Hand;

/** A page that was just opened, or that shows another account, has not been told yet; here it is known. */
const handHere: HandOf = (_, here) => here;

/**
 * Writes what a page of X counted, at `now` (UTC, ms). The page can't write into past weeks: of a slice that is
 * neither recent nor known nothing is kept. A known one goes on growing, however long the page slept. Nor does it
 * bring back what was erased.
 */
export async function recordFromPage(
  slices: readonly Slice[],
  now: number,
  isErased: (slice: Slice) => boolean,
): Promise<void> {
  await database.transaction('rw', writtenTables, async () => {
    const old = slices.filter((slice) => !isRecent(slice, now)).map(({ id }) => id);
    const known = new Set(old.length > 0 ? await database.slices.where('id').anyOf(old).primaryKeys() : []);
    const isKept = (slice: Slice) => isRecent(slice, now) || known.has(slice.id);
    const kept = slices.filter((slice) => isKept(slice) && !isErased(slice));
    await recordBy(kept, handHere);
  });
}

/**
 * Sets aside what a page counted before X has said whose time it is. The page goes on telling of it, and has it
 * recorded once it knows; if the page dies before, it is recorded under the account that it was told under.
 */
export async function setAsideFromPage(
  slices: readonly Slice[],
  now: number,
  isErased: (slice: Slice) => boolean,
): Promise<void> {
  await database.transaction('rw', database.slices, database.running, database.settings, async () => {
    const known = await database.slices.bulkGet(slices.map(({ id }) => id));
    const isNew = (slice: Slice, index: number) => known[index] === undefined && isRecent(slice, now);
    const waiting = slices.filter((slice, index) => isNew(slice, index) && !isErased(slice));
    const { hand } = await readSettings();
    await setAside(
      waiting.map((slice) => ({ ...slice, hand })),
      now,
    );
  });
}

/** A page that has told nothing for so long (its beat is a second) is gone. */
const goneAfterMs = 5_000;

/**
 * Records what pages that are gone had set aside; what they could record themselves is no longer changed by it.
 * Returns whether there are pages that may still wait for a name.
 */
export async function recordLeftAside(now: number): Promise<boolean> {
  return database.transaction('rw', writtenTables, async () => {
    const all = await slicesAside();
    const left = all.filter(({ toldAt }) => Math.abs(now - toldAt) > goneAfterMs).map(({ slice }) => slice);
    await recordSlices(left);
    await dropAside(left.map(({ id }) => id));
    return left.length < all.length;
  });
}

/** To be called in a transaction over `writtenTables`. Returns it as it is kept, and the milliseconds that it added. */
async function putSlice(slice: Slice, handOf: HandOf): Promise<{ row: SliceRow; growthMs: number }> {
  const before = await database.slices.get(slice.id);
  if (before && before.durationMs >= slice.durationMs) return { row: before, growthMs: 0 };
  // All but its length was settled when it was first written; so at most ticks nothing else is asked for.
  const now = before ? { ...before, durationMs: slice.durationMs } : await asRow(slice, handOf);
  await database.slices.put(now);
  const counted = before ? cutByDay(before, before.dayStartHour) : new Map<string, number>();
  for (const [day, ms] of cutByDay(now, now.dayStartHour)) {
    const growthMs = ms - (counted.get(day) ?? 0);
    if (growthMs > 0) await addToDay({ ...partOf(now), day, durationMs: growthMs });
  }
  return { row: now, growthMs: now.durationMs - (before?.durationMs ?? 0) };
}

async function asRow(slice: Slice, handOf: HandOf): Promise<SliceRow> {
  const [device, { dayStartHour, hand }] = [await thisDevice(), await readSettings()];
  return { ...slice, hand: handOf(slice, hand), device, dayStartHour };
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
