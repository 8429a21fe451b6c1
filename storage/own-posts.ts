/** Posts of the user's own accounts that were on screen here, wherever they were written. */
import { dayOf } from '../time/calendar';
import { database, type OwnPostRow } from './database';

export interface OwnPost {
  id: string;
  /** UTC, ms: as X says. */
  postedAt: number;
}

/** Only what is not older than Chandelle's acquaintance with the account: of the time before nothing is known. */
export async function noteOwnPosts(
  account: string,
  posts: readonly OwnPost[],
  zone: string,
  dayStartHour: number,
): Promise<void> {
  await database.transaction('rw', database.ownPosts, database.accounts, async () => {
    const knownSince = (await database.accounts.get(account))?.firstSeenAt;
    if (knownSince === undefined) return;
    const rows = posts
      .filter(({ postedAt }) => postedAt >= knownSince)
      .map(({ id, postedAt }) => ({ id, account, postedAt, day: dayOf(postedAt, zone, dayStartHour) }));
    const known = await database.ownPosts.bulkGet(rows.map(({ id }) => id));
    await database.ownPosts.bulkAdd(rows.filter((_, index) => known[index] === undefined));
  });
}

/** Of calendar days `from` to `to`, both included. */
export async function ownPostsBetween(from: string, to: string): Promise<OwnPostRow[]> {
  return database.ownPosts.where('day').between(from, to, true, true).toArray();
}
