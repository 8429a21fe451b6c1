/** Minutes on the phone, as the user declares them: shown as declared, never mixed with what was measured. */
import { database } from './database';

/** `week`: its first day. Null where nothing was declared. */
export async function phoneMinutesOf(week: string): Promise<number | null> {
  return (await database.phone.get(week))?.minutes ?? null;
}

/** Null takes the declaration back. */
export async function declarePhoneMinutes(week: string, minutes: number | null): Promise<void> {
  if (minutes === null) await database.phone.delete(week);
  else await database.phone.put({ week, minutes });
}
