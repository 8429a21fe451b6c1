/** Stretches of time: what is left of some where others were, or were not. */
import type { Span } from '../../tests/e2e/witness';

/** The same time, in order, each instant once. */
export function united(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { from, until } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else joined.push({ from, until });
  }
  return joined;
}

export function inBoth(some: readonly Span[], others: readonly Span[]): Span[] {
  return united(some).flatMap((one) =>
    united(others)
      .map(({ from, until }) => ({ from: Math.max(one.from, from), until: Math.min(one.until, until) }))
      .filter(({ from, until }) => until > from),
  );
}

export function without(some: readonly Span[], others: readonly Span[]): Span[] {
  const edges = united(others);
  const around = [Number.NEGATIVE_INFINITY, ...edges.map(({ until }) => until)].map((from, index) => ({
    from,
    until: edges[index]?.from ?? Number.POSITIVE_INFINITY,
  }));
  return inBoth(some, around);
}

export function msOf(spans: readonly Span[]): number {
  return united(spans).reduce((sum, { from, until }) => sum + until - from, 0);
}
