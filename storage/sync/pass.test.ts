import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shiftDay } from '../../time/calendar';
import { allTogether, noLimits, withDayMinutes } from '../../time/limits';
import { giveVoice, noteAccount } from '../accounts';
import { database } from '../database';
import { allLimits, setLimits } from '../limits';
import { takePolicyFrom } from '../policy';
import { Computer, emptyDatabase } from '../rehearsal/computers';
import { RehearsedSync } from '../rehearsal/sync-area';
import { strictThrough, thisDevice } from '../running';
import { changeSettings, readSettings } from '../settings';
import { readAccountToday } from '../today';
import { recordSlices } from '../visits';
import { eraseSync, syncNow } from './pass';

const zone = 'Europe/Paris';
const noon = Date.parse('2026-03-02T11:00:00Z');
const today = '2026-03-02';
const minute = 60_000;

let now = noon;
let area = new RehearsedSync(() => now);
beforeEach(async () => {
  await emptyDatabase();
  takePolicyFrom(async () => ({}));
  now = noon;
  area = new RehearsedSync(() => now);
});

const here = () => ({ now, zone, localeOf: () => 'fr' });
const sync = () => syncNow(area, here());
const turnOn = (isSynced = true) => changeSettings({ isSynced }, 1);
const spend = (account: string, minutes: number, hand: 'me' | 'team' = 'me') =>
  recordSlices([
    {
      id: crypto.randomUUID(),
      account,
      activity: 'listening',
      pageKind: 'home',
      hand,
      standing: 'within',
      startedAt: now,
      durationMs: minutes * minute,
      zone,
    },
  ]);
const spentOn = async (account: string) =>
  (await readAccountToday(account, now, zone, () => 'fr')).tightest.spentMs / minute;

/** Two computers on which sync is on, and an account in use. */
async function two(): Promise<[Computer, Computer]> {
  const computers: [Computer, Computer] = [new Computer(), new Computer()];
  for (const computer of computers) {
    await computer.use(async () => {
      await turnOn();
      await noteAccount('claire', noon);
    });
  }
  return computers;
}

async function exchange(...computers: Computer[]): Promise<void> {
  for (const computer of [...computers, ...computers]) await computer.use(sync);
}

