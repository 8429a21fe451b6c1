/** Hearing that something was written, by this context or by another page of the extension's. */
import Dexie from 'dexie';
import { database } from './database';

/** Calls the listener with the names of the tables in which something was written. */
export function onWritten(listener: (tables: ReadonlySet<string>) => void): void {
  const origin = `idb://${database.name}/`;
  Dexie.on('storagemutated', (parts) => {
    const places = Object.keys(parts).filter((place) => place.startsWith(origin));
    if (places.length > 0) {
      listener(new Set(places.map((place) => place.slice(origin.length).split('/')[0] ?? '')));
    }
  });
}
