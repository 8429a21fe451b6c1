/** What every measure hands over: figures, some with the bar that they have to hold. */
import type { MainThread } from './main-thread';
import { extraOf, extraShareOf, medianOf, type Pair, quantile, type Spread, scaled, spreadOf } from './pairs';

export type Unit = 's' | 'ms' | 'µs' | '%' | 'kB' | 'MB' | '';

export interface Figure {
  name: string;
  /** In `unit`; the median where there is a spread. */
  value: number;
  unit: Unit;
  /** In `unit`. */
  spread?: Spread;
  /** Other figures that belong to this one, by the head of their column: `without` and `with`, or `raw kB`. */
  beside?: Record<string, number>;
  bar?: { text: string; holds: boolean };
  /** Said behind the figure. */
  note?: string;
}

export interface Outcome {
  id: string;
  /** What was measured, and how, in a line. */
  title: string;
  figures: Figure[];
  /** Every single run, for whoever wants to look closer; kept in the file, not printed. */
  runs?: unknown;
}

/** What a run of the bench has to work with. A new measure is a file of its own and a line in `bench.ts`. */
export interface Bench {
  pairCount: number;
  /** Says on the standard error how far a measure has come. */
  tell(progress: string): void;
}

export function atMost(value: number, limit: number, unit: Unit): { text: string; holds: boolean } {
  return { text: `at most ${limit}${unit ? ` ${unit}` : ''}`, holds: value <= limit };
}

export function atLeast(value: number, limit: number, unit: Unit): { text: string; holds: boolean } {
  return { text: `at least ${limit}${unit ? ` ${unit}` : ''}`, holds: value >= limit };
}

/** What 95 of 100 stay within. */
export function slowestFigure(name: string, times: readonly number[], limitMs: number): Figure {
  const value = quantile(
    times.toSorted((a, b) => a - b),
    0.95,
  );
  return { name, value, unit: 'ms', spread: spreadOf(times), bar: atMost(value, limitMs, 'ms') };
}

/** The time that our own script takes over that of all other tasks of the same run, %. */
export function tracedFigure(
  traced: readonly { oursMs: number; taskMs: number }[],
  limitPercent: number,
): Figure {
  const share = scaled(spreadOf(traced.map(({ oursMs, taskMs }) => oursMs / (taskMs - oursMs))), 100);
  return {
    name: 'our script, traced: over all other tasks',
    value: share.median,
    unit: '%',
    spread: share,
    bar: atMost(share.median, limitPercent, '%'),
  };
}

/** The extra cost in %, as the median over the pairs. */
export function shareFigure<Run>(
  name: string,
  limitPercent: number,
  pairs: readonly Pair<Run>[],
  costOf: (run: Run) => number,
): Figure {
  const spread = scaled(extraShareOf(pairs, costOf), 100);
  const isUnsure = spread.lowerQuartile <= limitPercent && spread.upperQuartile > limitPercent;
  return {
    name,
    value: spread.median,
    unit: '%',
    spread,
    bar: atMost(spread.median, limitPercent, '%'),
    ...(isUnsure && { note: 'the quartiles lie on both sides of the bar: measure again on a quiet machine' }),
  };
}

/** With minus without, pair by pair, beside the medians of both. */
export function extraFigure<Run>(
  name: string,
  unit: Unit,
  pairs: readonly Pair<Run>[],
  costOf: (run: Run) => number,
): Figure {
  const spread = extraOf(pairs, costOf);
  const beside = {
    without: medianOf(pairs.map((pair) => costOf(pair.without))),
    with: medianOf(pairs.map((pair) => costOf(pair.with))),
  };
  return { name, value: spread.median, unit, spread, beside };
}

/** The main thread for each of `count` posts or keys, and its parts. */
export function mainThreadFigures<Run>(
  each: string,
  count: number,
  pairs: readonly Pair<Run>[],
  spentIn: (run: Run) => MainThread,
): Figure[] {
  const parts: [string, (spent: MainThread) => number][] = [
    [`main thread per ${each}`, ({ taskMs }) => taskMs],
    ['  of that script', ({ scriptMs }) => scriptMs],
    ['  of that style', ({ styleMs }) => styleMs],
    ['  of that layout', ({ layoutMs }) => layoutMs],
  ];
  return parts.map(([name, of]) =>
    extraFigure(name, 'µs', pairs, (run) => (of(spentIn(run)) / count) * 1000),
  );
}
