/**
 * What day totals are once a file is merged in. A total knows visits that are no longer kept one by one, and two
 * files may know the same minutes in both forms, so sums are never added: of everything that is known of a total
 * (what stands here, what the file says, the visits that are kept, each once), the most is right.
 */
import { type DayTotal, keyOfTotal } from '../time/totals';
import type { Archive } from './archive-format';
import { breath } from './archive-read';
import { database, type SliceRow } from './database';
import { cutterOfVisits, partOf } from './visits';

export type Totals = Map<string, DayTotal>;

const visitsAtATime = 5000;
const dayMs = 24 * 3_600_000;
/** Sums of the same parts in another order differ by less. */
const sameMs = 1;

/** What a file knows of each total: its own word, or the sum of its visits where that is more. */
export async function totalsOfFile({ days, visits }: Archive): Promise<Totals> {
  const add = adding();
  for (const [index, visit] of visits.entries()) {
    if (index % visitsAtATime === visitsAtATime - 1) await breath();
    add.visit(visit);
  }
  for (const day of days) raise(add.totals, day);
  return add.totals;
}

/** To be called in a transaction: raises the totals that the visits kept here, once merged, belong to. */
export async function raiseToVisits(known: Totals, merged: readonly SliceRow[]): Promise<void> {
  const touched = adding();
  for (const visit of merged) touched.visit(visit);
  if (touched.totals.size === 0) return;

  const add = adding(touched.totals);
  const first = merged.reduce((least, { startedAt }) => Math.min(least, startedAt), Number.POSITIVE_INFINITY);
  const last = merged.reduce((most, { startedAt }) => Math.max(most, startedAt), 0);
  const monthMs = 31 * dayMs;
  // Three days more on both sides: a date lasts 50 hours around the world.
  for (let from = first - 3 * dayMs; from <= last + 3 * dayMs; from += monthMs) {
    const visits = await database.slices
      .where('startedAt')
      .between(from, from + monthMs)
      .toArray();
    for (const visit of visits) add.visit(visit);
  }
  for (const total of add.totals.values()) raise(known, total);
}

/** To be called in a transaction. Returns how many totals were raised. */
export async function raiseTotals(known: Totals): Promise<number> {
  const keys = [...known.keys()];
  const here = await database.dayTotals.bulkGet(keys);
  const raised = [...known].filter(([, { durationMs }], index) => {
    const before = here[index]?.durationMs;
    return before === undefined ? durationMs > 0 : durationMs - before >= sameMs;
  });
  await database.dayTotals.bulkPut(raised.map(([key, total]) => ({ ...total, key })));
  return raised.length;
}

function raise(totals: Totals, total: DayTotal): void {
  const key = keyOfTotal(total);
  const before = totals.get(key);
  if (!before || before.durationMs < total.durationMs) totals.set(key, { ...total });
}

/** Sums visits by total; `only`: of those totals alone. */
function adding(only?: Totals) {
  const totals: Totals = new Map();
  const cut = cutterOfVisits();
  return {
    totals,
    visit(visit: SliceRow): void {
      for (const [day, durationMs] of cut(visit)) {
        const part = { ...partOf(visit), day };
        const key = keyOfTotal(part);
        if (only && !only.has(key)) continue;
        const before = totals.get(key)?.durationMs ?? 0;
        totals.set(key, { ...part, durationMs: before + durationMs });
      }
    },
  };
}
