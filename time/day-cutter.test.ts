import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutByDay } from './calendar';
import { dayCutter } from './day-cutter';

it('cuts as the calendar does, through both changes of the clock', () => {
  const begins = Date.parse('2025-10-20T00:00:00Z');
  const anySlice = fc.record({
    startedAt: fc.integer({ min: begins, max: begins + 180 * 24 * 3_600_000 }),
    durationMs: fc.oneof(fc.nat(600_000), fc.nat(30 * 3_600_000)),
    // Adelaide and Kathmandu begin their days within an hour of UTC.
    zone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Adelaide', 'Asia/Kathmandu'),
    startHour: fc.integer({ min: 0, max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(anySlice, { maxLength: 60, size: 'max' }), (slices) => {
      const cut = dayCutter();
      for (const { startHour, ...slice } of slices) {
        expect([...cut(slice, startHour)]).toEqual([...cutByDay(slice, startHour)]);
      }
    }),
  );
});
