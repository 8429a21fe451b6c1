/** What was spent this day, this week and this visit, by account and by all of them together. */
import { noSpent, type Spent } from './allowance';
import type { DayTotal } from './totals';

/** What another of the user's computers counted on a day, ms by account: the executive's own. */
export interface ElsewhereDay {
  day: string;
  ms: Readonly<Record<string, number>>;
}

export interface SpentByAccount {
  of(account: string): Spent;
  all(): Spent;
}

/**
 * @param day the current calendar day
 * @param totals of the current week, as kept here, imported ones included; the team's time is left out
 * @param elsewhere days of the current week
 * @param visitMs of the visit that goes on, by account
 */
export function spentIn(
  day: string,
  totals: readonly DayTotal[],
  elsewhere: readonly ElsewhereDay[],
  visitMs: Readonly<Record<string, number>>,
): SpentByAccount {
  const byAccount = new Map<string, Spent>();
  const add = (account: string, growth: Partial<Spent>) => {
    const { dayMs, weekMs, visitMs: inVisitMs } = byAccount.get(account) ?? noSpent;
    byAccount.set(account, {
      dayMs: dayMs + (growth.dayMs ?? 0),
      weekMs: weekMs + (growth.weekMs ?? 0),
      visitMs: inVisitMs + (growth.visitMs ?? 0),
    });
  };
  const addDay = (account: string, onDay: string, ms: number) =>
    add(account, { weekMs: ms, dayMs: onDay === day ? ms : 0 });
  for (const total of totals) if (total.hand === 'me') addDay(total.account, total.day, total.durationMs);
  for (const other of elsewhere) {
    for (const [account, ms] of Object.entries(other.ms)) addDay(account, other.day, ms);
  }
  for (const [account, ms] of Object.entries(visitMs)) add(account, { visitMs: ms });
  return {
    of: (account) => byAccount.get(account) ?? noSpent,
    all: () =>
      [...byAccount.values()].reduce(
        (sum, each) => ({
          dayMs: sum.dayMs + each.dayMs,
          weekMs: sum.weekMs + each.weekMs,
          visitMs: sum.visitMs + each.visitMs,
        }),
        noSpent,
      ),
  };
}
