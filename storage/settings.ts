/** The settings, as they are kept. */
import { type Settings, settingsChange, settingsFrom } from '../settings/settings';
import { database } from './database';

export async function readSettings(): Promise<Settings> {
  return settingsFrom(new Map((await database.settings.toArray()).map(({ key, value }) => [key, value])));
}

/** `now`: UTC, ms. Throws where one of them is not valid: nothing is changed then. */
export async function changeSettings(change: Partial<Settings>, now = Date.now()): Promise<void> {
  const valid = settingsChange.parse(change);
  const rows = Object.entries(valid).map(([key, value]) => ({ key, value, changedAt: now }));
  await database.settings.bulkPut(rows);
}
