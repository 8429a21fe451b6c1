/** What is of this computer alone and goes on from one message to the next: its name, the visit, the pause. */
import type { Slice } from '../time/slice';
import { grownVisit, type Visit, visitGoingOn } from '../time/visit';
import { database } from './database';

async function read<Value>(key: string): Promise<Value | undefined> {
  return (await database.running.get(key))?.value as Value | undefined;
}

async function write(key: string, value: unknown): Promise<void> {
  await database.running.put({ key, value });
}

/** The name of this computer, if it has one: it gets it with the first minute that it counts. */
export async function knownDevice(): Promise<string | null> {
  return (await read<string>('device')) ?? null;
}

/** The name of this computer among the user's: made once, tells nothing about it. */
export async function thisDevice(): Promise<string> {
  return database.transaction('rw', database.running, async () => {
    const known = await knownDevice();
    if (known) return known;
    const device = crypto.randomUUID().slice(0, 8);
    await write('device', device);
    return device;
  });
}

/** Null where the last visit is over. */
export async function currentVisit(now: number): Promise<Visit | null> {
  return visitGoingOn(await read<Visit>('visit'), now);
}

/** What was counted until `endedAt` (UTC, ms) is on the visit that goes on, or on a new one. */
export async function growVisit(account: string, growthMs: number, endedAt: number): Promise<void> {
  await write('visit', grownVisit(await read<Visit>('visit'), account, growthMs, endedAt));
}

interface SetAside {
  slice: Slice;
  /** UTC, ms: when the page last told of it. */
  toldAt: number;
}

const aside = 'aside ';

/** Slices of pages that don't know yet whose time it is, under the account that it probably is. */
export async function setAside(slices: readonly Slice[], toldAt: number): Promise<void> {
  await database.running.bulkPut(
    slices.map((slice) => ({ key: aside + slice.id, value: { slice, toldAt } satisfies SetAside })),
  );
}

export async function slicesAside(): Promise<SetAside[]> {
  const rows = await database.running.where('key').startsWith(aside).toArray();
  return rows.map(({ value }) => value as SetAside);
}

export async function dropAside(ids: readonly string[]): Promise<void> {
  await database.running.bulkDelete(ids.map((id) => aside + id));
}

export async function pauseUntil(until: number): Promise<void> {
  await write('pausedUntil', until);
}

export async function endPause(): Promise<void> {
  await database.running.delete('pausedUntil');
}

/** Strict mode, given up on a day whose time is used up, still holds on that day. */
export async function stayStrictThrough(day: string): Promise<void> {
  await write('strictThrough', day);
}

/** Visits that began before this instant (UTC, ms) were folded into their day totals. 0: none was. */
export async function foldedBefore(): Promise<number> {
  return (await read<number>('foldedBefore')) ?? 0;
}

export async function noteFolded(before: number): Promise<void> {
  await write('foldedBefore', Math.max(before, await foldedBefore()));
}

/** What of all this today depends on. */
export interface RunningNow {
  /** Null: it has none yet. */
  device: string | null;
  /** Null where the last visit is over. */
  visit: Visit | null;
  /** Until when (UTC, ms) Chandelle steps aside; null where it does not. */
  pausedUntil: number | null;
  /** The day on which strict mode holds though it was given up; null: it was not. */
  strictThrough: string | null;
}

/** In one reading: asked for every second. */
export async function readRunning(now: number): Promise<RunningNow> {
  const values = new Map((await database.running.toArray()).map(({ key, value }) => [key, value]));
  const until = values.get('pausedUntil') as number | undefined;
  return {
    device: (values.get('device') as string | undefined) ?? null,
    visit: visitGoingOn(values.get('visit') as Visit | undefined, now),
    pausedUntil: until !== undefined && until > now ? until : null,
    strictThrough: (values.get('strictThrough') as string | undefined) ?? null,
  };
}

/** Something that this computer told may stand in the browser's sync. */
export async function isInSync(): Promise<boolean> {
  return (await read<boolean>('isInSync')) ?? false;
}

export async function noteInSync(isThere: boolean): Promise<void> {
  if ((await isInSync()) !== isThere) await write('isInSync', isThere);
}

/** Of the other computers that were met in the browser's sync, those that are no longer there. */
export async function goneDevices(there: ReadonlySet<string>): Promise<Set<string>> {
  return new Set((await metDevices()).filter((device) => !there.has(device)));
}

export async function noteDevices(there: ReadonlySet<string>): Promise<void> {
  const devices = [...there].sort();
  if (devices.join() !== (await metDevices()).join()) await write('metDevices', devices);
}

async function metDevices(): Promise<string[]> {
  return (await read<string[]>('metDevices')) ?? [];
}
