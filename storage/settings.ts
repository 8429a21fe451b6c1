/** The settings, as they are kept. */
import { type Settings, settingsChange, settingsFrom } from '../settings/settings';
import { database } from './database';

export async function readSettings(): Promise<Settings> {
  return settingsFrom(new Map((await database.settings.toArray()).map(({ key, value }) => [key, value])));
}

/** Throws where one of them is not valid: nothing is changed then. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const valid = settingsChange.parse(change);
  await database.settings.bulkPut(Object.entries(valid).map(([key, value]) => ({ key, value })));
}
