/**
 * What is left: of the limits that were set, once extensions and a lift for today are taken into
 * account, the one that runs out first.
 */
import { type Budget, isAllowedAt, type Limits, minutesInADay } from './limits';

/** Counted against one set of limits, ms. */
export interface Spent {
  dayMs: number;
  weekMs: number;
  visitMs: number;
}

/**
 * An extra that the user gave themselves on the curtain. `day`: their calendar day then; `at`: UTC, ms. A lift holds
 * until that day ends; five more minutes are five of each budget: of the day's on that day, of the week's in that week,
 * of the visit's while it lasts, and of the clock where it is the hours.
 */
export type Relief =
  /** `spent`: what was counted when it was given. */
  { kind: 'extension'; day: string; at: number; spent: Spent } | { kind: 'lift'; day: string; at: number };

/** What holds at the moment at which limits are held against what was spent. */
export interface Conditions {
  /** The user's calendar day, and the first of its week. */
  day: string;
  weekStartsOn: string;
  /** 1 Monday ... 7 Sunday. */
  weekday: number;
  /** UTC, ms. */
  now: number;
  /** Of the local day, 0..1439. */
  minuteOfDay: number;
  /** UTC, ms: extensions given before belong to another visit. */
  visitStartedAt: number;
  extensionsPerDay: number;
}

export interface Allowance {
  /** Which of the limits this is about: the one that runs out first. */
  budget: Budget;
  /** That budget, extensions included; null where there is no limit, it was lifted, or it is the hours. */
  limitMs: number | null;
  spentMs: number;
  /** Null where there is no limit. Never negative. */
  leftMs: number | null;
  /** Nothing is left, of what was set and of what was given since: the curtain falls. */
  isReached: boolean;
  isLifted: boolean;
  /** What was set is used up, whatever was given since: from here on time is spent "over", curtain or not. */
  isPastSet: boolean;
  extensionsLeft: number;
}

export const extensionMs = 5 * 60_000;

export const noSpent: Spent = { dayMs: 0, weekMs: 0, visitMs: 0 };

/** Of an account without any limit. */
export function unlimited(spentMs: number): Allowance {
  return {
    budget: 'day',
    limitMs: null,
    spentMs,
    leftMs: null,
    isReached: false,
    isLifted: false,
    isPastSet: false,
    extensionsLeft: 0,
  };
}

/** `reliefs`: of this week, of the day before and of the day after; those that hold no longer change nothing. */
export function allowance(
  limits: Limits,
  spent: Spent,
  reliefs: readonly Relief[],
  conditions: Conditions,
): Allowance {
  const extensions = reliefs.filter((relief) => relief.kind === 'extension');
  const ofDay = extensions.filter(({ day }) => day === conditions.day);
  const ofWeek = extensions.filter(({ day }) => day >= conditions.weekStartsOn);
  const ofVisit = extensions.filter(({ at }) => at >= conditions.visitStartedAt);
  // West of where it was given, its day has not begun yet.
  const isLifted = reliefs.some(({ kind, day }) => kind === 'lift' && day >= conditions.day);
  const extensionsLeft = Math.max(0, conditions.extensionsPerDay - ofDay.length);
  const common = { isLifted, extensionsLeft };

  const one = (budget: Budget, setMinutes: number | null, spentMs: number, givenMs: number[]): Allowance => {
    const setMs = setMinutes === null ? null : setMinutes * 60_000;
    const isPastSet = setMs !== null && spentMs >= setMs;
    const limitMs =
      setMs === null || isLifted ? null : Math.max(setMs, ...givenMs.map((ms) => ms + extensionMs));
    const leftMs = limitMs === null ? null : Math.max(0, limitMs - spentMs);
    return { ...common, budget, limitMs, spentMs, leftMs, isReached: leftMs === 0, isPastSet };
  };
  const held = [
    one(
      'day',
      limits.dayMinutes[conditions.weekday - 1] ?? null,
      spent.dayMs,
      ofDay.map((extension) => extension.spent.dayMs),
    ),
    one(
      'week',
      limits.weekMinutes,
      spent.weekMs,
      ofWeek.map((extension) => extension.spent.weekMs),
    ),
    one(
      'visit',
      limits.visitMinutes,
      spent.visitMs,
      ofVisit.map((extension) => extension.spent.visitMs),
    ),
    ofHours(limits, spent, extensions, conditions, common),
  ];
  return held.reduce(tighter);
}

function ofHours(
  { hours }: Limits,
  { dayMs }: Spent,
  extensions: readonly { at: number }[],
  conditions: Conditions,
  common: Pick<Allowance, 'isLifted' | 'extensionsLeft'>,
): Allowance {
  const isPastSet = !isAllowedAt(hours, conditions.minuteOfDay % minutesInADay);
  const isGiven = extensions.some(({ at }) => conditions.now - at < extensionMs);
  const isReached = isPastSet && !isGiven && !common.isLifted;
  return {
    ...common,
    budget: 'hours',
    limitMs: null,
    spentMs: dayMs,
    leftMs: isReached ? 0 : null,
    isReached,
    isPastSet,
  };
}

/** Of two budgets that both hold, the one that runs out first; what was set is past where it is in either. */
export function tighter(one: Allowance, other: Allowance): Allowance {
  const first = runsOutBefore(other, one) ? other : one;
  return { ...first, isPastSet: one.isPastSet || other.isPastSet };
}

export function runsOutBefore(one: Allowance, other: Allowance): boolean {
  return one.leftMs !== null && (other.leftMs === null || one.leftMs < other.leftMs);
}

/** From here on the candle says that the budget is nearly spent. */
const warningShare = 0.8;

export function isWarning({ limitMs, spentMs }: Allowance): boolean {
  return limitMs !== null && spentMs >= limitMs * warningShare;
}
