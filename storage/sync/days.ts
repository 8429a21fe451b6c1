/** Minutes between this computer and the user's others, day by day: whole seconds by account, of one's own hand. */
import * as z from 'zod/mini';
import { shiftDay } from '../../time/calendar';
import { unknownAccount } from '../../time/slice';
import { allAccounts } from '../accounts';
import { database, type RemoteDayRow } from '../database';
import { goneDevices, noteDevices } from '../running';
import { type Items, keyOf, partsOf } from './area';

export interface OwnDay {
  day: string;
  /** By account, of those used here. */
  seconds: Record<string, number>;
}

/** So many days are told. */
export const toldDays = 90;
/** Older ones share a record a month. */
const singleDays = 28;

/** What this computer counted, the latest day first. */
export async function ownDays(device: string, today: string): Promise<OwnDay[]> {
  const usedHere = new Set([unknownAccount, ...(await allAccounts()).map(({ handle }) => handle)]);
  const totals = await database.dayTotals
    .where('day')
    .between(shiftDay(today, 1 - toldDays), shiftDay(today, 1), true, true)
    .toArray();
  const days = new Map<string, Map<string, number>>();
  for (const { day, account, hand, device: of, durationMs } of totals) {
    if (hand !== 'me' || of !== device || !usedHere.has(account)) continue;
    const ms = days.get(day) ?? new Map<string, number>();
    days.set(day, ms.set(account, (ms.get(account) ?? 0) + durationMs));
  }
  return [...days]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([day, ms]) => ({
      day,
      seconds: Object.fromEntries([...ms].map(([account, each]) => [account, Math.round(each / 1000)])),
    }));
}

export function itemsOfDays(days: readonly OwnDay[], device: string, today: string): Items {
  const items: Items = {};
  const firstSingle = shiftDay(today, -singleDays);
  const months = new Map<string, Record<string, number[]>>();
  for (const { day, seconds } of days) {
    if (day > firstSingle) {
      items[keyOf('day', device, day)] = seconds;
      continue;
    }
    const [month, index] = [day.slice(0, 7), Number(day.slice(8)) - 1];
    const byAccount = months.get(month) ?? {};
    months.set(month, byAccount);
    for (const [account, each] of Object.entries(seconds)) {
      byAccount[account] ??= [];
      const list = byAccount[account];
      while (list.length < index) list.push(0);
      list[index] = each;
    }
  }
  for (const [month, byAccount] of months) items[keyOf('month', device, month)] = byAccount;
  return items;
}

/** Mirrors what the other computers told. `device`: this one. */
export async function takeDays(items: Items, device: string, today: string): Promise<void> {
  const told = Object.entries(items).flatMap(([key, value]) => daysOf(key, value));
  const devices = new Set(Object.keys(items).flatMap((key) => partsOf(key)?.device ?? []));
  devices.delete(device);
  await database.transaction('rw', database.remoteDays, database.running, async () => {
    // All its records gone: it was erased, or its user turned sync off there.
    const gone = await goneDevices(devices);
    await database.remoteDays
      .where('day')
      .aboveOrEqual(shiftDay(today, -toldDays))
      .filter((row) => gone.has(row.device))
      .delete();
    await noteDevices(devices);
    await raise(told.filter((row) => row.device !== device));
  });
}

/** A day only ever grows: between two forms of it, or two states, the longer is the later. */
async function raise(told: readonly RemoteDayRow[]): Promise<void> {
  const here = await database.remoteDays.bulkGet(told.map(({ key }) => key));
  const grown = new Map<string, RemoteDayRow>();
  for (const [index, row] of told.entries()) {
    const before = grown.get(row.key)?.ms ?? here[index]?.ms ?? {};
    const more = Object.entries(row.ms).filter(([account, ms]) => ms > (before[account] ?? -1));
    if (more.length > 0) grown.set(row.key, { ...row, ms: { ...before, ...Object.fromEntries(more) } });
  }
  await database.remoteDays.bulkPut([...grown.values()]);
}

const account = z.string().check(z.regex(/^[a-z0-9_]{0,15}$/));
/** Around the world, a date lasts 50 hours. */
const seconds = z.int().check(z.minimum(0), z.maximum(50 * 3600));
const dayRecord = z.record(account, seconds);
const monthRecord = z.record(account, z.array(seconds).check(z.maxLength(31)));

/** Nothing, where it is not a record of days as Chandelle writes them. */
function daysOf(key: string, value: unknown): RemoteDayRow[] {
  const { kind, device = '', of = '' } = partsOf(key) ?? {};
  if (kind === 'day') {
    const record = dayRecord.safeParse(value);
    return record.success ? rows(device, of, record.data) : [];
  }
  const record = kind === 'month' ? monthRecord.safeParse(value) : undefined;
  if (!record?.success) return [];
  return Array.from({ length: 31 }, (_, index) => {
    const onDay = Object.entries(record.data).map(([name, list]) => [name, list[index] ?? 0] as const);
    const spent = onDay.filter(([, each]) => each > 0);
    const day = `${of}-${String(index + 1).padStart(2, '0')}`;
    return spent.length === 0 ? [] : rows(device, day, Object.fromEntries(spent));
  }).flat();
}

function rows(device: string, day: string, record: Record<string, number>): RemoteDayRow[] {
  if (!z.iso.date().safeParse(day).success) return [];
  const ms = Object.fromEntries(Object.entries(record).map(([name, each]) => [name, each * 1000]));
  return [{ key: `${device} ${day}`, device, day, ms }];
}
