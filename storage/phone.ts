/** Minutes on the phone, as the user declares them: shown as declared, never mixed with what was measured. */
import { database } from './database';

/** In weeks that begin on calendar days `from` to `to`, both included. Null where nothing was declared. */
export async function phoneMinutesBetween(from: string, to: string): Promise<number | null> {
  const rows = await database.phone.where('week').between(from, to, true, true).toArray();
  return rows.length === 0 ? null : rows.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Null takes the declaration back. */
export async function declarePhoneMinutes(week: string, minutes: number | null): Promise<void> {
  if (minutes === null) await database.phone.delete(week);
  else await database.phone.put({ week, minutes });
}
