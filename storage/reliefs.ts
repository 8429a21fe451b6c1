/** The extras that the user gave themselves on the curtain: five more minutes, or a lift for today. */
import type { Relief } from '../time/allowance';
import { database, type ReliefRow } from './database';

/** Returns false where the day's extensions are used up: nothing is recorded then. */
export async function grantRelief(relief: ReliefRow, extensionsPerDay: number): Promise<boolean> {
  return database.transaction('rw', database.reliefs, async () => {
    const extensions = (await reliefsBetween(relief.day, relief.day)).filter(
      ({ account, kind }) => account === relief.account && kind === 'extension',
    );
    if (relief.kind === 'extension' && extensions.length >= extensionsPerDay) return false;
    await database.reliefs.add(relief);
    return true;
  });
}

/** Everybody's reliefs of calendar days `from` to `to`, both included. */
export async function reliefsBetween(from: string, to: string): Promise<ReliefRow[]> {
  return database.reliefs.where('day').between(from, to, true, true).toArray();
}

/** What a kept relief means for the account's own limits, or for those of all together. */
export function reliefFor(scope: 'own' | 'all', row: ReliefRow): Relief {
  const { kind, day, at } = row;
  return kind === 'lift' ? { kind, day, at } : { kind, day, at, spent: row[scope] };
}
