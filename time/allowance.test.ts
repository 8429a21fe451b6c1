import { describe, expect, it } from 'vitest';
import {
  allowance,
  type Conditions,
  extensionMs,
  isWarning,
  noSpent,
  type Relief,
  type Spent,
  tighter,
} from './allowance';
import { type Limits, noLimits, withDayMinutes } from './limits';

const minute = 60_000;
const wednesday: Conditions = {
  day: '2026-03-04',
  weekStartsOn: '2026-03-02',
  weekday: 3,
  now: 0,
  minuteOfDay: 600,
  visitStartedAt: 0,
  extensionsPerDay: 3,
};

function spent(minutes: Partial<Record<'day' | 'week' | 'visit', number>>): Spent {
  const { day = 0, week = day, visit = day } = minutes;
  return { dayMs: day * minute, weekMs: week * minute, visitMs: visit * minute };
}

function limits(change: Partial<Limits> & { day?: number }): Limits {
  const { day, ...others } = change;
  return { ...(day === undefined ? noLimits : withDayMinutes(noLimits, 3, day)), ...others };
}

const { day: today } = wednesday;
const lift: Relief = { kind: 'lift', day: today, at: 0 };
const extended = (at: Spent, when = 0, day = today): Relief => ({
  kind: 'extension',
  day,
  at: when,
  spent: at,
});

describe('a day’s limit', () => {
  it('has no end where there is none', () => {
    expect(allowance(noLimits, spent({ day: 99 }), [], wednesday)).toMatchObject({
      limitMs: null,
      leftMs: null,
      isReached: false,
      isPastSet: false,
    });
  });

  it('is reached at the limit', () => {
    const before = { ...noSpent, dayMs: 10 * minute - 1 };
    expect(allowance(limits({ day: 10 }), before, [], wednesday)).toMatchObject({
      leftMs: 1,
      isReached: false,
    });
    expect(allowance(limits({ day: 10 }), spent({ day: 10 }), [], wednesday)).toMatchObject({
      budget: 'day',
      leftMs: 0,
      isReached: true,
      isPastSet: true,
      extensionsLeft: 3,
    });
  });

  it('gives five minutes from where it was extended, also where more than the limit had been spent', () => {
    const given = [extended(spent({ day: 17 }))];
    expect(allowance(limits({ day: 10 }), spent({ day: 18 }), given, wednesday)).toMatchObject({
      limitMs: 17 * minute + extensionMs,
      leftMs: 4 * minute,
      isReached: false,
      isPastSet: true,
      extensionsLeft: 2,
    });
    expect(allowance(limits({ day: 10 }), spent({ day: 22 }), given, wednesday).isReached).toBe(true);
  });

  it('ends with a lift, and remembers that more was spent than was set', () => {
    expect(allowance(limits({ day: 10 }), spent({ day: 99 }), [lift], wednesday)).toMatchObject({
      limitMs: null,
      isReached: false,
      isLifted: true,
      isPastSet: true,
    });
  });

  it('is that of the weekday', () => {
    const byWeekday = { ...noLimits, dayMinutes: [30, 30, 30, 30, 30, 0 + 5, 5] };
    const saturday = { ...wednesday, weekday: 6 };
    expect(allowance(byWeekday, spent({ day: 6 }), [], wednesday).isReached).toBe(false);
    expect(allowance(byWeekday, spent({ day: 6 }), [], saturday).isReached).toBe(true);
  });
});

