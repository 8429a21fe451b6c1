/**
 * Calendar days. A day is the user's own, in the zone where the time was spent: it is cut at the local
 * midnight of that zone, never by adding 24 hours (days of a clock change have 23 or 25).
 */
import type { Slice } from './slice';

/** The calendar day, `YYYY-MM-DD`, of an instant (UTC ms) in an IANA zone. */
export function dayOf(epochMs: number, zone: string): string {
  return zoned(epochMs, zone).toPlainDate().toString();
}

/** A slice cut at midnights: milliseconds by day, in order. Loses and invents nothing. */
export function cutByDay(slice: Pick<Slice, 'startedAt' | 'durationMs' | 'zone'>): Map<string, number> {
  const parts = new Map<string, number>();
  const endMs = slice.startedAt + slice.durationMs;
  let fromMs = slice.startedAt;
  do {
    const start = zoned(fromMs, slice.zone);
    const midnightMs = start.add({ days: 1 }).startOfDay().epochMilliseconds;
    const untilMs = Math.min(endMs, midnightMs);
    parts.set(start.toPlainDate().toString(), untilMs - fromMs);
    fromMs = untilMs;
  } while (fromMs < endMs);
  return parts;
}

/** The seven days of the week that contains `day`. `firstWeekday`: 1 Monday ... 7 Sunday. */
export function weekOf(day: string, firstWeekday: number): string[] {
  const date = Temporal.PlainDate.from(day);
  const first = date.subtract({ days: (date.dayOfWeek - firstWeekday + 7) % 7 });
  return Array.from({ length: 7 }, (_, index) => first.add({ days: index }).toString());
}

/** `days` after (or, negative, before) a day. */
export function shiftDay(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The first day of the week where this language is spoken: Monday in French, Sunday in American English. */
export function firstWeekdayOf(locale: string): number {
  const info = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (info.getWeekInfo?.() ?? info.weekInfo)?.firstDay ?? 1;
}

function zoned(epochMs: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(epochMs)).toZonedDateTimeISO(zone);
}
