import { afterEach, describe, expect, it } from 'vitest';
import type { Slice } from '../time/slice';
import { database } from './database';
import { currentVisit } from './running';
import { dayTotalsBetween, recordSlices as record } from './visits';

const recordSlices = (slices: Slice[]) => record(slices, 0);

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

describe('a day', () => {
  it('begins at the hour that was chosen when a slice began', async () => {
    const startedAt = Date.parse('2026-03-03T01:59:00Z');
    await record([slice({ startedAt, durationMs: 30_000 })], 3);
    // The user changes the hour while the slice grows: it stays on the days that it was on.
    await record([slice({ startedAt, durationMs: 90_000 })], 0);
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
});
