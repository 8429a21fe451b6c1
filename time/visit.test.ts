import { describe, expect, it } from 'vitest';
import { grownVisit, type Visit, visitGoingOn } from './visit';

const minute = 60_000;
const noon = Date.UTC(2026, 2, 2, 12);
const visit: Visit = { startedAt: noon - 20 * minute, endedAt: noon, ms: { claire: 9 * minute } };

describe('a visit', () => {
  it('goes on for ten minutes after it was last counted', () => {
    expect(visitGoingOn(undefined, noon)).toBeNull();
    expect(visitGoingOn(visit, noon + 10 * minute)).toBe(visit);
    expect(visitGoingOn(visit, noon + 10 * minute + 1)).toBeNull();
  });

  it('grows by account, and begins with what is counted after a longer break', () => {
    expect(grownVisit(visit, 'acme', minute, noon + 5 * minute)).toEqual({
      startedAt: visit.startedAt,
      endedAt: noon + 5 * minute,
      ms: { claire: 9 * minute, acme: minute },
    });
    expect(grownVisit(visit, 'claire', minute, noon + 30 * minute)).toEqual({
      startedAt: noon + 29 * minute,
      endedAt: noon + 30 * minute,
      ms: { claire: minute },
    });
  });

  it('goes on with what was counted all the while, but is only told after a quarter of an hour', () => {
    const told = grownVisit(visit, 'claire', 15 * minute, noon + 15 * minute);
    expect(told).toMatchObject({ startedAt: visit.startedAt, ms: { claire: 24 * minute } });
  });

  it('is not shortened by what another page tells a little late', () => {
    expect(grownVisit(visit, 'claire', 1_000, noon - 2_000).endedAt).toBe(noon);
  });

  it('goes on where the clock was put back, and ends ten minutes later all the same', () => {
    const yesterday = noon - 24 * 60 * minute;
    const grown = grownVisit(visit, 'claire', minute, yesterday);
    expect(grown).toEqual({ startedAt: yesterday - minute, endedAt: yesterday, ms: { claire: 10 * minute } });
    expect(visitGoingOn(grown, yesterday + 10 * minute)).toBe(grown);
    expect(visitGoingOn(grown, yesterday + 10 * minute + 1)).toBeNull();
  });
});
