import { describe, expect, it } from 'vitest';
import { readHandle } from './read-handle';
import { asClock, isOvernight, readHours } from './read-hours';
import { readWhole } from './read-whole';
import { usualMinutes, weekdaysFrom } from './weekday-minutes';

describe('readHours', () => {
  it.each([
    ['', '', { hours: null }],
    ['08:00', '20:30', { hours: { from: 480, until: 1230 } }],
    ['22:00', '02:00', { hours: { from: 1320, until: 120 } }],
    ['08:00', '', { problem: 'half' }],
    ['', '20:00', { problem: 'half' }],
    ['09:05', '09:05', { problem: 'same' }],
  ])('reads %j to %j', (from, until, read) => {
    expect(readHours(from, until)).toEqual(read);
  });

  it('writes what it reads', () => {
    for (const minute of [0, 9, 480, 1230, 1439]) {
      const clock = asClock(minute);
      expect(clock).toMatch(/^\d\d:\d\d$/);
      expect(readHours(clock, minute === 60 ? '02:00' : '01:00')).toMatchObject({ hours: { from: minute } });
    }
  });

  it('tells hours past midnight from those that end at midnight', () => {
    expect(isOvernight({ from: 1320, until: 120 })).toBe(true);
    expect(isOvernight({ from: 480, until: 0 })).toBe(false);
    expect(isOvernight({ from: 480, until: 1230 })).toBe(false);
  });
});

describe('readHandle', () => {
  it.each([
    ['', ''],
    ['   ', ''],
    ['@Maison_Lorvane', 'maison_lorvane'],
    [' lorvane ', 'lorvane'],
    ['@', null],
    ['a b', null],
    ['é', null],
    ['abcdefghijklmnop', null],
    ['https://x.com/lorvane', null],
  ])('reads %j', (typed, handle) => {
    expect(readHandle(typed)).toBe(handle);
  });
});

describe('readWhole', () => {
  it.each([
    ['15', 15],
    [' 300 ', 300],
    ['14', null],
    ['301', null],
    ['', null],
    ['60.5', null],
    ['-60', null],
    ['sixty', null],
  ])('reads %j, from 15 to 300', (typed, value) => {
    expect(readWhole(typed, 15, 300)).toBe(value);
  });
});

describe('the days of the week', () => {
  it('come in the order of the user’s week', () => {
    expect(weekdaysFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weekdaysFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(weekdaysFrom(6)).toEqual([6, 7, 1, 2, 3, 4, 5]);
  });

  it('become what most of them are', () => {
    expect(usualMinutes([20, 20, 20, 20, 30, null, null])).toBe(20);
    expect(usualMinutes([5, null, null, null, null, 10, 10])).toBeNull();
    expect(usualMinutes([1, 2, 3, 4, 5, 6, 7])).toBe(1);
    expect(usualMinutes([null, 9, 9, null, 4, 4, 3])).toBeNull();
  });
});
