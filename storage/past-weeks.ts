/** Weeks in a row, each in one line: the year's table, and how verdicts went beside minutes. */
import { dayOf, firstWeekdayOf, shiftDay, shiftMonths, weekOf } from '../time/calendar';
import type { PastWeek } from '../worth/past-week';
import { talkFigures } from '../worth/talks';
import { allAccounts } from './accounts';
import { conversationsBetween } from './conversations';
import { countedBetween } from './counted';
import { conversationMonths } from './retention';
import { readSettings } from './settings';
import { talksOf } from './talks';
import { verdictsBetween } from './verdicts';
import { dayTotalsBetween } from './visits';

export interface Year {
  year: number;
  /** Weeks of which there is something to say, in order. */
  weeks: PastWeek[];
  today: string;
}

/** The weeks that begin in a year, or in the current one; none of them later than today's. `now`: UTC, ms. */
export async function readYear(
  year: number | null,
  now: number,
  zone: string,
  locale: string,
): Promise<Year> {
  const { dayStartHour, firstWeekday } = await readSettings();
  const today = dayOf(now, zone, dayStartHour);
  const shown = year ?? Number(today.slice(0, 4));
  const before = weekOf(`${shown}-01-01`, firstWeekday ?? firstWeekdayOf(locale))[0] ?? today;
  const first = before < `${shown}-01-01` ? shiftDay(before, 7) : before;
  const end = `${shown}-12-31`;
  const weeks = await readPastWeeks(first, end < today ? end : today, today);
  const isTold = ({ totalMs, held, counted, verdict }: PastWeek) =>
    totalMs > 0 || (held ?? 0) > 0 || counted > 0 || verdict !== null;
  return { year: shown, weeks: weeks.filter(isTold), today };
}

/** The weeks that begin on `first` and every seven days from there on, the last on `until` or before. */
export async function readPastWeeks(first: string, until: string, today: string): Promise<PastWeek[]> {
  const begins: string[] = [];
  for (let day = first; day <= until; day = shiftDay(day, 7)) begins.push(day);
  const last = shiftDay(begins.at(-1) ?? first, 6);
  const [totals, conversations, counted, verdicts, accounts] = await Promise.all([
    dayTotalsBetween(first, last),
    conversationsBetween(first, last),
    countedBetween(first, last),
    verdictsBetween(first, last),
    allAccounts(),
  ]);
  const talks = await talksOf(conversations, accounts);
  const keptSince = shiftMonths(today, -conversationMonths);
  return begins.map((begin) => {
    const end = shiftDay(begin, 6);
    const isOf = ({ day }: { day: string }) => day >= begin && day <= end;
    return {
      first: begin,
      last: end,
      totalMs: totals
        .filter((total) => total.hand === 'me' && isOf(total))
        .reduce((ms, { durationMs }) => ms + durationMs, 0),
      held: begin < keptSince ? null : talkFigures(talks.filter(isOf)).held,
      counted: counted.filter(isOf).length,
      verdict: verdicts.find(({ week }) => week === begin)?.answer ?? null,
    };
  });
}
