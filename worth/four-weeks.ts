/** What counted in four weeks, beside the time that they took: the report's one large figure. */
import { shiftDay } from '../time/calendar';
import type { DayTotal } from '../time/totals';

export interface FourWeeks {
  counted: number;
  /** The user's own. */
  totalMs: number;
}

/** Four weeks of days, ending with `last`, and the one from which they count. */
export const daysOfFourWeeks = 28;

export function fourWeeksUntil(
  last: string,
  totals: readonly DayTotal[],
  counted: readonly { day: string }[],
): FourWeeks {
  const first = shiftDay(last, 1 - daysOfFourWeeks);
  const isWithin = ({ day }: { day: string }) => day >= first && day <= last;
  return {
    counted: counted.filter(isWithin).length,
    totalMs: totals
      .filter((total) => total.hand === 'me' && isWithin(total))
      .reduce((ms, { durationMs }) => ms + durationMs, 0),
  };
}
