import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shiftDay } from '../../time/calendar';
import { allTogether, noLimits, withDayMinutes } from '../../time/limits';
import { giveVoice, noteAccount } from '../accounts';
import { database } from '../database';
import { allLimits, setLimits } from '../limits';
import { takePolicyFrom } from '../policy';
import { type Computer, emptyDatabase, passBothWays, spendAt, twoInSync } from '../rehearsal/computers';
import { RehearsedSync } from '../rehearsal/sync-area';
import { thisDevice } from '../running';
import { changeSettings, readSettings } from '../settings';
import { readAccountToday } from '../today';
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
  spendAt(now, account, minutes, hand);
const exchange = (...computers: Computer[]) => passBothWays(sync, computers);
const spentOn = async (account: string) =>
  (await readAccountToday(account, now, zone, () => 'fr')).tightest.spentMs / minute;

describe('between two computers', () => {
  it('minutes are sums, and each writes its own records alone', async () => {
    const [desk, laptop] = await twoInSync(noon);
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
    const [desk, laptop] = await twoInSync(noon);
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

  it('what one takes back or erases is forgotten on the other', async () => {
    const [desk, laptop] = await twoInSync(noon);
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
