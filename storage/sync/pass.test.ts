import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shiftDay } from '../../time/calendar';
import { allTogether, noLimits, withDayMinutes } from '../../time/limits';
import { giveVoice, noteAccount } from '../accounts';
import { type DayTotalRow, database } from '../database';
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

const sync = () => syncNow(area, now, zone);
const turnOn = (isSynced = true) => changeSettings({ isSynced }, 1);
const spend = (account: string, minutes: number, hand: 'me' | 'team' = 'me') =>
  recordSlices(
    [
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
    ],
    0,
  );
const spentOn = async (account: string) =>
  (await readAccountToday(account, now, zone, 'fr')).tightest.spentMs / minute;

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
    await syncNow({ get: fails, set: fails, remove: fails }, now, zone);
    await turnOn(false);
    await syncNow({ get: fails, set: fails, remove: fails }, now, zone);
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

describe('within the quota', () => {
  const handles = Array.from({ length: 6 }, (_, index) => `account_numbr_${index}`);

  async function busyYear(device: string): Promise<void> {
    const days = Array.from({ length: 365 }, (_, back) => shiftDay(today, -back));
    const rows: DayTotalRow[] = days.flatMap((day) =>
      handles.map((account) => ({
        ...{ key: `${day} ${account} ${device}`, day, account, device, durationMs: 12_345_678 },
        ...{ activity: 'listening', hand: 'me', standing: 'within' },
      })),
    );
    await database.dayTotals.bulkPut(rows);
    for (const handle of handles) {
      await noteAccount(handle, noon);
      await giveVoice(handle, 'mixed', noon);
      await database.limits.put({ ...noLimits, account: handle, fromDay: today, changedAt: noon });
    }
  }

  async function several(count: number): Promise<Computer[]> {
    const computers = Array.from({ length: count }, () => new Computer());
    for (const computer of computers) {
      now += 60_000;
      await computer.use(async () => {
        await turnOn();
        await busyYear(await thisDevice());
        await sync();
      });
    }
    return computers;
  }

  const otherDays = () => database.remoteDays.toCollection().primaryKeys();

  it('are three computers of six accounts with ninety days', async () => {
    const computers = await several(3);
    for (const computer of computers) {
      await computer.use(sync);
      expect(await computer.use(async () => (await otherDays()).length)).toBe(2 * 90);
    }
    expect(area.refusals).toBe(0);
    expect(area.bytes()).toBeLessThan(60_000);
    const [one] = computers;
    const row = await one?.use(() => database.remoteDays.where('day').equals('2025-12-03').first());
    expect(row?.ms).toEqual(Object.fromEntries(handles.map((handle) => [handle, 12_346_000])));
  });

  it('a day that passes is one more, the oldest goes, and an hour of counting is sixty writes', async () => {
    const [one] = await several(1);
    if (!one) throw new Error('no computer');
    const days = () => [...area.items.keys()].filter((key) => key.startsWith('day.')).length;
    expect(days()).toBe(28);
    now += 24 * 3_600_000;
    const before = area.writes.length;
    await one.use(async () => {
      for (let passes = 0; passes < 60; passes++) {
        now += minute;
        await spend(handles[0] ?? '', 1);
        await sync();
      }
    });
    expect(days()).toBe(28);
    expect(area.writes.length - before).toBeLessThan(66);
    expect(area.refusals).toBe(0);
  });

  it('is left only by the oldest days of those that come too late, and counting goes on', async () => {
    const computers = await several(12);
    const last = computers.at(-1);
    await last?.use(() => spend(handles[0] ?? '', 3));
    now += minute;
    await last?.use(sync);
    expect(area.bytes()).toBeGreaterThan(90_000);
    expect(area.bytes()).toBeLessThan(102_400);
    const name = await last?.use(thisDevice);
    expect(area.items.has(`day.${name}.${today}`)).toBe(true);
    expect(area.refusals).toBe(0);
  });

  it('where the browser refuses sooner than it says, the later days are still told', async () => {
    const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
    area.items.set('of-another-kind', `"${'x'.repeat(100_500)}"`);
    area.get = async () => {
      const seen = await RehearsedSync.prototype.get.call(area);
      return Object.fromEntries(Object.entries(seen).filter(([key]) => key !== 'of-another-kind'));
    };
    const [one] = await several(1);
    const name = await one?.use(thisDevice);
    expect(area.refusals).toBeGreaterThan(0);
    expect(area.items.has(`day.${name}.${today}`)).toBe(true);
    expect(told).not.toHaveBeenCalled();
    told.mockRestore();
  });
});
