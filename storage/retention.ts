/**
 * Visits are kept one by one for some months, then only as what they added to their days. Day totals are there
 * from the first second of a visit on: folding takes the visits away and touches no minute. Of conversations those
 * that still wait go after some days, the others once nobody can say any more that they counted.
 */
import { waitingDays } from '../replies/conversation';
import { dayBegins, dayOf, shiftDay, shiftMonths } from '../time/calendar';
import { database } from './database';
import { noteFolded } from './running';
import { readSettings } from './settings';

/** That one counted can be said for twelve months, of a week that began before: see `worth/counted.ts`. */
export const conversationMonths = 13;

/** `now`: UTC, ms. `zone`: of this computer. */
export async function foldOld(now: number, zone: string): Promise<void> {
  await foldOldConversations(now, zone);
  await foldOldVisits(now, zone);
}

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

/** Of what counted, nothing is folded away: it is the user's own word. */
async function foldOldConversations(now: number, zone: string): Promise<void> {
  const { dayStartHour } = await readSettings();
  const { slices, conversations, offers, ownAnswers } = database;
  await database.transaction('rw', slices, conversations, offers, ownAnswers, async () => {
    const newest = await slices.orderBy('startedAt').last();
    if (!newest) return;
    // As with visits: a clock that is years ahead folds nothing.
    const today = dayOf(Math.min(now, newest.startedAt), zone, dayStartHour);
    const before = shiftMonths(today, -conversationMonths);
    const waitsSince = shiftDay(today, -waitingDays);
    await conversations
      .where('day')
      .below(waitsSince)
      .filter(({ state, day }) => state === 'to-answer' || day < before)
      .delete();
    await offers.where('day').below(before).delete();
    await ownAnswers.where('day').below(before).delete();
  });
}