describe('between two computers', () => {
  it('minutes are sums, and each writes its own records alone', async () => {
    const [desk, laptop] = await two();
    await desk.use(() => spend('claire', 6));
    await laptop.use(() => spend('claire', 4));
    await laptop.use(() => spend('claire', 30, 'team'));
    await exchange(desk, laptop);
    for (const computer of [desk, laptop]) expect(await computer.use(() => spentOn('claire'))).toBe(10);
    const before = new Map(area.items);
    await laptop.use(() => spend('claire', 1));
    await laptop.use(sync);
    const changed = [...area.items].filter(([key, json]) => before.get(key) !== json).map(([key]) => key);
    expect(changed).toEqual([`day.${await laptop.use(thisDevice)}.${today}`]);
  });

  it('limits, hours, voices and a few settings follow, and of two wishes the later holds', async () => {
    const [desk, laptop] = await two();
    const hours = { from: 480, until: 1200 };
    const limit = (minutes: number, at: number) =>
      setLimits({
        account: allTogether,
        before: noLimits,
        limits: { ...withDayMinutes(noLimits, 1, minutes), hours },
        today,
        tomorrow: shiftDay(today, 1),
        waits: false,
        now: at,
      });
    await desk.use(() => limit(30, noon));
    await desk.use(() => giveVoice('claire', 'personal', noon + 5));
    await desk.use(() => changeSettings({ extensionsPerDay: 1, language: 'fr' }, noon));
    await laptop.use(() => giveVoice('claire', 'corporate', noon + 2));
    await laptop.use(() => changeSettings({ firstWeekday: 7, extensionsPerDay: 5 }, noon + 9));
    await exchange(desk, laptop);
    await laptop.use(() => limit(20, noon + 1));
    await exchange(laptop, desk);
    for (const computer of [desk, laptop]) {
      expect(await computer.use(allLimits)).toMatchObject([{ fromDay: today, hours, changedAt: noon + 1 }]);
      expect(await computer.use(() => database.accounts.get('claire'))).toMatchObject({
        intendedVoice: 'personal',
      });
      expect(await computer.use(readSettings)).toMatchObject({ extensionsPerDay: 5, firstWeekday: 7 });
    }
    expect(await laptop.use(readSettings)).toMatchObject({ language: 'auto' });
    // Nothing new: nothing is written.
    const written = area.writes.length;
    await exchange(desk, laptop);
    expect(area.writes.length).toBe(written);
  });

  it('a raise that waits for tomorrow waits on both, and is taken back on both', async () => {
    const [desk, laptop] = await two();
    const limit = (minutes: number, waits: boolean, at: number) =>
      setLimits({
        account: 'claire',
        before: withDayMinutes(noLimits, 1, 10),
        limits: withDayMinutes(noLimits, 1, minutes),
        today,
        tomorrow: shiftDay(today, 1),
        waits,
        now: at,
      });
    await desk.use(() => limit(10, false, noon));
    await desk.use(() => limit(60, true, noon + 1));
    await exchange(desk, laptop);
    expect((await laptop.use(allLimits)).map(({ fromDay }) => fromDay)).toEqual([today, '2026-03-03']);
    await laptop.use(() => limit(5, false, noon + 2));
    await exchange(laptop, desk);
    expect(await desk.use(allLimits)).toMatchObject([{ fromDay: today, changedAt: noon + 2 }]);
  });

  it('strict mode given up on one still holds on the other for the rest of the day', async () => {
    const [desk, laptop] = await two();
    await desk.use(() => changeSettings({ isStrict: true }, noon));
    await exchange(desk, laptop);
    await desk.use(() => changeSettings({ isStrict: false }, noon + 1));
    await exchange(desk, laptop);
    expect(await laptop.use(strictThrough)).toBe(today);
    expect(await laptop.use(readSettings)).toMatchObject({ isStrict: false });
  });

  describe('strict, and used up on one', () => {
    const limit = (minutes: number, at: number) =>
      setLimits({
        account: 'claire',
        before: withDayMinutes(noLimits, 1, 10),
        limits: withDayMinutes(noLimits, 1, minutes),
        today,
        tomorrow: shiftDay(today, 1),
        waits: false,
        now: at,
      });
    const limitOn = async (at: number) =>
      ((await readAccountToday('claire', at, zone, () => 'fr')).own.limitMs ?? 0) / minute;

    /** The laptop has spent all of it, and the desk has not heard of it when it allows itself more. */
    async function raiseAtDesk(spent: number): Promise<[Computer, Computer]> {
      const [desk, laptop] = await two();
      await desk.use(() => limit(10, noon));
      await desk.use(() => changeSettings({ isStrict: true }, noon));
      await exchange(desk, laptop);
      await laptop.use(() => spend('claire', spent));
      await desk.use(() => limit(60, noon + 5));
      await desk.use(() => changeSettings({ extensionsPerDay: 12 }, noon + 5));
      return [desk, laptop];
    }

    it('more of it, wished on the other, is only to be had from tomorrow on', async () => {
      const [desk, laptop] = await raiseAtDesk(10);
      for (let passes = 0; passes < 3; passes++) {
        await exchange(desk, laptop);
        expect(await laptop.use(() => limitOn(noon))).toBe(10);
        expect(await laptop.use(() => limitOn(noon + 24 * 3_600_000))).toBe(60);
        expect(await laptop.use(readSettings)).toMatchObject({ extensionsPerDay: 3 });
      }
      // Less is taken at once, also from there; and nothing goes to and fro between the two.
      await desk.use(() => limit(5, noon + 9));
      await exchange(desk, laptop);
      expect(await laptop.use(() => limitOn(noon))).toBe(5);
      const written = area.writes.length;
      await exchange(desk, laptop);
      expect(area.writes.length).toBe(written);
      now += 24 * 3_600_000;
      await exchange(desk, laptop);
      expect(await laptop.use(readSettings)).toMatchObject({ extensionsPerDay: 12 });
    });

    it('while something is left of it, it is taken at once', async () => {
      const [desk, laptop] = await raiseAtDesk(9);
      await exchange(desk, laptop);
      expect(await laptop.use(() => limitOn(noon))).toBe(60);
      expect(await laptop.use(readSettings)).toMatchObject({ extensionsPerDay: 12 });
    });
  });

  it('a clock that is years ahead wins once, and not for ever', async () => {
    const [desk, laptop] = await two();
    const ahead = noon + 3 * 365 * 24 * 3_600_000;
    const limit = (minutes: number, at: number) =>
      setLimits({
        account: 'claire',
        before: noLimits,
        limits: withDayMinutes(noLimits, 1, minutes),
        today,
        tomorrow: shiftDay(today, 1),
        waits: false,
        now: at,
      });
    await desk.use(() => limit(30, ahead));
    await desk.use(() => changeSettings({ firstWeekday: 3 }, ahead));
    await desk.use(() => giveVoice('claire', 'personal', ahead));
    await exchange(desk, laptop);
    expect(await laptop.use(readSettings)).toMatchObject({ firstWeekday: 3 });
    await laptop.use(() => limit(20, noon + 1));
    await laptop.use(() => changeSettings({ firstWeekday: 7 }, noon + 1));
    await laptop.use(() => giveVoice('claire', 'mixed', noon + 1));
    await exchange(desk, laptop);
    for (const computer of [desk, laptop]) {
      expect((await computer.use(allLimits)).map(({ dayMinutes }) => dayMinutes[0])).toEqual([20]);
      expect(await computer.use(readSettings)).toMatchObject({ firstWeekday: 7 });
      expect(await computer.use(() => database.accounts.get('claire'))).toMatchObject({
        intendedVoice: 'mixed',
      });
    }
  });

  it('what one takes back or erases is forgotten on the other', async () => {
    const [desk, laptop] = await two();
    await desk.use(() => spend('claire', 6));
    await laptop.use(() => spend('claire', 4));
    await exchange(desk, laptop);
    await desk.use(() => turnOn(false));
    await desk.use(sync);
    const name = await laptop.use(thisDevice);
    expect([...area.items.keys()].filter((key) => !key.includes(name))).toEqual([]);
    expect(area.items.size).toBeGreaterThan(0);
    await laptop.use(sync);
    expect(await laptop.use(() => spentOn('claire'))).toBe(4);
    await laptop.use(() => eraseSync(area));
    expect(area.items.size).toBe(0);
  });
});

