import { liveQuery } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allTogether, noLimits, withDayMinutes } from '../time/limits';
import type { Slice } from '../time/slice';
import { noteAccount } from './accounts';
import { database } from './database';
import { setLimits } from './limits';
import { takePolicyFrom } from './policy';
import { grantRelief } from './reliefs';
import { changeSettings, readSettings } from './settings';
import { readAccountToday, readToday } from './today';
import { recordSlices } from './visits';

const zone = 'Europe/Paris';
const today = '2026-03-02';
const noon = Date.parse('2026-03-02T11:00:00Z');
const tomorrow = noon + 24 * 3_600_000;
const minute = 60_000;

const spend = (account: string, minutes: number, change: Partial<Slice> = {}) =>
  recordSlices([
    {
      id: crypto.randomUUID(),
      account,
      activity: 'listening',
      pageKind: 'home',
      hand: 'me',
      standing: 'within',
      startedAt: noon,
      durationMs: minutes * minute,
      zone,
      ...change,
    },
  ]);

async function limit(account: string, minutes: number | null, waits = false): Promise<void> {
  const { limits, allLimits } = await dayOfAccount(account);
  const before = account === allTogether ? allLimits : limits;
  await setLimits({ account, before, limits: withDayMinutes(noLimits, 1, minutes), ...days, waits });
}

const days = { today, tomorrow: '2026-03-03', now: noon };

const dayOfAccount = (account: string, now = noon) => readAccountToday(account, now, zone, () => 'fr');

async function relieve(kind: 'extension' | 'lift', at = noon): Promise<boolean> {
  const { spent, settings } = await dayOfAccount('claire', at);
  return grantRelief(
    { account: 'claire', day: today, kind, at, reason: '', ...spent },
    settings.extensionsPerDay,
  );
}

afterEach(async () => {
  takePolicyFrom(async () => ({}));
  await Promise.all(database.tables.map((table) => table.clear()));
});
takePolicyFrom(async () => ({}));

