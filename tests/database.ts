/** The extension's database, read and written from one of the extension's own pages, as it stands on the disk. */
import type { Slice } from '../time/slice';

/** A page of Playwright's or of puppeteer's. */
interface Evaluates {
  evaluate(run: (task: Task) => Promise<unknown[]>, task: Task): Promise<unknown[]>;
}

interface Task {
  store: string;
  /** To be written before the store is read; null: the store is emptied. */
  rows: readonly unknown[] | null;
}

export async function readRows<Row>(page: Evaluates, store: string): Promise<Row[]> {
  return (await page.evaluate(inDatabase, { store, rows: [] })) as Row[];
}

export async function putRows(page: Evaluates, store: string, ...rows: unknown[]): Promise<void> {
  await page.evaluate(inDatabase, { store, rows });
}

export async function forgetRows(page: Evaluates, store: string): Promise<void> {
  await page.evaluate(inDatabase, { store, rows: null });
}

const stores = [
  ...['slices', 'dayTotals', 'actions', 'reliefs', 'limits', 'accounts'],
  ...['ownPosts', 'phone', 'remoteDays', 'acceptedWords', 'raised', 'watched', 'seen'],
  ...['conversations', 'counted', 'offers', 'verdicts', 'models', 'ownAnswers', 'settings', 'running'],
];

/** Empties every store, as on the day of the install. */
export async function forgetEverything(page: Evaluates): Promise<void> {
  for (const store of stores) await forgetRows(page, store);
}

/** Time of an account as it would stand had it been counted earlier today. */
export function dayTotal(account: string, minutes: number): Record<string, unknown> {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const key = [day, account, 'listening', 'me', 'within', 'earlier'].join(' ');
  const kept = { activity: 'listening', hand: 'me', standing: 'within', device: 'earlier' };
  return { key, day, account, ...kept, durationMs: minutes * 60_000 };
}

/** A limit a day, as the user would have set it long ago. */
export function dailyLimit(account: string, minutes: number): Record<string, unknown> {
  const dayMinutes = Array.from({ length: 7 }, () => minutes);
  const others = { weekMinutes: null, visitMinutes: null, hours: null };
  return { account, fromDay: '2020-01-01', dayMinutes, ...others, changedAt: 0 };
}

export function sumMs(slices: Pick<Slice, 'durationMs'>[]): number {
  return slices.reduce((sum, { durationMs }) => sum + durationMs, 0);
}

/** Runs in the page, so it can use nothing of this file's. (Nor have a named function in it: tsx would mark it.) */
function inDatabase({ store, rows }: Task): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('chandelle');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, 'readwrite');
      if (rows === null) transaction.objectStore(store).clear();
      for (const row of rows ?? []) transaction.objectStore(store).put(row);
      const reading = transaction.objectStore(store).getAll();
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}