describe('off', () => {
  it('until the user turns it on, the area is not even asked', async () => {
    await spend('claire', 6);
    await sync();
    expect(area.calls).toBe(0);
  });

  it('by the company, it takes back what was told', async () => {
    await turnOn();
    await noteAccount('claire', noon);
    await spend('claire', 6);
    await sync();
    expect(area.items.size).toBe(1);
    takePolicyFrom(async () => ({ syncOff: true }));
    await sync();
    expect(area.items.size).toBe(0);
  });
});

describe('an area that fails', () => {
  it('costs nothing but the other computers’ minutes', async () => {
    const fails = () => Promise.reject(new Error('no sync here'));
    const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await turnOn();
    await noteAccount('claire', noon);
    await spend('claire', 6);
    await syncNow({ get: fails, set: fails, remove: fails }, here());
    await turnOn(false);
    await syncNow({ get: fails, set: fails, remove: fails }, here());
    expect(told).toHaveBeenCalled();
    told.mockRestore();
    expect(await spentOn('claire')).toBe(6);
  });

  it('holds what Chandelle never wrote: it is left alone', async () => {
    await turnOn();
    await noteAccount('claire', noon);
    await area.set({
      [`day.laptop.${today}`]: { claire: 'many' },
      'day.laptop.2026-02-31': { claire: 60 },
      'month.laptop.2026-01': { claire: [1, -5] },
      'limits.laptop': [{ account: 'claire', fromDay: today }],
      'chosen.laptop': { voices: [['claire', 'loud', 9]], settings: [] },
      other: 1,
    });
    await sync();
    expect(await database.remoteDays.count()).toBe(0);
    expect(await allLimits()).toEqual([]);
    await area.set({ 'chosen.laptop': { voices: [], settings: [['extensionsPerDay', 99, noon]] } });
    await sync();
    expect(await readSettings()).toMatchObject({ extensionsPerDay: 3 });
  });
});