describe('today', () => {
  it('holds the tighter of the account’s limit and the limit of all together', async () => {
    await noteAccount('claire', noon);
    await noteAccount('acme', noon + 1);
    await limit('claire', 10);
    await spend('claire', 6);
    await spend('acme', 3);
    await spend('', 1);
    expect((await dayOfAccount('claire')).tightest).toMatchObject({ leftMs: 4 * minute });

    await limit(allTogether, 12);
    for (const account of ['claire', 'acme', '']) {
      expect((await dayOfAccount(account)).tightest).toMatchObject({ leftMs: 2 * minute });
    }
    expect((await readToday(noon, zone, () => 'fr')).accounts.map(({ handle }) => handle)).toEqual([
      'acme',
      'claire',
      '',
    ]);
  });

  it('leaves the team’s time out of the executive’s limit', async () => {
    await limit('claire', 10);
    await spend('claire', 9, { hand: 'team' });
    expect((await dayOfAccount('claire')).tightest).toMatchObject({ spentMs: 0, isReached: false });
  });

  it('counts what another computer told, and once what of it was also imported here', async () => {
    await limit('claire', 10);
    await spend('claire', 3);
    const other = { key: `laptop ${today}`, device: 'laptop', day: today, ms: { claire: 4 * minute } };
    await database.remoteDays.put(other);
    expect((await dayOfAccount('claire')).tightest).toMatchObject({ spentMs: 7 * minute });
    await database.dayTotals.put({
      key: 'imported',
      day: today,
      account: 'claire',
      activity: 'listening',
      hand: 'me',
      standing: 'within',
      device: 'laptop',
      durationMs: 4 * minute,
    });
    expect((await dayOfAccount('claire')).tightest).toMatchObject({ spentMs: 7 * minute });
    // Imported, it still was not counted on this computer.
    expect(await dayOfAccount('claire')).toMatchObject({
      ms: { listening: 3 * minute },
      elsewhereMs: 4 * minute,
    });
    const { allMs, elsewhereMs } = await readToday(noon, zone, () => 'fr');
    expect([allMs.listening, elsewhereMs]).toEqual([3 * minute, 4 * minute]);
    // It goes on counting there: what is beyond the import counts here.
    await database.remoteDays.put({ ...other, ms: { claire: 6 * minute } });
    expect((await dayOfAccount('claire')).tightest).toMatchObject({ spentMs: 9 * minute });
  });

  it('a date has one budget, whatever the zone in which it is lived', async () => {
    await limit('claire', 10);
    await spend('claire', 6);
    // Same date, six hours earlier on the clock.
    const newYork = await readAccountToday('claire', noon + 8 * 3_600_000, 'America/New_York', () => 'fr');
    expect(newYork.tightest.spentMs).toBe(6 * minute);
    // Over the date line: the next date has its own budget, and going back finds the first one as it was.
    const auckland = await readAccountToday('claire', noon + 3_600_000, 'Pacific/Auckland', () => 'fr');
    expect(auckland.tightest.spentMs).toBe(0);
    const honolulu = await readAccountToday('claire', noon + 20 * 3_600_000, 'Pacific/Honolulu', () => 'fr');
    expect(honolulu.tightest.spentMs).toBe(6 * minute);
  });

  it('counts a week from the first weekday of the language, or the one that was chosen', async () => {
    const limits = { ...noLimits, weekMinutes: 30 };
    await setLimits({ account: 'claire', before: noLimits, limits, ...days, waits: false });
    await spend('claire', 20, { startedAt: noon - 24 * 3_600_000 });
    await spend('claire', 5);
    // Monday 2 March: in French a new week, in American English the second day of one.
    expect((await dayOfAccount('claire')).tightest).toMatchObject({ budget: 'week', spentMs: 5 * minute });
    expect((await readAccountToday('claire', noon, zone, () => 'en-US')).tightest.spentMs).toBe(25 * minute);
    await changeSettings({ firstWeekday: 7 });
    expect((await dayOfAccount('claire')).tightest.spentMs).toBe(25 * minute);
  });

  it('is read in one transaction, once a second as it is', async () => {
    await spend('claire', 5);
    const begun = vi.spyOn(database.core, 'transaction');
    const { spent } = await dayOfAccount('claire');
    expect(spent.own.dayMs).toBe(5 * minute);
    expect(begun).toHaveBeenCalledTimes(1);
    begun.mockRestore();
  });
});

it('is told again to whoever shows it, whenever something of it has changed', async () => {
  await noteAccount('claire', noon);
  const shown: (number | null)[] = [];
  const subscription = liveQuery(() => readToday(noon, zone, () => 'fr')).subscribe(({ accounts }) => {
    shown.push(accounts[0]?.own.limitMs ?? null);
  });
  await vi.waitFor(() => expect(shown).toEqual([null]));
  await limit('claire', 10);
  await vi.waitFor(() => expect(shown.at(-1)).toBe(10 * minute));
  subscription.unsubscribe();
});

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
    const limits = { ...noLimits, visitMinutes: 10 };
    await setLimits({ account: 'claire', before: noLimits, limits, ...days, waits: false });
    await spend('claire', 12, { startedAt: late - 12 * minute });
    expect((await dayOfAccount('claire', late)).tightest.isReached).toBe(true);
    await relieve('extension', late);
    await spend('claire', 3, { startedAt: late });
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

