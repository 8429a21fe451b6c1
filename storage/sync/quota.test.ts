import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, shiftDay } from '../../time/calendar';
import { noLimits } from '../../time/limits';
import { giveVoice, noteAccount } from '../accounts';
import { type DayTotalRow, database } from '../database';
import { takePolicyFrom } from '../policy';
import { Computer, emptyDatabase } from '../rehearsal/computers';
import { RehearsedSync } from '../rehearsal/sync-area';
import { thisDevice } from '../running';
import { changeSettings } from '../settings';
import { syncNow } from './pass';

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

const sync = () => syncNow(area, { now, zone, localeOf: () => 'fr' });

/** More of what a computer counted, on the day that it is. */
async function spendMinutes(account: string, minutes: number): Promise<void> {
  const device = await thisDevice();
  const day = dayOf(now, zone, 0);
  const row = rowOf(day, account, device, 0);
  const before = (await database.dayTotals.get(row.key))?.durationMs ?? 0;
  await database.dayTotals.put({ ...row, durationMs: before + minutes * minute });
}

function rowOf(day: string, account: string, device: string, durationMs: number): DayTotalRow {
  const key = `${day} ${account} ${device}`;
  return { key, day, account, device, durationMs, activity: 'listening', hand: 'me', standing: 'within' };
}

describe('within the quota', () => {
  const handles = Array.from({ length: 6 }, (_, index) => `account_numbr_${index}`);

  async function busyYear(device: string): Promise<void> {
    const days = Array.from({ length: 365 }, (_, back) => shiftDay(today, -back));
    const rows: DayTotalRow[] = days.flatMap((day) =>
      handles.map((account) => rowOf(day, account, device, 12_345_678)),
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
        await changeSettings({ isSynced: true }, 1);
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
        await spendMinutes(handles[0] ?? '', 1);
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
    await last?.use(() => spendMinutes(handles[0] ?? '', 3));
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
