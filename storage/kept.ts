/** What is kept here, as the settings page tells it. */
import { database } from './database';

export interface Kept {
  /** Those that are kept one by one. */
  visits: number;
  /** The first day of which something was counted, `YYYY-MM-DD`. */
  sinceDay: string | null;
  /** On the disk; null where the browser does not say. */
  bytes: number | null;
}

export async function readKept(): Promise<Kept> {
  const [visits, first] = await Promise.all([
    database.slices.count(),
    database.dayTotals.orderBy('day').first(),
  ]);
  return { visits, sinceDay: first?.day ?? null, bytes: await bytesOnDisk() };
}

async function bytesOnDisk(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}
