/** What the user's other computers counted, as they told through the browser's sync. */
import type { DayTotal } from '../time/totals';
import { database, type RemoteDayRow } from './database';

/**
 * Of calendar days `from` to `to`, both included. What of such a day was also imported here is in this database's
 * own totals already: only what goes beyond it is left.
 */
export async function remoteDaysBetween(
  from: string,
  to: string,
  totals: readonly DayTotal[],
): Promise<RemoteDayRow[]> {
  const hereMs = new Map<string, number>();
  for (const { device, day, account, hand, durationMs } of totals) {
    const key = `${device} ${day} ${account}`;
    if (hand === 'me') hereMs.set(key, (hereMs.get(key) ?? 0) + durationMs);
  }
  const rows = await database.remoteDays.where('day').between(from, to, true, true).toArray();
  return rows.map((row) => ({
    ...row,
    ms: Object.fromEntries(
      Object.entries(row.ms).map(([account, ms]) => [
        account,
        Math.max(0, ms - (hereMs.get(`${row.key} ${account}`) ?? 0)),
      ]),
    ),
  }));
}