describe('of a day, a week, a visit and hours', () => {
  it('the one that runs out first holds', () => {
    const all = limits({ day: 30, weekMinutes: 100, visitMinutes: 15 });
    const budget = (of: Spent) => allowance(all, of, [], wednesday).budget;
    expect(budget(spent({ day: 5, week: 20, visit: 5 }))).toBe('visit');
    expect(budget(spent({ day: 28, week: 40, visit: 5 }))).toBe('day');
    expect(budget(spent({ day: 5, week: 99, visit: 5 }))).toBe('week');
  });

  it('an extension opens each of them, a visit’s only while that visit lasts', () => {
    const all = limits({ visitMinutes: 10 });
    const given = [extended(spent({ day: 10 }), 5_000)];
    expect(allowance(all, spent({ day: 12 }), given, wednesday).leftMs).toBe(3 * minute);
    const next = { ...wednesday, visitStartedAt: 6_000 };
    expect(allowance(all, spent({ day: 22, visit: 10 }), given, next).isReached).toBe(true);
  });

  it('outside the hours nothing is left, but for five minutes after an extension, or a lift', () => {
    const working = limits({ hours: { from: 8 * 60, until: 20 * 60 } });
    const at = (hour: number, now = 0) => ({ ...wednesday, minuteOfDay: hour * 60, now });
    expect(allowance(working, noSpent, [], at(12)).isReached).toBe(false);
    expect(allowance(working, noSpent, [], at(20))).toMatchObject({
      budget: 'hours',
      leftMs: 0,
      isReached: true,
    });
    expect(allowance(working, noSpent, [extended(noSpent)], at(20, extensionMs - 1)).isReached).toBe(false);
    expect(allowance(working, noSpent, [extended(noSpent)], at(20, extensionMs)).isReached).toBe(true);
    expect(allowance(working, noSpent, [lift], at(20)).isReached).toBe(false);
  });

  it('five more minutes given before midnight go on after it, but for those of the day', () => {
    const given = [extended(spent({ day: 20, week: 50, visit: 10 }), 5_000, '2026-03-03')];
    const now = { ...wednesday, now: 5_000 + 2 * minute, visitStartedAt: 0 };
    const left = (set: Partial<Limits> & { day?: number }, of: Spent, then = now) =>
      allowance(limits(set), of, given, then).leftMs;
    expect(left({ visitMinutes: 10 }, spent({ day: 0, week: 52, visit: 12 }))).toBe(3 * minute);
    expect(left({ weekMinutes: 50 }, spent({ day: 0, week: 52, visit: 12 }))).toBe(3 * minute);
    expect(left({ hours: { from: 480, until: 481 } }, noSpent)).toBeNull();
    expect(left({ day: 10 }, spent({ day: 12, week: 52 }))).toBe(0);
    // In a week that has just begun, its own minutes hold.
    const monday = { ...now, day: '2026-03-09', weekStartsOn: '2026-03-09' };
    expect(left({ weekMinutes: 10 }, spent({ day: 12 }), monday)).toBe(0);
    expect(left({ visitMinutes: 10 }, spent({ day: 2, visit: 12 }), monday)).toBe(3 * minute);
    // And tomorrow has its own number of extensions.
    expect(allowance(noLimits, noSpent, given, now).extensionsLeft).toBe(3);
  });

  it('a lift holds until its day ends, also where one flies back over midnight', () => {
    const isLifted = (day: string) =>
      allowance(limits({ day: 10 }), spent({ day: 99 }), [lift], { ...wednesday, day }).isLifted;
    expect(['2026-03-03', '2026-03-04', '2026-03-05'].map(isLifted)).toEqual([true, true, false]);
  });

  it('warns from 80 % on', () => {
    const of = (dayMs: number) => allowance(limits({ day: 10 }), { ...noSpent, dayMs }, [], wednesday);
    expect(isWarning(of(8 * minute - 1))).toBe(false);
    expect(isWarning(of(8 * minute))).toBe(true);
    expect(isWarning(allowance(noLimits, spent({ day: 8 }), [], wednesday))).toBe(false);
  });
});

it('of an account’s own and that of all together, the tighter is the one that runs out first', () => {
  const one = (day: number) => allowance(limits({ day }), spent({ day: 8 }), [], wednesday);
  const none = allowance(noLimits, spent({ day: 8 }), [], wednesday);
  expect(tighter(none, one(10)).leftMs).toBe(2 * minute);
  expect(tighter(one(10), none).leftMs).toBe(2 * minute);
  expect(tighter(one(60), one(10)).leftMs).toBe(2 * minute);
  expect(tighter(one(10), one(60)).leftMs).toBe(2 * minute);
});

it('what was set for all together is past also where it was lifted, and the account has no limit of its own', () => {
  const lifted = allowance(limits({ day: 60 }), spent({ day: 61 }), [lift], wednesday);
  const none = allowance(noLimits, spent({ day: 61 }), [], wednesday);
  for (const both of [tighter(none, lifted), tighter(lifted, none)]) {
    expect(both).toMatchObject({ leftMs: null, isReached: false, isPastSet: true });
  }
});
