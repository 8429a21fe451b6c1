import type { Words } from '../locales/words';
import { activities } from '../time/slice';
import { type ActivityMs, noMs, sumOf } from '../time/totals';
import type { DayFigures } from '../worth/week';
import { wholeMinutes } from './whole-minutes';

export interface ChartColumn {
  key: string;
  ms: ActivityMs;
  /** Null where there was no limit on one of its days. */
  limitMs: number | null;
  /** Under it; in the table; and in full when it is pointed at. */
  short: string;
  long: string;
  readout: string;
  isNow: boolean;
}

const daysOfWeek = 7;

/** The days of a week, or the weeks of a longer period. */
export function columnsOf(words: Words, days: readonly DayFigures[], today: string): ChartColumn[] {
  return days.length > daysOfWeek
    ? weeks(words, days, today)
    : days.map((day) => dayColumn(words, day, today));
}

function dayColumn(words: Words, { day, ms, limitMs }: DayFigures, today: string): ChartColumn {
  const { common, report } = words;
  return {
    ...{ key: day, ms, limitMs, isNow: day === today },
    short: report.dayShort(day),
    long: report.dayLong(day),
    readout: report.dayReadout(day, partsOf(words, ms), common.format.spent(sumOf(ms))),
  };
}

function weeks(words: Words, days: readonly DayFigures[], today: string): ChartColumn[] {
  const { common, report, worth } = words;
  const begins = days.filter((_, index) => index % daysOfWeek === 0);
  return begins.map(({ day: first }, index) => {
    const week = days.slice(index * daysOfWeek, (index + 1) * daysOfWeek);
    const last = week.at(-1)?.day ?? first;
    const ms = noMs();
    for (const each of week) for (const activity of activities) ms[activity] += each.ms[activity];
    return {
      ...{ key: first, ms, isNow: first <= today && today <= last },
      limitMs: week.reduce<number | null>(
        (sum, { limitMs }) => (sum === null || limitMs === null ? null : sum + limitMs),
        0,
      ),
      short: worth.weekShort(first),
      long: report.range(first, last),
      readout: worth.weekReadout(first, last, partsOf(words, ms), common.format.spent(sumOf(ms))),
    };
  });
}

function partsOf({ common }: Words, ms: ActivityMs): string[] {
  const minutes = wholeMinutes(ms);
  return activities
    .filter((activity) => minutes[activity] > 0)
    .map((activity) => `${common.activities[activity]} ${common.format.spent(minutes[activity])}`);
}
