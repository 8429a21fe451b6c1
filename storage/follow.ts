/** What is in the database, shown for as long as a page is open. */
import { liveQuery, type Subscription } from 'dexie';
import { database } from './database';

interface Observer<Value> {
  next(value: Value): void;
  error(error: unknown): void;
}

/** Reads, and reads again whenever what was read has changed, by whichever context. */
export function follow<Value>(read: () => Promise<Value>, { next, error }: Observer<Value>): Subscription {
  // A database that can't be opened, for one because a newer Chandelle wrote it: liveQuery says nothing of it.
  database.open().catch(error);
  return liveQuery(read).subscribe({ next, error });
}
