/** Numbers, plurals and durations as each language writes them. */
import type { UiLanguage } from './ui-language';

const minuteMs = 60_000;
/** French sets a space before : ; ! ? and both languages keep a number on the line of its unit. */
const joined = '\u00a0';

/** "12 min", "1 h 05" (French), "1 h 5 min" (English). */
function inMinutes(minutes: number, language: UiLanguage): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}${joined}min`;
  if (rest === 0) return `${hours}${joined}h`;
  if (language === 'fr') return `${hours}${joined}h${joined}${String(rest).padStart(2, '0')}`;
  return `${hours}${joined}h ${rest}${joined}min`;
}

export interface Format {
  number(value: number): string;
  /** The number with the noun that agrees with it: "1 réponse", "2 réponses". */
  count(value: number, one: string, other: string): string;
  /** Time spent: full minutes, so that spent and left add up to the limit. */
  spent(ms: number): string;
  /** A time of day, in minutes since 0:00: "8:30", "8 h 30". */
  clock(minuteOfDay: number): string;
  /** Time left: the minute that has begun is still one's own. */
  left(ms: number): string;
}

export function formatFor(language: UiLanguage): Format {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const number = (value: number) => numbers.format(value);
  return {
    number,
    count: (value, one, other) => `${number(value)}${joined}${plurals.select(value) === 'one' ? one : other}`,
    spent: (ms) =>
      ms > 0 && ms < minuteMs
        ? `<${joined}${inMinutes(1, language)}`
        : inMinutes(Math.floor(ms / minuteMs), language),
    clock: (minuteOfDay) => {
      const [hours, minutes] = [Math.floor(minuteOfDay / 60), String(minuteOfDay % 60).padStart(2, '0')];
      if (language === 'en') return `${hours}:${minutes}`;
      return minutes === '00' ? `${hours}${joined}h` : `${hours}${joined}h${joined}${minutes}`;
    },
    left: (ms) => inMinutes(Math.ceil(ms / minuteMs), language),
  };
}
