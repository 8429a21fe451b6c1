/** A week of the database, or four, as the report shows them. */
import { dayOf, firstWeekdayOf, shiftDay, weekdayOf, weekOf } from '../time/calendar';
import { allTogether } from '../time/limits';
import { canStillCount } from '../worth/counted';
import { daysOfFourWeeks, type FourWeeks, fourWeeksUntil } from '../worth/four-weeks';
import type { PastWeek } from '../worth/past-week';
import type { WeekVerdict } from '../worth/verdict';
import { type WeekFigures, weekFigures } from '../worth/week';
import { allAccounts } from './accounts';
import { actionsBetween } from './actions';
import { conversationsBetween } from './conversations';
import { countedBetween } from './counted';
import { type ConversationRow, type CountedRow, database } from './database';
import { allLimits, limitsHolding } from './limits';
import { ownPostsBetween } from './own-posts';
import { readPastWeeks } from './past-weeks';
import { phoneMinutesBetween } from './phone';
import { readPolicy } from './policy';
import { raisedBetween } from './raised';
import { reliefsBetween } from './reliefs';
import { remoteDaysBetween } from './remote-days';
import { knownDevice } from './running';
import { readSettings } from './settings';
import { talksOf } from './talks';
import { verdictsBetween } from './verdicts';
import { dayTotalsBetween } from './visits';

/** A conversation of the week, or a post that counted without being one. */
export interface WeekConversation {
  account: string;
  id: string;
  author: string;
  day: string;
  /** Null for a post that asked for nothing. */
  conversation: Pick<ConversationRow, 'intent' | 'delicate' | 'state' | 'text'> | null;
  counted: Pick<CountedRow, 'kind' | 'line'> | null;
}

export interface Week {
  figures: WeekFigures;
  fourWeeks: FourWeeks;
  conversations: WeekConversation[];
  /** It can still be said that one of them counted. */
  canCount: boolean;
  /** On the week, where the period is one. */
  verdict: WeekVerdict | null;
  /** Half a year up to the period's last week: verdicts beside minutes. */
  past: PastWeek[];
  /** The user's calendar day, `YYYY-MM-DD`. */
  today: string;
  /** Something was counted before this week. */
  hasHistory: boolean;
}

const weeksOfTrend = 26;

/**
 * The week that contains `day`, or the current one; `weeks`: 4 for that one with the three before it.
 * @param now UTC, ms
 * @param locale BCP 47: says when a week begins where the user did not
 */
export async function readWeek(
  day: string | null,
  weeks: 1 | 4,
  now: number,
  zone: string,
  locale: string,
): Promise<Week> {
  const settings = await readSettings();
  const today = dayOf(now, zone, settings.dayStartHour);
  const week = weekOf(day ?? today, settings.firstWeekday ?? firstWeekdayOf(locale));
  const [begin, last] = [week[0] ?? today, week.at(-1) ?? today];
  const days = Array.from({ length: 7 * weeks }, (_, index) => shiftDay(last, index + 1 - 7 * weeks));
  const first = days[0] ?? begin;
  const earlier = shiftDay(last, 1 - 2 * daysOfFourWeeks);
  const totals = await dayTotalsBetween(earlier, last);
  const ofPeriod = totals.filter((total) => total.day >= first);
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
    talks,
    counted,
    verdicts,
    past,
  ] = await Promise.all([
    knownDevice(),
    // A day more on both sides: what was posted at midnight was sent a moment before.
    actionsBetween(shiftDay(first, -1), shiftDay(last, 1)),
    allAccounts(),
    allLimits(),
    readPolicy(),
    reliefsBetween(first, last),
    ownPostsBetween(first, last),
    remoteDaysBetween(first, last, ofPeriod),
    phoneMinutesBetween(first, last),
    raisedBetween(first, last),
    database.dayTotals.where('day').below(first).first(),
    conversationsBetween(shiftDay(first, -7 * weeks), last),
    countedBetween(shiftDay(last, 1 - daysOfFourWeeks), last),
    verdictsBetween(begin, begin),
    readPastWeeks(shiftDay(begin, 7 * (1 - weeksOfTrend)), begin, today),
  ]);
  const figures = weekFigures({
    days,
    totals,
    device,
    actions,
    counted,
    talks: await talksOf(talks, accounts),
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
  const isOfPeriod = (each: { day: string }) => each.day >= first;
  return {
    figures,
    fourWeeks: fourWeeksUntil(last, totals, counted),
    conversations: conversationsOfWeek(talks.filter(isOfPeriod), counted.filter(isOfPeriod)),
    canCount: canStillCount(last, today),
    verdict: weeks === 1 ? (verdicts[0] ?? null) : null,
    past,
    today,
    hasHistory: before !== undefined,
  };
}

/** The earliest first; what counted without a conversation comes last. */
function conversationsOfWeek(
  talks: readonly ConversationRow[],
  counted: readonly CountedRow[],
): WeekConversation[] {
  const keyOf = ({ account, id }: { account: string; id: string }) => `${account} ${id}`;
  const saidOf = new Map(counted.map((row) => [keyOf(row), row]));
  const known = new Set(talks.map(keyOf));
  return [
    ...talks.map((row) => ({
      ...{ account: row.account, id: row.id, author: row.author, day: row.day },
      conversation: row,
      counted: saidOf.get(keyOf(row)) ?? null,
    })),
    ...counted
      .filter((row) => !known.has(keyOf(row)))
      .map((row) => ({
        ...{ account: row.account, id: row.id, author: row.author, day: row.day },
        conversation: null,
        counted: row,
      })),
  ];
}
