import type { Limits } from '../time/limits';

export type HoursProblem = 'half' | 'same';

/** What stands in two fields of time, each `HH:MM` or empty: hours, null for none, or why it is neither. */
export function readHours(
  from: string,
  until: string,
): { hours: Limits['hours'] } | { problem: HoursProblem } {
  if (from === '' && until === '') return { hours: null };
  if (from === '' || until === '') return { problem: 'half' };
  if (from === until) return { problem: 'same' };
  return { hours: { from: minuteOf(from), until: minuteOf(until) } };
}

/** `HH:MM`, as a field of time has it. `minute` of the day, 0..1439. */
export function asClock(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Do they run past midnight? Until midnight itself is the same day. */
export function isOvernight({ from, until }: NonNullable<Limits['hours']>): boolean {
  return until !== 0 && until < from;
}

function minuteOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
