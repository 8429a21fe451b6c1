import { expect, it } from 'vitest';
import { spentIn } from './spent';
import type { DayTotal } from './totals';

const total = (change: Partial<DayTotal>): DayTotal => ({
  day: '2026-03-04',
  account: 'claire',
  activity: 'listening',
  hand: 'me',
  standing: 'within',
  device: 'here',
  durationMs: 1_000,
  ...change,
});

it('sums a day and its week, whatever one did and on whichever computer; a visit is of this one, the team’s hand of none', () => {
  const totals = [
    total({}),
    total({ activity: 'speaking', standing: 'over', durationMs: 200 }),
    total({ device: 'laptop', durationMs: 30 }),
    total({ day: '2026-03-02', durationMs: 4_000 }),
    total({ hand: 'team', durationMs: 90_000 }),
    total({ account: 'acme', durationMs: 7 }),
  ];
  const elsewhere = [
    { day: '2026-03-04', ms: { claire: 500 } },
    { day: '2026-03-03', ms: { claire: 600, acme: 8 } },
  ];
  const spent = spentIn('2026-03-04', totals, elsewhere, { claire: 40, other: 2 });
  expect(spent.of('claire')).toEqual({ dayMs: 1_730, weekMs: 6_330, visitMs: 40 });
  expect(spent.of('acme')).toEqual({ dayMs: 7, weekMs: 15, visitMs: 0 });
  expect(spent.of('nobody')).toEqual({ dayMs: 0, weekMs: 0, visitMs: 0 });
  expect(spent.all()).toEqual({ dayMs: 1_737, weekMs: 6_345, visitMs: 42 });
});
