/** A week of the database, as the report shows it. */
import { dayOf, firstWeekdayOf, shiftDay, weekdayOf, weekOf } from '../time/calendar';
import { allTogether } from '../time/limits';
import { type WeekFigures, weekFigures } from '../worth/week';
import { allAccounts } from './accounts';
import { actionsBetween } from './actions';
import { database } from './database';
import { allLimits, limitsHolding } from './limits';
import { ownPostsBetween } from './own-posts';
import { phoneMinutesOf } from './phone';
import { readPolicy } from './policy';
import { raisedBetween } from './raised';
import { reliefsBetween } from './reliefs';
import { remoteDaysBetween } from './remote-days';
import { knownDevice } from './running';
import { readSettings } from './settings';
import { dayTotalsBetween } from './visits';

export interface Week {
  figures: WeekFigures;
  /** The user's calendar day, `YYYY-MM-DD`. */
  today: string;
  /** Something was counted before this week. */
  hasHistory: boolean;
}

/**
 * The week that contains `day`, or the current one.
 * @param now UTC, ms
 * @param locale BCP 47: says when a week begins where the user did not
 */
export async function readWeek(day: string | null, now: number, zone: string, locale: string): Promise<Week> {
  const settings = await readSettings();
  const today = dayOf(now, zone, settings.dayStartHour);
  const days = weekOf(day ?? today, settings.firstWeekday ?? firstWeekdayOf(locale));
  const [first, last] = [days[0] ?? today, days.at(-1) ?? today];
  const totals = await dayTotalsBetween(shiftDay(first, -7), last);
  const [
    device,
    actions,
    accounts,
    limits,
    policy,
    reliefs,
    seenPosts,
    remote,
    phoneMinutes,
    raised,
    before,
  ] = await Promise.all([
    knownDevice(),
    // A day more on both sides: what was posted at midnight was sent a moment before.
    actionsBetween(shiftDay(first, -1), shiftDay(last, 1)),
    allAccounts(),
    allLimits(),
    readPolicy(),
    reliefsBetween(first, last),
    ownPostsBetween(first, last),
    remoteDaysBetween(first, last, totals),
    phoneMinutesOf(first),
    raisedBetween(first, last),
    database.dayTotals.where('day').below(first).first(),
  ]);
  const figures = weekFigures({
    days,
    totals,
    device,
    actions,
    accounts: accounts.map(({ handle, intendedVoice }) => ({ account: handle, intendedVoice })),
    limitMsOn(on) {
      const minutes = limitsHolding(limits, policy, allTogether, on).limits.dayMinutes[weekdayOf(on) - 1];
      return minutes == null ? null : minutes * 60_000;
    },
    reliefs,
    seenPosts,
    otherComputersMs: remote.flatMap(({ ms }) => Object.values(ms)).reduce((sum, ms) => sum + ms, 0),
    phoneMinutes,
    raised,
    today,
  });
  return { figures, today, hasHistory: before !== undefined };
}
