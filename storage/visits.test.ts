import { afterEach, describe, expect, it } from 'vitest';
import type { Slice } from '../time/slice';
import { limitAccount, noteAccount } from './accounts';
import { database } from './database';
import { grantRelief } from './reliefs';
import { changeSetting, readSettings } from './settings';
import { readAccountToday, readToday } from './today';
import { dayTotalsBetween, recordSlices } from './visits';

const zone = 'Europe/Paris';
const noon = Date.parse('2026-03-02T11:00:00Z');

function slice(change: Partial<Slice> = {}): Slice {
  return {
    id: 'slice-one',
    account: 'claire',
    activity: 'listening',
    pageKind: 'home',
    hand: 'me',
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

describe('today', () => {
  it('holds the tighter of the account’s limit and the limit of all together', async () => {
    await noteAccount('claire', noon);
    await noteAccount('acme', noon + 1);
    await limitAccount('claire', 10);
    await recordSlices([
      slice({ durationMs: 6 * 60_000 }),
      slice({ id: 'slice-acme', account: 'acme', durationMs: 3 * 60_000 }),
      slice({ id: 'slice-none', account: '', durationMs: 60_000 }),
    ]);
    expect((await readAccountToday('claire', noon, zone)).tightest).toMatchObject({ leftMs: 4 * 60_000 });

    await changeSetting('dailyLimitMinutes', 12);
    expect((await readAccountToday('claire', noon, zone)).tightest).toMatchObject({ leftMs: 2 * 60_000 });
    expect((await readAccountToday('acme', noon, zone)).tightest).toMatchObject({ leftMs: 2 * 60_000 });
    expect((await readAccountToday('', noon, zone)).tightest).toMatchObject({ leftMs: 2 * 60_000 });
    expect((await readToday(noon, zone)).accounts.map(({ handle }) => handle)).toEqual([
      'acme',
      'claire',
      '',
    ]);
  });

  it('leaves the team’s time out of the executive’s limit', async () => {
    await noteAccount('claire', noon);
    await limitAccount('claire', 10);
    await recordSlices([slice({ hand: 'team', durationMs: 9 * 60_000 })]);
    expect((await readAccountToday('claire', noon, zone)).tightest).toMatchObject({
      spentMs: 0,
      isReached: false,
    });
  });

  it('gives three extensions a day and then no more, and a lift until the day ends', async () => {
    await noteAccount('claire', noon);
    await limitAccount('claire', 10);
    await recordSlices([slice({ durationMs: 25 * 60_000 })]);
    const granted = [];
    for (let tries = 0; tries < 4; tries++)
      granted.push(await grantRelief('claire', '2026-03-02', 'extension', noon));
    expect(granted).toEqual([true, true, true, false]);
    expect((await readAccountToday('claire', noon, zone)).tightest).toMatchObject({
      isReached: true,
      limitMs: 25 * 60_000,
      extensionsLeft: 0,
    });
    await grantRelief('claire', '2026-03-02', 'lift', noon);
    expect((await readAccountToday('claire', noon, zone)).tightest).toMatchObject({
      isReached: false,
      isLifted: true,
    });
    const tomorrow = noon + 24 * 3_600_000;
    expect((await readAccountToday('claire', tomorrow, zone)).tightest).toMatchObject({
      isLifted: false,
      spentMs: 0,
      extensionsLeft: 3,
    });
  });
});

describe('settings', () => {
  it('fall back to the default, one by one, where what is stored is no longer valid', async () => {
    await database.settings.bulkPut([
      { key: 'language', value: 'klingon' },
      { key: 'idleSeconds', value: 90 },
    ]);
    expect(await readSettings()).toEqual({
      language: 'auto',
      hand: 'me',
      dailyLimitMinutes: null,
      idleSeconds: 90,
    });
    await expect(changeSetting('dailyLimitMinutes', -3)).rejects.toThrow();
  });
});
