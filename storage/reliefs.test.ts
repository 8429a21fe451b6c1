import { afterEach, describe, expect, it } from 'vitest';
import { allTogether, type Limits, noLimits, withDayMinutes } from '../time/limits';
import { database } from './database';
import { setLimits } from './limits';
import { takePolicyFrom } from './policy';
import { grantRelief } from './reliefs';
import { readAccountToday } from './today';
import { recordSlices } from './visits';

const zone = 'Europe/Paris';
const today = '2026-03-02';
const noon = Date.parse('2026-03-02T11:00:00Z');
const tomorrow = noon + 24 * 3_600_000;
const minute = 60_000;

const spend = (account: string, minutes: number, startedAt = noon) =>
  recordSlices([
    {
      ...{ id: crypto.randomUUID(), account, activity: 'listening', pageKind: 'home' },
      ...{ hand: 'me', standing: 'within', startedAt, durationMs: minutes * minute, zone },
    },
  ]);

const setTo = (account: string, limits: Limits) =>
  setLimits({ account, before: noLimits, limits, today, tomorrow: '2026-03-03', now: noon, waits: false });
const limit = (account: string, minutes: number) => setTo(account, withDayMinutes(noLimits, 1, minutes));

const dayOfAccount = (account: string, now = noon) => readAccountToday(account, now, zone, () => 'fr');

async function relieve(kind: 'extension' | 'lift', at = noon): Promise<boolean> {
  const { spent, settings } = await dayOfAccount('claire', at);
  return grantRelief(
    { account: 'claire', day: today, kind, at, reason: '', ...spent },
    settings.extensionsPerDay,
  );
}

afterEach(() => Promise.all(database.tables.map((table) => table.clear())));
takePolicyFrom(async () => ({}));

describe('extras', () => {
  it('are three extensions a day and then no more, and a lift until the day ends', async () => {
    await limit('claire', 10);
    await spend('claire', 25);
    const granted = [];
    for (let tries = 0; tries < 4; tries++) granted.push(await relieve('extension'));
    expect(granted).toEqual([true, true, true, false]);
    expect((await dayOfAccount('claire')).tightest).toMatchObject({ leftMs: 5 * minute, extensionsLeft: 0 });
    await spend('claire', 5);
    expect((await dayOfAccount('claire')).tightest.isReached).toBe(true);
    await relieve('lift');
    expect((await dayOfAccount('claire')).tightest).toMatchObject({ isReached: false, isLifted: true });
    expect((await dayOfAccount('claire', tomorrow)).tightest).toMatchObject({
      isLifted: false,
      spentMs: 0,
      extensionsLeft: 3,
    });
  });
});

it('time after a lift is over what was set, also where only all accounts together have a limit', async () => {
  await limit(allTogether, 10);
  await spend('claire', 11);
  expect((await dayOfAccount('claire')).tightest).toMatchObject({ isReached: true, isPastSet: true });
  await relieve('lift');
  const { tightest, own, isTogether } = await dayOfAccount('claire');
  expect([tightest.isReached, tightest.isPastSet, own.isPastSet, isTogether]).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

describe('at midnight', () => {
  const late = Date.parse('2026-03-02T22:58:00Z');
  const early = late + 4 * minute;

  it('five more minutes of a visit are not cut short', async () => {
    await setTo('claire', { ...noLimits, visitMinutes: 10 });
    await spend('claire', 12, late - 12 * minute);
    expect((await dayOfAccount('claire', late)).tightest.isReached).toBe(true);
    await relieve('extension', late);
    await spend('claire', 3, late);
    expect((await dayOfAccount('claire', early)).tightest).toMatchObject({
      leftMs: 2 * minute,
      extensionsLeft: 3,
    });
  });

  it('a lift outlasts a flight back over it', async () => {
    await limit('claire', 10);
    await spend('claire', 30);
    await relieve('lift');
    const west = await readAccountToday('claire', noon, 'Pacific/Honolulu', () => 'fr');
    expect([west.day, west.tightest.isLifted]).toEqual(['2026-03-02', true]);
    const further = await readAccountToday('claire', noon - 2 * 3_600_000, 'Pacific/Honolulu', () => 'fr');
    expect([further.day, further.tightest.isLifted]).toEqual(['2026-03-01', true]);
  });
});
