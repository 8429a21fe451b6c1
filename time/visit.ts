/**
 * The visit that goes on, as limits mean it ("minutes a visit"): all the time on X without a break of more than
 * `visitGapMs`, on any page and account. No slice.
 *
 * Breaks are told by the wall clock: a visit outlives the page, the worker and the browser, and no other clock does. So
 * a clock put forward by more than the gap ends a visit; put back, it ends none.
 */
export interface Visit {
  /** UTC, ms. */
  startedAt: number;
  /** UTC, ms: when it was last counted. */
  endedAt: number;
  /** The executive's own, by account. */
  ms: Record<string, number>;
}

/** So long away from X, and it is another visit. */
export const visitGapMs = 10 * 60_000;

/** At `now` (UTC, ms); null where the last visit is over. One that ended later than now did before the clock went back. */
export function visitGoingOn(last: Visit | undefined, now: number): Visit | null {
  return last && now - last.endedAt <= visitGapMs ? last : null;
}

/** The visit once `growthMs` more were counted, until `endedAt` (UTC, ms): the one that went on then, or a new one. */
export function grownVisit(
  last: Visit | undefined,
  account: string,
  growthMs: number,
  endedAt: number,
): Visit {
  const startedAt = endedAt - growthMs;
  const visit = visitGoingOn(last, startedAt) ?? { startedAt, endedAt, ms: {} };
  const ms = { ...visit.ms, [account]: (visit.ms[account] ?? 0) + growthMs };
  // What another page tells a little late does not shorten it; what is far behind is on a clock that was put back.
  const isPutBack = visit.endedAt - endedAt > visitGapMs;
  if (isPutBack) return { startedAt: Math.min(visit.startedAt, startedAt), endedAt, ms };
  return { ...visit, endedAt: Math.max(endedAt, visit.endedAt), ms };
}
