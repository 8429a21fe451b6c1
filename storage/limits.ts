/** Limits, kept by the day from which they hold: a past week has the limits that it had. */
import type { Policy } from '../settings/policy';
import { isRaised, type Limits, noLimits } from '../time/limits';
import { database, type LimitsRow } from './database';

/** All rows, of which `limitsOn` says what they mean on a day. */
export async function allLimits(): Promise<LimitsRow[]> {
  return database.limits.toArray();
}

/** The limits of an account on a day: the latest that hold by then. Null where the user never set any. */
export function limitsOn(rows: readonly LimitsRow[], account: string, day: string): Limits | null {
  const holding = rows.filter((row) => row.account === account && row.fromDay <= day);
  const last = holding.sort((one, other) => one.fromDay.localeCompare(other.fromDay)).at(-1);
  if (!last) return null;
  const { dayMinutes, weekMinutes, visitMinutes, hours } = last;
  return { dayMinutes, weekMinutes, visitMinutes, hours };
}

/** The user's own limits; the company's where it locks them, or where the user has set none. */
export function limitsHolding(
  rows: readonly LimitsRow[],
  policy: Policy,
  account: string,
  day: string,
): { limits: Limits; isLocked: boolean } {
  const company = policy.limits.get(account);
  if (company?.isLocked) return { limits: company.limits, isLocked: true };
  return { limits: limitsOn(rows, account, day) ?? company?.limits ?? noLimits, isLocked: false };
}

/**
 * Merges limits that were set on another computer, or long ago. Of those that hold from the same day the later wish
 * wins; and whoever sets limits takes back what was to hold from a later day on. Returns whether anything changed.
 */
export async function mergeLimits(others: readonly LimitsRow[]): Promise<boolean> {
  return database.transaction('rw', database.limits, async () => {
    const here = await allLimits();
    const wishes = [...here, ...others];
    const isUndone = ({ account, fromDay, changedAt }: LimitsRow) =>
      wishes.some(
        (wish) => wish.account === account && wish.fromDay <= fromDay && wish.changedAt > changedAt,
      );
    const isHere = new Set(here.map(({ account, fromDay }) => `${account} ${fromDay}`));
    const undone = here.filter(isUndone);
    await database.limits.bulkDelete(undone.map((row) => [row.account, row.fromDay]));
    for (const row of undone) isHere.delete(`${row.account} ${row.fromDay}`);
    const added = others.filter((row) => !isHere.has(`${row.account} ${row.fromDay}`) && !isUndone(row));
    await database.limits.bulkPut(added);
    return undone.length + added.length > 0;
  });
}

export interface LimitsChange {
  account: string;
  limits: Limits;
  /** The day on which they are changed, and the day after it. */
  today: string;
  tomorrow: string;
  /** Strict, and used up for today: more is only allowed from tomorrow on. */
  waits: boolean;
  /** UTC, ms. */
  now: number;
}

/** Sets limits from today on, or from tomorrow on where raising them has to wait; the latest wish holds. */
export async function setLimits(change: LimitsChange): Promise<void> {
  const { account, limits, today, tomorrow, waits, now } = change;
  await database.transaction('rw', database.limits, async () => {
    const rows = await database.limits
      .where('[account+fromDay]')
      .between([account, ''], [account, '￿'])
      .toArray();
    const before = limitsOn(rows, account, today) ?? noLimits;
    const fromDay = waits && isRaised(before, limits) ? tomorrow : today;
    const undone = rows.filter((row) => row.fromDay > today);
    await database.limits.bulkDelete(undone.map((row) => [row.account, row.fromDay]));
    await database.limits.put({ ...limits, account, fromDay, changedAt: now });
  });
}
