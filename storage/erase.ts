/** Erasing everything: afterwards Chandelle is as on its first day, under a new device name. */
import { database } from './database';
import { noteErased } from './erased';
import type { SyncArea } from './sync/area';
import { eraseSync } from './sync/pass';

/** Rejects where something could not be erased; what could be is. Erases what every computer told the sync. */
export async function eraseEverything(area: SyncArea): Promise<void> {
  await noteErased(Date.now());
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
  await eraseSync(area);
}
