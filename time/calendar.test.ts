import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutByDay, dayOf, firstWeekdayOf, shiftDay, weekOf } from './calendar';

const hourMs = 3_600_000;

function cut(startedAt: string, durationMs: number, zone: string) {
  return Object.fromEntries(cutByDay({ startedAt: Date.parse(startedAt), durationMs, zone }, 0));
}

describe('days', () => {
  it.each([
    [
      'an ordinary midnight',
      '2026-03-02T22:30:00Z',
      2 * hourMs,
      'Europe/Paris',
      { '2026-03-02': 0.5 * hourMs, '2026-03-03': 1.5 * hourMs },
    ],
    [
      'the 23-hour day in Paris',
      '2026-03-28T23:00:00Z',
      24 * hourMs,
      'Europe/Paris',
      { '2026-03-29': 23 * hourMs, '2026-03-30': hourMs },
    ],
    [
      'the 25-hour day in New York',
      '2026-11-01T04:00:00Z',
      26 * hourMs,
      'America/New_York',
      { '2026-11-01': 25 * hourMs, '2026-11-02': hourMs },
    ],
    ['a leap day', '2028-02-29T10:00:00Z', hourMs, 'Europe/Paris', { '2028-02-29': hourMs }],
    [
      'the day without a midnight in Santiago',
      '2026-09-06T03:30:00Z',
      hourMs,
      'America/Santiago',
      { '2026-09-05': 0.5 * hourMs, '2026-09-06': 0.5 * hourMs },
    ],
  ])('%s is cut where the local day ends', (_, startedAt, durationMs, zone, days) => {
    expect(cut(startedAt, durationMs, zone)).toEqual(days);
  });

  it.each([
    [
      'the date that Samoa left out, at the date line',
      '2011-12-30T09:30:00Z',
      hourMs,
      'Pacific/Apia',
      0,
      { '2011-12-29': 0.5 * hourMs, '2011-12-31': 0.5 * hourMs },
    ],
    [
      'a day that begins at 3',
      '2026-03-02T01:30:00Z',
      hourMs,
      'Europe/Paris',
      3,
      { '2026-03-01': 0.5 * hourMs, '2026-03-02': 0.5 * hourMs },
    ],
    [
      'a day that begins in the hour that is skipped in New York',
      '2026-03-08T06:30:00Z',
      hourMs,
      'America/New_York',
      2,
      { '2026-03-07': 0.5 * hourMs, '2026-03-08': 0.5 * hourMs },
    ],
    [
      'a day that begins in the hour that comes twice in Paris: at the first of them',
      '2026-10-24T23:30:00Z',
      2 * hourMs,
      'Europe/Paris',
      2,
      { '2026-10-24': 0.5 * hourMs, '2026-10-25': 1.5 * hourMs },
    ],
  ])('%s is cut where the day begins', (_, startedAt, durationMs, zone, startHour, days) => {
    const slice = { startedAt: Date.parse(startedAt), durationMs, zone };
    expect(Object.fromEntries(cutByDay(slice, startHour))).toEqual(days);
  });

  it('do not end again when the clock is put back over their beginning', () => {
    const times = ['2026-10-25T00:10:00Z', '2026-10-25T00:50:00Z', '2026-10-25T01:10:00Z'];
    expect(times.map((time) => dayOf(Date.parse(time), 'Europe/Paris', 2))).toEqual(
      Array(3).fill('2026-10-25'),
    );
  });

  it('belong to the zone where the time was spent', () => {
    const instant = Date.parse('2026-03-02T23:30:00Z');
    expect(dayOf(instant, 'Europe/Paris', 0)).toBe('2026-03-03');
    expect(dayOf(instant, 'America/New_York', 0)).toBe('2026-03-02');
    expect(dayOf(instant, 'Pacific/Kiritimati', 0)).toBe('2026-03-03');
  });

  it('keep every millisecond of a slice, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }),
        fc.integer({ min: 0, max: 72 * hourMs }),
        fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'),
        fc.integer({ min: 0, max: 6 }),
        (startedAt, durationMs, zone, startHour) => {
          const parts = [...cutByDay({ startedAt, durationMs, zone }, startHour).values()];
          expect(parts.reduce((sum, ms) => sum + ms, 0)).toBe(durationMs);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('weeks', () => {
  it('start where the reader expects it', () => {
    expect(firstWeekdayOf('fr-FR')).toBe(1);
    expect(firstWeekdayOf('en-US')).toBe(7);
    expect(weekOf('2026-03-01', 1)).toEqual(
      Array.from({ length: 7 }, (_, index) => shiftDay('2026-02-23', index)),
    );
    expect(weekOf('2026-03-01', 7)[0]).toBe('2026-03-01');
  });
});
