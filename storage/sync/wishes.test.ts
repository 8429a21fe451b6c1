/** Limits and settings that two computers wish for differently: which of them holds, where and from when. */
import { beforeEach, describe, expect, it } from 'vitest';
import { shiftDay } from '../../time/calendar';
import { noLimits, withDayMinutes } from '../../time/limits';
import { giveVoice } from '../accounts';
import { database } from '../database';
import { allLimits, setLimits } from '../limits';
import { takePolicyFrom } from '../policy';
import { type Computer, emptyDatabase, passBothWays, spendAt, twoInSync } from '../rehearsal/computers';
import { RehearsedSync } from '../rehearsal/sync-area';
import { strictThrough } from '../running';
import { changeSettings, readSettings } from '../settings';
import { readAccountToday } from '../today';
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
const exchange = (...computers: Computer[]) => passBothWays(sync, computers);

it('a raise that waits for tomorrow waits on both, and is taken back on both', async () => {
  const [desk, laptop] = await twoInSync(noon);
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
  const [desk, laptop] = await twoInSync(noon);
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
    const [desk, laptop] = await twoInSync(noon);
    await desk.use(() => limit(10, noon));
    await desk.use(() => changeSettings({ isStrict: true }, noon));
    await exchange(desk, laptop);
    await laptop.use(() => spendAt(now, 'claire', spent));
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
  const [desk, laptop] = await twoInSync(noon);
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
