/** The extras that the user gave themselves on the curtain: five more minutes, or a lift for today. */
import { extensionsPerDay, type Relief } from '../time/allowance';
import { database, type ReliefRow } from './database';

/** Returns false where the day's extensions are used up: nothing is recorded then. */
export async function grantRelief(
  account: string,
  day: string,
  kind: Relief['kind'],
  now: number,
): Promise<boolean> {
  return database.transaction('rw', database.reliefs, async () => {
    const extensions = (await reliefsOn(day)).filter(
      (relief) => relief.account === account && relief.kind === 'extension',
    );
    if (kind === 'extension' && extensions.length >= extensionsPerDay) return false;
    await database.reliefs.add({ account, day, kind, at: now });
    return true;
  });
}

/** Everybody's reliefs of one day. */
export async function reliefsOn(day: string): Promise<ReliefRow[]> {
  return database.reliefs.where('day').equals(day).toArray();
}
