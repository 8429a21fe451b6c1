/** Limits, kept by the day from which they hold: a past week has the limits that it had. */
import type { Policy } from '../settings/policy';
import { isRaised, type Limits, noLimits } from '../time/limits';
import { database, type LimitsRow } from './database';
import { wishedAt } from './wished-at';

/** All rows, of which `limitsOn` says what they mean on a day. */
export async function allLimits(): Promise<LimitsRow[]> {
  return database.limits.toArray();
}

/** The limits of an account on a day: the latest that hold by then. Null where the user never set any. */
export function limitsOn(rows: readonly LimitsRow[], account: string, day: string): Limits | null {
  const row = rowOn(rows, account, day);
  if (!row) return null;
  const { dayMinutes, weekMinutes, visitMinutes, hours } = row;
  return { dayMinutes, weekMinutes, visitMinutes, hours };
}

function rowOn(rows: readonly LimitsRow[], account: string, day: string): LimitsRow | undefined {
  const holding = rows.filter((row) => row.account === account && row.fromDay <= day);
  return holding.sort((one, other) => one.fromDay.localeCompare(other.fromDay)).at(-1);
}

/** The user's own limits; the company's where it locks them, or where the user has set none. */
export function limitsHolding(
  rows: readonly LimitsRow[],
  policy: Policy,
  account: string,
  day: string,
): { limits: Limits; isLocked: boolean; isByCompany: boolean } {
  const company = policy.limits.get(account);
  const own = limitsOn(rows, account, day);
  if (company && (company.isLocked || !own)) return { ...company, isByCompany: true };
  return { limits: own ?? noLimits, isLocked: false, isByCompany: false };
}

/** What is used up under strict mode, as it holds today, by account: see `strict-today.ts`. */
export interface HeldLimits {
  day: string;
  tomorrow: string;
  limits: ReadonlyMap<string, Limits>;
}

/**
 * Merges limits that were set on another computer, or long ago. Of those that hold from the same day the later wish
 * wins; and whoever sets limits takes back what was to hold from a later day on. More of what strict mode holds here
 * today is only allowed from tomorrow on.
 */
export async function mergeLimits(others: readonly LimitsRow[], strict: HeldLimits): Promise<void> {
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
    for (const [account, held] of strict.limits) await holdToday(account, held, strict);
  });
}

/** Of the same moment as the wish that waits, so that here and on every computer the two stand side by side. */
async function holdToday(account: string, held: Limits, { day, tomorrow }: HeldLimits): Promise<void> {
  const wish = rowOn(await allLimits(), account, day);
  if (!wish || !isRaised(held, wish)) return;
  // What already stands there was wished later still.
  if (!(await database.limits.get([account, tomorrow]))) {
    await database.limits.put({ ...wish, fromDay: tomorrow });
  }
  await database.limits.put({ ...held, account, fromDay: day, changedAt: wish.changedAt });
}

export interface LimitsChange {
  account: string;
  /** As they hold today, whoever set them; and as they are to be. */
  before: Limits;
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
  const { account, before, limits, today, tomorrow, waits, now } = change;
  await database.transaction('rw', database.limits, async () => {
    const rows = await database.limits
      .where('[account+fromDay]')
      .between([account, ''], [account, '￿'])
      .toArray();
    const fromDay = waits && isRaised(before, limits) ? tomorrow : today;
    const undone = rows.filter((row) => row.fromDay > today);
    await database.limits.bulkDelete(undone.map((row) => [row.account, row.fromDay]));
    const changedAt = wishedAt(
      now,
      rows.map((row) => row.changedAt),
    );
    await database.limits.put({ ...limits, account, fromDay, changedAt });
  });
}
