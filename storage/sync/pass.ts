/**
 * Between this computer and the user's others, through the browser's own sync; only where the user turned it on
 * and the company did not turn it off. Whatever fails there costs nothing but the other computers' minutes.
 */
import { dayOf } from '../../time/calendar';
import { readPolicy } from '../policy';
import { isInSync, noteInSync, thisDevice } from '../running';
import { readSettings } from '../settings';
import { readStrictToday } from '../strict-today';
import type { LocaleOf } from '../today';
import { fits, type Items, isSame, partsOf, type SyncArea } from './area';
import { itemsOfChosen, takeChosen } from './chosen';
import { itemsOfDays, ownDays, takeDays } from './days';

/** One after the other: two at a time would each write what the other has not read. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
  const done = queue.then(run);
  queue = done.catch(() => {});
  return done;
}

export async function isSyncOn(): Promise<boolean> {
  const [{ isSynced }, { isSyncOff }] = await Promise.all([readSettings(), readPolicy()]);
  return isSynced && !isSyncOff;
}

/** Now and here, as this computer has it. */
export interface NowHere {
  /** UTC, ms. */
  now: number;
  zone: string;
  localeOf: LocaleOf;
}

/** Reads what the other computers told. */
export function takeFromSync(area: SyncArea, here: NowHere): Promise<void> {
  return inTurn(() =>
    tolerated(async () => {
      if (await isSyncOn()) await take(area, here);
    }),
  );
}

/** Reads, and tells what was counted and chosen here; turned off, takes back what this computer told. */
export function syncNow(area: SyncArea, here: NowHere): Promise<void> {
  return inTurn(() =>
    tolerated(async () => {
      if (!(await isSyncOn())) return leave(area);
      const items = await take(area, here);
      await noteInSync(true);
      await tell(area, items, here);
    }),
  );
}

/** Removes the records of every computer. Rejects where the browser does. */
export function eraseSync(area: SyncArea): Promise<void> {
  return inTurn(async () => {
    const keys = Object.keys(await area.get(null));
    if (keys.length > 0) await area.remove(keys);
  });
}

async function tolerated(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.warn('The browser’s sync did not answer; it is asked again later.', error);
  }
}

async function todayHere({ now, zone }: NowHere): Promise<string> {
  return dayOf(now, zone, (await readSettings()).dayStartHour);
}

async function take(area: SyncArea, here: NowHere): Promise<Items> {
  const items = await area.get(null);
  const device = await thisDevice();
  await takeDays(items, device, await todayHere(here));
  // Only now is it known what was used up elsewhere.
  await takeChosen(items, device, await readStrictToday(here.now, here.zone, here.localeOf));
  return items;
}

async function leave(area: SyncArea): Promise<void> {
  if (!(await isInSync())) return;
  const own = ownKeys(await area.get(null), await thisDevice());
  if (own.length > 0) await area.remove(own);
  await noteInSync(false);
}

function ownKeys(items: Items, device: string): string[] {
  return Object.keys(items).filter((key) => partsOf(key)?.device === device);
}

/** Where it does not all fit, or the browser refuses, the oldest of this computer's days stay out. */
async function tell(area: SyncArea, there: Items, here: NowHere): Promise<void> {
  const device = await thisDevice();
  const today = await todayHere(here);
  const chosen = await itemsOfChosen(device, today);
  const own = new Set(ownKeys(there, device));
  const others = Object.fromEntries(Object.entries(there).filter(([key]) => !own.has(key)));

  let days = await ownDays(device, today);
  const wanted = () => ({ ...itemsOfDays(days, device, today), ...chosen });
  while (days.length > 1 && !fits({ ...others, ...wanted() })) days = days.slice(0, -1);

  for (;;) {
    const items = wanted();
    const changed = Object.entries(items).filter(([key, value]) => !isSame(value, there[key]));
    const spare = [...own].filter((key) => !(key in items));
    try {
      if (changed.length > 0) await area.set(Object.fromEntries(changed));
      if (spare.length > 0) await area.remove(spare);
      return;
    } catch (error) {
      if (days.length <= 1) throw error;
      days = days.slice(0, Math.ceil(days.length / 2));
      const dropped = [...own].filter((key) => !(key in wanted()));
      if (dropped.length > 0) await area.remove(dropped);
      for (const key of dropped) own.delete(key);
    }
  }
}