describe('limits over time', () => {
  it('hold from the day on which they are set: a past day has the one that it had', async () => {
    await database.limits.put({
      ...withDayMinutes(noLimits, 1, 20),
      account: 'claire',
      fromDay: '2026-01-01',
      changedAt: 0,
    });
    await limit('claire', 10);
    expect((await dayOfAccount('claire', noon - 24 * 3_600_000)).tightest.limitMs).toBe(20 * minute);
    expect((await dayOfAccount('claire')).tightest.limitMs).toBe(10 * minute);
  });

  it('of the company, proposed, are also only raised from tomorrow on', async () => {
    takePolicyFrom(async () => ({ limits: { claire: { minutesPerDay: 10 } } }));
    await limit('claire', 60, true);
    expect((await dayOfAccount('claire')).tightest.limitMs).toBe(10 * minute);
    expect((await dayOfAccount('claire', tomorrow)).tightest.limitMs).toBe(60 * minute);
  });

  it('used up in strict mode, are only raised from tomorrow on; the latest wish holds', async () => {
    await limit('claire', 10);
    await limit('claire', 60, true);
    expect((await dayOfAccount('claire')).tightest.limitMs).toBe(10 * minute);
    expect((await dayOfAccount('claire', tomorrow)).tightest.limitMs).toBe(60 * minute);
    // Less is always taken at once, and takes back what was to come.
    await limit('claire', 5, true);
    expect((await dayOfAccount('claire')).tightest.limitMs).toBe(5 * minute);
    expect((await dayOfAccount('claire', tomorrow)).tightest.limitMs).toBe(5 * minute);
  });
});

describe('a policy', () => {
  it('proposes where the user has set nothing, and settles where it locks', async () => {
    await noteAccount('claire', noon);
    takePolicyFrom(async () => ({
      limits: { claire: { minutesPerDay: 15 }, '*': { minutesPerDay: 40, locked: true } },
      voices: { '@Claire': { voice: 'mixed', locked: true } },
    }));
    expect(await dayOfAccount('claire')).toMatchObject({
      tightest: { limitMs: 15 * minute },
      isByCompany: true,
    });
    await limit('claire', 25);
    await limit(allTogether, 600);
    const { own, tightest, areAllLimitsLocked, intendedVoice, isVoiceLocked } = await dayOfAccount('claire');
    expect([own.limitMs, tightest.limitMs]).toEqual([25 * minute, 25 * minute]);
    expect((await dayOfAccount('acme')).tightest.limitMs).toBe(40 * minute);
    expect([areAllLimitsLocked, intendedVoice, isVoiceLocked]).toEqual([true, 'mixed', true]);
    // Whose limit it is, the curtain says.
    expect((await dayOfAccount('claire')).isByCompany).toBe(false);
    expect((await dayOfAccount('acme')).isByCompany).toBe(true);
  });

  it('can’t take the lift away, nor be strict', async () => {
    takePolicyFrom(async () => ({
      limits: { '*': { minutesPerDay: 10, locked: true } },
      isStrict: true,
      strict: true,
      extensionsPerDay: 0,
    }));
    await spend('claire', 30);
    for (let tries = 0; tries < 3; tries++) await relieve('extension');
    await spend('claire', 30);
    expect(await dayOfAccount('claire')).toMatchObject({ isStrict: false, tightest: { isReached: true } });
    expect(await relieve('lift')).toBe(true);
    expect((await dayOfAccount('claire')).tightest.isReached).toBe(false);
  });

  it('refused by the browser, as where there is none, is no policy', async () => {
    takePolicyFrom(() => Promise.reject(new Error('no managed storage')));
    expect((await dayOfAccount('claire')).areAllLimitsLocked).toBe(false);
  });
});

describe('settings', () => {
  it('fall back to the default, one by one, where what is stored is no longer valid', async () => {
    await database.settings.bulkPut([
      { key: 'language', value: 'klingon' },
      { key: 'idleSeconds', value: 90 },
    ]);
    expect(await readSettings()).toMatchObject({
      language: 'auto',
      hand: 'me',
      idleSeconds: 90,
      dayStartHour: 0,
    });
    await expect(changeSettings({ idleSeconds: -3 })).rejects.toThrow();
    await expect(changeSettings({ nonsense: 1 } as never)).rejects.toThrow();
  });
});
