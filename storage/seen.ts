/** The rounds of each account: the one that goes on, and how far each of its searches was read. */
import { afterSeeing, type Seen } from '../round/newest';
import { afterOpening, type Round } from '../round/round';
import { database } from './database';

const keyOf = (account: string) => `round ${account}`;

/** The last round of the account; null: there was none. */
export async function lastRound(account: string): Promise<Round | null> {
  return ((await database.running.get(keyOf(account)))?.value as Round | undefined) ?? null;
}

/** `leg`: its key. `now`: UTC, ms. */
export async function noteOpened(account: string, leg: string, isLast: boolean, now: number): Promise<void> {
  await database.transaction('rw', database.running, async () => {
    const round = afterOpening(await lastRound(account), leg, isLast, now);
    await database.running.put({ key: keyOf(account), value: round });
  });
}

/** Null: never. */
export async function readSeen(account: string, leg: string): Promise<Seen | null> {
  return (await database.seen.get([account, leg])) ?? null;
}

/** `newest`: id of the newest post on the page. Without a round there is nothing to come back to. */
export async function noteSeen(account: string, leg: string, newest: string): Promise<void> {
  await database.transaction('rw', database.seen, database.running, async () => {
    const round = await lastRound(account);
    if (!round) return;
    const seen = afterSeeing(await readSeen(account, leg), newest, round.startedAt);
    await database.seen.put({ account, leg, before: seen.before, newest: seen.newest, round: seen.round });
  });
}
