/**
 * Calendar days. A day is the user's own, in the zone where the time was spent: it begins at an hour that the
 * user may choose (0 to 6), and is cut there by date and zone, never by adding 24 hours: days of a clock change
 * have 23 or 25, and where that hour is skipped the day begins at the next that there is.
 */
import type { Slice } from './slice';

/** The calendar day, `YYYY-MM-DD`, of an instant (UTC ms) in an IANA zone, for days that begin at an hour. */
export function dayOf(epochMs: number, zone: string, startHour: number): string {
  return dateOf(epochMs, zone, startHour).toString();
}

/** A slice cut where days begin: milliseconds by day, in order. Loses and invents nothing. */
export function cutByDay(
  { startedAt, durationMs, zone }: Pick<Slice, 'startedAt' | 'durationMs' | 'zone'>,
  startHour: number,
): Map<string, number> {
  const parts = new Map<string, number>();
  const endMs = startedAt + durationMs;
  let date = dateOf(startedAt, zone, startHour);
  let fromMs = startedAt;
  do {
    const next = date.add({ days: 1 });
    // A date that a zone left out (Samoa, 30 December 2011) begins and ends at one instant: it gets nothing.
    const untilMs = Math.min(endMs, Math.max(fromMs, beginOf(next, zone, startHour)));
    if (untilMs > fromMs || endMs === startedAt) parts.set(date.toString(), untilMs - fromMs);
    fromMs = untilMs;
    date = next;
  } while (fromMs < endMs);
  return parts;
}

/** 1 Monday ... 7 Sunday. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Minutes on the clock of a zone since 0:00, 0..1439. */
export function minuteOfDay(epochMs: number, zone: string): number {
  const { hour, minute } = zoned(epochMs, zone);
  return hour * 60 + minute;
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

/** The same date `months` later (or, negative, earlier), or the last of a month that is too short for it. */
export function shiftMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** The instant (UTC, ms) at which a day begins in a zone. */
export function dayBegins(day: string, zone: string, startHour: number): number {
  return beginOf(Temporal.PlainDate.from(day), zone, startHour);
}

/** The first day of the week where this language is spoken: Monday in French, Sunday in American English. */
export function firstWeekdayOf(locale: string): number {
  const info = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (info.getWeekInfo?.() ?? info.weekInfo)?.firstDay ?? 1;
}

/**
 * The latest date that has begun. Asked by when dates begin, not by the hour on the clock: where the clock is put back
 * from after that hour to before it, the hour comes twice, and the day that began does not end again. (Not so where it
 * is put back over midnight itself, to another date; no zone does that today.)
 */
function dateOf(epochMs: number, zone: string, startHour: number): Temporal.PlainDate {
  const date = zoned(epochMs, zone).toPlainDate();
  return epochMs >= beginOf(date, zone, startHour) ? date : date.subtract({ days: 1 });
}

function beginOf(date: Temporal.PlainDate, zone: string, startHour: number): number {
  if (startHour === 0) return date.toZonedDateTime(zone).epochMilliseconds;
  return date.toZonedDateTime({ timeZone: zone, plainTime: { hour: startHour } }).epochMilliseconds;
}

function zoned(epochMs: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(epochMs)).toZonedDateTimeISO(zone);
}
