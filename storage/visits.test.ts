import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Slice } from '../time/slice';
import { database } from './database';
import { takePolicyFrom } from './policy';
import { currentVisit } from './running';
import { changeSettings } from './settings';
import { readAccountToday } from './today';
import { dayTotalsBetween, recordFromPage, recordLeftAside, recordSlices, setAsideFromPage } from './visits';

const zone = 'Europe/Paris';
const noon = Date.parse('2026-03-02T11:00:00Z');

function slice(change: Partial<Slice> = {}): Slice {
  return {
    id: 'slice-one',
    account: 'claire',
    activity: 'listening',
    pageKind: 'home',
    hand: 'me',
    standing: 'within',
    startedAt: noon,
    durationMs: 5000,
    zone,
    ...change,
  };
}

const nothingErased = () => false;

afterEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('recording slices', () => {
  it('adds what a slice has grown by, however often and in whatever order it is sent', async () => {
    for (const durationMs of [1000, 5000, 5000, 3000, 9000]) await recordSlices([slice({ durationMs })]);
    await recordSlices([slice({ durationMs: 9000 }), slice({ id: 'slice-two', durationMs: 2000 })]);
    expect(await dayTotalsBetween('2026-03-02', '2026-03-02')).toMatchObject([{ durationMs: 11_000 }]);
    expect(await database.slices.count()).toBe(2);
  });

  it('gives each side of midnight its part, while the slice grows across it', async () => {
    const startedAt = Date.parse('2026-03-02T22:59:00Z');
    for (const durationMs of [30_000, 61_000, 90_000]) await recordSlices([slice({ startedAt, durationMs })]);
    const totals = await dayTotalsBetween('2026-03-01', '2026-03-09');
    expect(totals.map(({ day, durationMs }) => [day, durationMs])).toEqual([
      ['2026-03-02', 60_000],
      ['2026-03-03', 30_000],
    ]);
  });

  it('keeps two writers of the same moment apart', async () => {
    await Promise.all([
      recordSlices([slice({ id: 'tab-a-slice', durationMs: 4000 })]),
      recordSlices([slice({ id: 'tab-b-slice', durationMs: 6000, activity: 'reacting' })]),
      recordSlices([slice({ id: 'tab-a-slice', durationMs: 8000 })]),
    ]);
    const totals = await dayTotalsBetween('2026-03-02', '2026-03-02');
    expect(totals.map(({ activity, durationMs }) => [activity, durationMs]).sort()).toEqual([
      ['listening', 8000],
      ['reacting', 6000],
    ]);
  });
});

describe('a page that slept over a long weekend', () => {
  const friday = noon;
  const wednesday = friday + 9 * 24 * 3_600_000;

  it('has what its last slice grew by on waking, and everything after it', async () => {
    await recordFromPage([slice({ durationMs: 5_000 })], friday, nothingErased);
    const waking = slice({ durationMs: 6_000 });
    const next = slice({ id: 'slice-next', startedAt: wednesday });
    await recordFromPage([waking, next], wednesday + 5_000, nothingErased);
    const kept = await database.slices.toArray();
    expect(kept.map(({ id, durationMs }) => [id, durationMs]).sort()).toEqual([
      ['slice-next', 5_000],
      ['slice-one', 6_000],
    ]);
  });

  it('can’t write into past weeks all the same', async () => {
    await recordFromPage(
      [slice({ id: 'slice-made-up' }), slice({ id: 'slice-two', startedAt: wednesday })],
      wednesday,
      nothingErased,
    );
    expect(await database.slices.toCollection().primaryKeys()).toEqual(['slice-two']);
  });
});

describe('a page that does not know yet whose time it counts', () => {
  const tell = (change: Partial<Slice>, at: number) =>
    setAsideFromPage([slice({ account: 'guessed', ...change })], at, nothingErased);
  const kept = async () =>
    (await database.slices.toArray()).map(({ account, durationMs }) => [account, durationMs]);
  const totals = async () =>
    (await dayTotalsBetween('2026-03-02', '2026-03-02')).map(({ account, durationMs }) => [
      account,
      durationMs,
    ]);

  it('has it recorded once, under the name, when it knows', async () => {
    for (const ms of [1000, 2000, 3000]) await tell({ durationMs: ms }, noon + ms);
    expect(await recordLeftAside(noon + 4000)).toBe(true);
    expect(await kept()).toEqual([]);
    await recordFromPage([slice({ durationMs: 3500 })], noon + 4000, nothingErased);
    expect(await recordLeftAside(noon + 60_000)).toBe(false);
    expect(await kept()).toEqual([['claire', 3500]]);
    expect(await totals()).toEqual([['claire', 3500]]);
  });

  it('gone before, leaves what it told of to the account that it probably was', async () => {
    for (const ms of [1000, 2000]) await tell({ durationMs: ms }, noon + ms);
    expect(await recordLeftAside(noon + 60_000)).toBe(false);
    expect(await totals()).toEqual([['guessed', 2000]]);
    // It had only slept: what it says now counts once, where it is.
    await tell({ durationMs: 2500 }, noon + 61_000);
    await recordFromPage([slice({ durationMs: 3000 })], noon + 62_000, nothingErased);
    expect(await recordLeftAside(noon + 90_000)).toBe(false);
    expect(await totals()).toEqual([['guessed', 3000]]);
  });
});

