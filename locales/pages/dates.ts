/** Calendar days as each language writes them. A day is a date without a place: read and shown in UTC. */
import type { UiLanguage } from '../ui-language';

function asUtc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

export interface Dates {
  /** "12–18 octobre 2026" */
  range(firstDay: string, lastDay: string): string;
  /** "lun. 12" */
  short(day: string): string;
  /** "lundi 12 octobre" */
  long(day: string): string;
  /** "12 oct." */
  dayMonth(day: string): string;
  /** "14:05", on this computer's clock. UTC, ms. */
  clock(epochMs: number): string;
  /** "lundi". 1 Monday ... 7 Sunday. */
  weekday(weekday: number): string;
  /** "lun." */
  weekdayShort(weekday: number): string;
}

/** A Monday, and the six days after it. */
const aDayOn = (weekday: number) => `2026-10-${18 + weekday}`;

export function datesFor(language: UiLanguage): Dates {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const make = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const range = make({ day: 'numeric', month: 'long', year: 'numeric' });
  const short = make({ weekday: 'short', day: 'numeric' });
  const long = make({ weekday: 'long', day: 'numeric', month: 'long' });
  const dayMonth = make({ day: 'numeric', month: 'short' });
  const weekday = make({ weekday: 'long' });
  const weekdayShort = make({ weekday: 'short' });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  return {
    range: (firstDay, lastDay) => range.formatRange(asUtc(firstDay), asUtc(lastDay)),
    short: (day) => short.format(asUtc(day)),
    long: (day) => long.format(asUtc(day)),
    dayMonth: (day) => dayMonth.format(asUtc(day)),
    clock: (epochMs) => clock.format(epochMs),
    weekday: (each) => weekday.format(asUtc(aDayOn(each))),
    weekdayShort: (each) => weekdayShort.format(asUtc(aDayOn(each))),
  };
}
