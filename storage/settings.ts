/** The settings, as they are kept. */
import { type Settings, settingsChange, settingsFrom } from '../settings/settings';
import { database } from './database';
import { wishedAt } from './wished-at';

export async function readSettings(): Promise<Settings> {
  return settingsFrom(new Map((await database.settings.toArray()).map(({ key, value }) => [key, value])));
}

/** `now`: UTC, ms. Throws where one of them is not valid: nothing is changed then. */
export async function changeSettings(change: Partial<Settings>, now = Date.now()): Promise<void> {
  const valid = settingsChange.parse(change);
  await database.transaction('rw', database.settings, async () => {
    for (const [key, value] of Object.entries(valid)) {
      const changedAt = wishedAt(now, [(await database.settings.get(key))?.changedAt]);
      await database.settings.put({ key, value, changedAt });
    }
  });
}
