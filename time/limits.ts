/**
 * What the user set for one account or for all together: minutes a day (by weekday), a week, a visit (`visit.ts`);
 * allowed hours. How far it is spent is told by `allowance.ts`.
 */

/** Minutes; null: no limit. */
export interface Limits {
  /** Monday to Sunday. */
  dayMinutes: readonly (number | null)[];
  weekMinutes: number | null;
  visitMinutes: number | null;
  /** Allowed from this minute of the local day until that one, which may be after midnight; null: always. */
  hours: { from: number; until: number } | null;
}

export const minutesInADay = 1440;
export const minutesInAWeek = 7 * minutesInADay;

export const noLimits: Limits = {
  dayMinutes: [null, null, null, null, null, null, null],
  weekMinutes: null,
  visitMinutes: null,
  hours: null,
};

/** Which of them runs out. */
export const budgets = ['day', 'week', 'visit', 'hours'] as const;
export type Budget = (typeof budgets)[number];

export function isSameEveryDay({ dayMinutes }: Limits): boolean {
  return dayMinutes.every((minutes) => minutes === dayMinutes[0]);
}

/** Sets what one field shows: the day's minutes on every day, or on this weekday alone where the days differ. */
export function withDayMinutes(limits: Limits, weekday: number, minutes: number | null): Limits {
  const isOne = isSameEveryDay(limits);
  const dayMinutes = limits.dayMinutes.map((kept, index) =>
    isOne || index === weekday - 1 ? minutes : kept,
  );
  return { ...limits, dayMinutes };
}

/** Is more allowed than before, in any of them? */
export function isRaised(before: Limits, after: Limits): boolean {
  const more = (one: number | null, other: number | null) => one !== null && (other === null || other > one);
  return (
    before.dayMinutes.some((minutes, index) => more(minutes, after.dayMinutes[index] ?? null)) ||
    more(before.weekMinutes, after.weekMinutes) ||
    more(before.visitMinutes, after.visitMinutes) ||
    everyMinute.some((minute) => isAllowedAt(after.hours, minute) && !isAllowedAt(before.hours, minute))
  );
}

const everyMinute = Array.from({ length: minutesInADay }, (_, minute) => minute);

/** `minute` of the local day, 0..1439. From equal to until: the whole day. */
export function isAllowedAt(hours: Limits['hours'], minute: number): boolean {
  if (hours === null || hours.from === hours.until) return true;
  const { from, until } = hours;
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}

/** Stands for the limits of all accounts together where an account's handle would stand: no handle has a star. */
export const allTogether = '*';
