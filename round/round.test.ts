import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterSeeing, byAge, firstSeen, newestOf, type Seen } from './newest';
import { afterOpening, isOver } from './round';

const minute = 60_000;

describe('a round', () => {
  it('goes on from stop to stop, and is over after the last', () => {
    const first = afterOpening(null, 'mentions 1', false, 0);
    const second = afterOpening(first, 'press 1', false, 5 * minute);
    expect(second).toEqual({
      startedAt: 0,
      openedAt: 5 * minute,
      opened: ['mentions 1', 'press 1'],
      isDone: false,
    });
    expect(isOver(second, 34 * minute)).toBe(false);
    const last = afterOpening(second, 'competitor @rival', true, 8 * minute);
    expect(isOver(last, 8 * minute)).toBe(true);
    expect(afterOpening(last, 'mentions 1', false, 9 * minute).startedAt).toBe(9 * minute);
  });

  it('is over when it was left lying', () => {
    const left = afterOpening(null, 'mentions 1', false, 0);
    expect(afterOpening(left, 'press 1', false, 31 * minute)).toMatchObject({
      startedAt: 31 * minute,
      opened: ['press 1'],
    });
  });
});

describe('where one was', () => {
  it('orders ids by age, whatever their length', () => {
    const id = fc.bigInt({ min: 1n, max: 10n ** 20n });
    fc.assert(
      fc.property(id, id, (one, other) => {
        expect(Math.sign(byAge(String(one), String(other)))).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
    expect(newestOf(['9', '10', '8'])).toBe('10');
    expect(newestOf([])).toBeNull();
  });

  it('stands over the newest of those seen', () => {
    expect(firstSeen(['40', '30', '20'], '30')).toBe('30');
    expect(firstSeen(['30', '20'], '30')).toBe('30');
    // It was deleted: the next one is the boundary, where something newer shows that it is one.
    expect(firstSeen(['40', '20', '10'], '30')).toBe('20');
    expect(firstSeen(['20', '10'], '30')).toBeNull();
    expect(firstSeen(['50', '40'], '30')).toBeNull();
  });

  it('stays where it is for a whole round, and moves with the next', () => {
    let seen: Seen | null = afterSeeing(null, '30', 1);
    expect(seen).toEqual({ before: null, newest: '30', round: 1 });
    seen = afterSeeing(seen, '40', 1);
    expect(seen).toEqual({ before: null, newest: '40', round: 1 });
    seen = afterSeeing(seen, '60', 2);
    expect(seen).toEqual({ before: '40', newest: '60', round: 2 });
    // Seen again further down, or after a reload.
    expect(afterSeeing(seen, '20', 2)).toEqual(seen);
    expect(afterSeeing(seen, '60', 3)).toEqual({ before: '60', newest: '60', round: 3 });
  });
});
