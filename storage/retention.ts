/**
 * Visits are kept one by one for some months, then only as what they added to their days. Day totals are there
 * from the first second of a visit on: folding takes the visits away and touches no minute.
 */
import { dayBegins, dayOf, shiftMonths } from '../time/calendar';
import { database } from './database';
import { noteFolded } from './running';
import { readSettings } from './settings';

/** `now`: UTC, ms. `zone`: of this computer. */
export async function foldOldVisits(now: number, zone: string): Promise<void> {
  const { keptMonths, dayStartHour } = await readSettings();
  await database.transaction('rw', database.slices, database.running, async () => {
    const newest = await database.slices.orderBy('startedAt').last();
    if (!newest) return;
    // A clock that is years ahead by mistake folds nothing: months are counted back from the last visit.
    const today = dayOf(Math.min(now, newest.startedAt), zone, dayStartHour);
    const before = dayBegins(shiftMonths(today, -keptMonths), zone, dayStartHour);
    await database.slices.where('startedAt').below(before).delete();
    await noteFolded(before);
  });
}