describe('a page in the team’s browser that has not been told yet', () => {
  it('counts for the team, and on no visit of the executive’s', async () => {
    await changeSettings({ hand: 'team' });
    await recordFromPage([slice()], noon + 5_000, nothingErased);
    await setAsideFromPage([slice({ id: 'slice-two' })], noon + 5_000, nothingErased);
    await recordLeftAside(noon + 60_000);
    expect((await database.slices.toArray()).map(({ hand }) => hand)).toEqual(['team', 'team']);
    expect((await dayTotalsBetween('2026-03-02', '2026-03-02')).map(({ hand }) => hand)).toEqual(['team']);
    expect(await currentVisit(noon + 10_000)).toBeNull();
  });

  it('goes on counting for whoever sat there when its slice began', async () => {
    await recordFromPage([slice()], noon + 5_000, nothingErased);
    await changeSettings({ hand: 'team' });
    await recordFromPage([slice({ durationMs: 6_000 })], noon + 6_000, nothingErased);
    expect(await database.slices.toArray()).toMatchObject([{ hand: 'me', durationMs: 6_000 }]);
    expect((await currentVisit(noon + 6_000))?.ms).toEqual({ claire: 6_000 });
  });
});

it('what was erased does not come back from a page that still grows it', async () => {
  const isErased = ({ startedAt }: Slice) => startedAt < noon + 10_000;
  const growing = slice({ durationMs: 12_000 });
  const next = slice({ id: 'slice-next', startedAt: noon + 12_000, durationMs: 3000 });
  await setAsideFromPage([growing], noon + 12_000, isErased);
  await recordFromPage([growing, next], noon + 15_000, isErased);
  expect(await recordLeftAside(noon + 60_000)).toBe(false);
  expect(await dayTotalsBetween('2026-03-02', '2026-03-02')).toMatchObject([{ durationMs: 3000 }]);
});

it('a slice that grows costs six requests a second, and the day that is shown then seven', async () => {
  takePolicyFrom(async () => ({}));
  const tick = (durationMs: number) =>
    recordFromPage([slice({ durationMs })], noon + durationMs, nothingErased);
  await tick(1000);
  await tick(2000);
  expect(await requestsOf(() => tick(3000))).toBe(6);
  expect(await requestsOf(() => readAccountToday('claire', noon, zone, () => 'fr'))).toBe(7);
  expect(await dayTotalsBetween('2026-03-02', '2026-03-02')).toMatchObject([{ durationMs: 3000 }]);
});

/** How often the database is asked for something. */
async function requestsOf(run: () => Promise<unknown>): Promise<number> {
  const asked = ['get', 'getAll', 'put', 'openCursor'].flatMap((name) =>
    [IDBObjectStore, IDBIndex]
      .filter(({ prototype }) => name in prototype)
      .map(({ prototype }) => vi.spyOn(prototype as IDBObjectStore, name as 'get')),
  );
  await run();
  const count = asked.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of asked) spy.mockRestore();
  return count;
}

describe('a day', () => {
  it('begins at the hour that was chosen when a slice began', async () => {
    const startedAt = Date.parse('2026-03-03T01:59:00Z');
    await changeSettings({ dayStartHour: 3 });
    await recordSlices([slice({ startedAt, durationMs: 30_000 })]);
    // The user changes the hour while the slice grows: it stays on the days that it was on.
    await changeSettings({ dayStartHour: 0 });
    await recordSlices([slice({ startedAt, durationMs: 90_000 })]);
    const totals = await dayTotalsBetween('2026-03-01', '2026-03-09');
    expect(totals.map(({ day, durationMs }) => [day, durationMs])).toEqual([
      ['2026-03-02', 60_000],
      ['2026-03-03', 30_000],
    ]);
  });
});

describe('the visit that goes on', () => {
  it('grows with each slice, ends after ten minutes away, and leaves the team out', async () => {
    await recordSlices([slice({ durationMs: 60_000 })]);
    await recordSlices([slice({ durationMs: 90_000 })]);
    await recordSlices([
      slice({ id: 'slice-team', hand: 'team', startedAt: noon + 90_000, durationMs: 5_000 }),
    ]);
    const later = noon + 9 * 60_000;
    await recordSlices([slice({ id: 'slice-acme', account: 'acme', startedAt: later, durationMs: 10_000 })]);
    expect((await currentVisit(later + 10_000))?.ms).toEqual({ claire: 90_000, acme: 10_000 });
    expect(await currentVisit(later + 10_001 + 10 * 60_000)).toBeNull();
    const nextHour = noon + 3_600_000;
    await recordSlices([slice({ id: 'slice-next', startedAt: nextHour, durationMs: 2_000 })]);
    expect((await currentVisit(nextHour + 2_000))?.ms).toEqual({ claire: 2_000 });
  });

  it('goes on where the clock is put back, so that its limit is not new', async () => {
    await recordSlices([slice({ durationMs: 60_000 })]);
    const before = noon - 3_600_000;
    expect((await currentVisit(before))?.ms).toEqual({ claire: 60_000 });
    await recordSlices([slice({ id: 'slice-next', startedAt: before, durationMs: 2_000 })]);
    expect((await currentVisit(before + 2_000))?.ms).toEqual({ claire: 62_000 });
    expect(await currentVisit(before + 3_000 + 10 * 60_000)).toBeNull();
  });
});
