import { describe, expect, it } from 'vitest';
import { isAllowedAt, isRaised, type Limits, noLimits, withDayMinutes } from './limits';

const with10 = withDayMinutes(noLimits, 1, 10);

describe('limits', () => {
  it('are changed on every day, or on one where the days differ', () => {
    expect(with10.dayMinutes).toEqual([10, 10, 10, 10, 10, 10, 10]);
    const differing: Limits = { ...noLimits, dayMinutes: [10, 10, 10, 10, 10, null, null] };
    expect(withDayMinutes(differing, 6, 5).dayMinutes).toEqual([10, 10, 10, 10, 10, 5, null]);
  });

  it.each<[string, Limits, Limits, boolean]>([
    ['the same', with10, with10, false],
    ['less a day', with10, withDayMinutes(with10, 1, 9), false],
    ['more a day', with10, withDayMinutes(with10, 1, 11), true],
    ['none at all', with10, noLimits, true],
    ['a first one', noLimits, with10, false],
    ['a week more', { ...with10, weekMinutes: 50 }, { ...with10, weekMinutes: 60 }, true],
    ['no visit any more', { ...with10, visitMinutes: 5 }, with10, true],
    [
      'shorter hours',
      { ...with10, hours: { from: 480, until: 1200 } },
      { ...with10, hours: { from: 540, until: 1200 } },
      false,
    ],
    [
      'other hours',
      { ...with10, hours: { from: 480, until: 1200 } },
      { ...with10, hours: { from: 500, until: 1201 } },
      true,
    ],
    ['all hours', { ...with10, hours: { from: 480, until: 1200 } }, with10, true],
  ])('are raised or not: %s', (_, before, after, raised) => {
    expect(isRaised(before, after)).toBe(raised);
  });

  it('of hours may go over midnight', () => {
    const late = { from: 22 * 60, until: 2 * 60 };
    expect([21 * 60 + 59, 22 * 60, 0, 119, 120].map((minute) => isAllowedAt(late, minute))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(isAllowedAt({ from: 0, until: 0 }, 700)).toBe(true);
    expect(isAllowedAt(null, 700)).toBe(true);
  });
});
