/** How often Chandelle spoke up about a draft: the week's number, and nothing of what it was about. */
import { database } from './database';

/** `week`: its first day. */
export async function noteRaised(week: string): Promise<void> {
  await database.transaction('rw', database.raised, async () => {
    const count = ((await database.raised.get(week))?.count ?? 0) + 1;
    await database.raised.put({ week, count });
  });
}

/** In weeks that begin on calendar days `from` to `to`, both included. */
export async function raisedBetween(from: string, to: string): Promise<number> {
  const rows = await database.raised.where('week').between(from, to, true, true).toArray();
  return rows.reduce((sum, { count }) => sum + count, 0);
}
