/** "It counted": what came of a conversation, as the user says, perhaps months later. */
import { shiftMonths } from '../time/calendar';

export const countedKinds = ['customer', 'hire', 'press', 'partner', 'learned'] as const;
export type CountedKind = (typeof countedKinds)[number];

/** The user's own words on it, at most. */
export const longestLine = 200;

/** For so long after a conversation it can be said. Days: `YYYY-MM-DD`. */
export function canStillCount(day: string, today: string): boolean {
  return day >= shiftMonths(today, -12);
}

export function countByKind(counted: readonly { kind: CountedKind }[]): Record<CountedKind, number> {
  const counts: Record<CountedKind, number> = { customer: 0, hire: 0, press: 0, partner: 0, learned: 0 };
  for (const { kind } of counted) counts[kind] += 1;
  return counts;
}
