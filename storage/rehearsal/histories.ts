/** Random histories of counted time, over about a year, for fast-check. */
import fc from 'fast-check';
import { cutByDay } from '../../time/calendar';
import { activities, hands, type Slice, standings } from '../../time/slice';
import { keyOfTotal } from '../../time/totals';

/** Where they begin: UTC, ms. */
export const historyBegins = Date.parse('2025-03-02T00:00:00Z');
export const historyMs = 400 * 24 * 3_600_000;

function mostly<Value>(usual: Value, ...others: Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, fc.constantFrom(usual, ...others));
}

export const anyVisit: fc.Arbitrary<Slice> = fc.record({
  id: fc.uuid(),
  // Few kinds and few days: what could be doubled must share a total.
  account: mostly('claire', 'acme', ''),
  activity: mostly(...activities),
  pageKind: fc.constant('home' as const),
  hand: mostly(...hands),
  standing: mostly(...standings),
  startedAt: fc
    .tuple(fc.constantFrom(0, 1, 100, 370, 399), fc.integer({ min: 0, max: 24 * 3_600_000 - 1 }))
    .map(([day, ms]) => historyBegins + day * 24 * 3_600_000 + ms),
  durationMs: fc.double({ min: 1, max: 3 * 3_600_000, noNaN: true }),
  zone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Pacific/Auckland'),
});

/** What totals must come to: whole milliseconds by key. */
export function truthOf(visits: readonly { visit: Slice; device: string }[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { visit, device } of visits) {
    const { account, activity, hand, standing } = visit;
    for (const [day, ms] of cutByDay(visit, 0)) {
      const key = keyOfTotal({ day, account, activity, hand, standing, device });
      if (ms > 0) sums.set(key, (sums.get(key) ?? 0) + ms);
    }
  }
  return sums;
}
