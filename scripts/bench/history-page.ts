/**
 * Runs in a page of the extension's own: fills its database with years of heavy use, and times the product's own
 * readings of it. Bundled and handed to the page as it is (history.ts); the build that ships has none of it.
 */
import { pageHandlers } from '../../entrypoints/background/page-handlers';
import { localeHere, localeOf } from '../../locales/ui-language';
import { database, type SliceRow } from '../../storage/database';
import { readAccountToday } from '../../storage/today';
import { readWeek } from '../../storage/week';
import { dayOf, shiftDay } from '../../time/calendar';
import { allTogether, noLimits } from '../../time/limits';
import { activities, pageKinds, type Slice } from '../../time/slice';
import { type DayTotal, keyOfTotal } from '../../time/totals';
import { zoneHere } from '../../time/zone-here';
import { actionKinds } from '../../worth/action';

const accounts = ['claire_lorvane', 'maisonlorvane'];
const kept = { hand: 'me', standing: 'within', device: 'bench000' } as const;
/** Ten years of it are half a million slices. */
const slicesADay = 137;
const dayMs = 24 * 3_600_000;
const zone = zoneHere();

export const historyBench = {
  /** Days of heavy use, up to yesterday: some 137 stretches, 10 actions and 3 posts of one's own each. */
  async fill(days: number): Promise<void> {
    const today = dayOf(Date.now(), zone, 0);
    await database.accounts.bulkPut(
      accounts.map((handle) => ({
        handle,
        intendedVoice: handle === 'maisonlorvane' ? 'corporate' : 'personal',
        firstSeenAt: Date.now() - days * dayMs,
        lastSeenAt: Date.now(),
        voiceChangedAt: 1,
      })),
    );
    await database.limits.bulkPut(
      [allTogether, ...accounts].map((account) => ({
        ...noLimits,
        account,
        fromDay: '2010-01-01',
        dayMinutes: Array.from({ length: 7 }, () => 180),
        changedAt: 1,
      })),
    );
    const monthly = 30;
    for (let back = days; back > 0; back -= monthly) {
      const ofMonth = Array.from({ length: Math.min(monthly, back) }, (_, index) => back - index);
      await Promise.all([
        database.slices.bulkPut(ofMonth.flatMap(slicesOf)),
        database.dayTotals.bulkPut(ofMonth.flatMap((ago) => totalsOf(shiftDay(today, -ago)))),
        database.actions.bulkPut(ofMonth.flatMap((ago) => actionsOf(ago, shiftDay(today, -ago)))),
        database.ownPosts.bulkPut(ofMonth.flatMap((ago) => postsOf(ago, shiftDay(today, -ago)))),
        database.reliefs.bulkPut(
          ofMonth.filter((ago) => ago % 3 === 0).map((ago) => reliefOf(ago, shiftDay(today, -ago))),
        ),
      ]);
    }
  },

  count: (): Promise<number> => database.slices.count(),

  async usageBytes(): Promise<number> {
    return (await navigator.storage.estimate()).usage ?? 0;
  },

  /** Milliseconds that each took, of so many one after the other. */
  week: (times: number): Promise<number[]> =>
    timed(times, () => readWeek(null, 1, Date.now(), zone, localeHere('en'))),

  today: (times: number): Promise<number[]> =>
    timed(times, () => readAccountToday('claire_lorvane', Date.now(), zone, localeOf)),

  /** All that the worker does at a tick: the growing slice written, and the page's state read. */
  tick(times: number): Promise<number[]> {
    const slice: Slice = { ...sliceOf(0, 0), id: crypto.randomUUID(), startedAt: Date.now(), durationMs: 0 };
    return timed(times, () => {
      slice.durationMs += 10;
      return pageHandlers.keepSlices({ account: slice.account, slices: [{ ...slice }], isNaming: false }, 1);
    });
  },
};

declare global {
  interface Window {
    historyBench: typeof historyBench;
  }
}
window.historyBench = historyBench;

async function timed(times: number, run: () => unknown): Promise<number[]> {
  const ms: number[] = [];
  for (let index = 0; index < times; index++) {
    const startMs = performance.now();
    await run();
    ms.push(performance.now() - startMs);
  }
  return ms;
}

function slicesOf(daysAgo: number): SliceRow[] {
  return Array.from({ length: slicesADay }, (_, index) => sliceOf(daysAgo, index));
}

function sliceOf(daysAgo: number, index: number): SliceRow {
  return {
    ...kept,
    id: crypto.randomUUID(),
    account: accounts[index % 2] ?? '',
    activity: activities[index % 3] ?? 'listening',
    pageKind: pageKinds[index % 8] ?? 'home',
    startedAt: Date.now() - daysAgo * dayMs + index * 60_000,
    durationMs: 20_000 + index,
    zone,
    dayStartHour: 0,
  };
}

function totalsOf(day: string): (DayTotal & { key: string })[] {
  return accounts.flatMap((account) =>
    activities.map((activity) => {
      const total = { ...kept, day, account, activity, durationMs: 400_000 };
      return { ...total, key: keyOfTotal(total) };
    }),
  );
}

function actionsOf(daysAgo: number, day: string) {
  return Array.from({ length: 10 }, (_, index) => ({
    id: crypto.randomUUID(),
    kind: actionKinds[index % actionKinds.length] ?? 'like',
    account: accounts[index % 2] ?? '',
    at: Date.now() - daysAgo * dayMs + index * 60_000,
    zone,
    day,
    voice: { label: 'personal' as const, score: 0.8 },
  }));
}

function postsOf(daysAgo: number, day: string) {
  return Array.from({ length: 3 }, (_, index) => ({
    id: `${10_000 + daysAgo}${index}`,
    account: accounts[index % 2] ?? '',
    postedAt: Date.now() - daysAgo * dayMs + index * 60_000,
    day,
  }));
}

function reliefOf(daysAgo: number, day: string) {
  const spent = { dayMs: 3_600_000, weekMs: 7_200_000, visitMs: 600_000 };
  const at = Date.now() - daysAgo * dayMs;
  return {
    day,
    account: 'claire_lorvane',
    kind: 'extension' as const,
    at,
    own: spent,
    all: spent,
    reason: '',
  };
}
