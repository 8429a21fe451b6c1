/** The watch lists: kept in this browser, never sent. The page of X is told of the accounts that it names, no others. */
import { accountEntry, mostWatched, type Watched, type WatchList } from '../watch/watched';
import { database } from './database';

export async function allWatched(): Promise<Watched[]> {
  return database.watched.toArray();
}

export async function isAnybodyWatched(): Promise<boolean> {
  return (await database.watched.count()) > 0;
}

/** Of these accounts (handles, lower case), those that are watched, with their list. */
export async function watchedAmong(handles: readonly string[]): Promise<Record<string, WatchList>> {
  const rows = await database.watched.bulkGet(handles.map(accountEntry));
  const found = handles.flatMap((handle, index) => {
    const list = rows[index]?.list;
    return list ? [[handle, list] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Takes the entries off, then puts those given on, wherever they stood before. Rejects where there are too many. */
export async function changeWatched(put: readonly Watched[], remove: readonly string[]): Promise<void> {
  await database.transaction('rw', database.watched, async () => {
    await database.watched.bulkDelete([...remove]);
    await database.watched.bulkPut([...put]);
    if ((await database.watched.count()) > mostWatched) throw new Error('watched: the lists are full');
  });
}
