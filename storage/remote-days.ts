/** What the user's other computers counted, as they told through the browser's sync. */
import type { DayTotal } from '../time/totals';
import { database, type RemoteDayRow } from './database';

/**
 * Of calendar days `from` to `to`, both included. A day of another computer that was also imported here is in
 * this database's own totals already: it is left out.
 */
export async function remoteDaysBetween(
  from: string,
  to: string,
  totals: readonly DayTotal[],
): Promise<RemoteDayRow[]> {
  const here = new Set(totals.map(({ device, day }) => `${device} ${day}`));
  const rows = await database.remoteDays.where('day').between(from, to, true, true).toArray();
  return rows.filter(({ key }) => !here.has(key));
}
