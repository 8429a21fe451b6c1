/** Statistics of alternating pairs: what a page costs with the extension, over the same page without it. */

/** Five numbers that say where a set of figures lies, and how far apart. */
export interface Spread {
  min: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  max: number;
}

export interface Pair<Run> {
  with: Run;
  without: Run;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    min: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    max: quantile(sorted, 1),
  };
}

export function scaled(spread: Spread, factor: number): Spread {
  const { min, lowerQuartile, median, upperQuartile, max } = spread;
  return {
    min: min * factor,
    lowerQuartile: lowerQuartile * factor,
    median: median * factor,
    upperQuartile: upperQuartile * factor,
    max: max * factor,
  };
}

export function medianOf(values: readonly number[]): number {
  return spreadOf(values).median;
}

/** Of values sorted from low to high, between two of them in proportion; NaN of none. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** The extra cost of each pair, as a share of the page without the extension: 0.02 is 2 % more. */
export function extraShareOf<Run>(pairs: readonly Pair<Run>[], costOf: (run: Run) => number): Spread {
  return spreadOf(pairs.map((pair) => costOf(pair.with) / costOf(pair.without) - 1));
}

/** The extra cost of each pair, in the figure's own unit. */
export function extraOf<Run>(pairs: readonly Pair<Run>[], costOf: (run: Run) => number): Spread {
  return spreadOf(pairs.map((pair) => costOf(pair.with) - costOf(pair.without)));
}

/**
 * Runs `count` pairs, one run after the other. Every second pair goes the other way round, so that a machine
 * that gets slower or faster meanwhile favours neither side. One run of each comes first and is thrown away:
 * a browser's first page is slower than its later ones.
 */
export async function runPairs<Run>(
  count: number,
  run: (withExtension: boolean) => Promise<Run>,
  onPair: (done: number) => void,
): Promise<Pair<Run>[]> {
  await run(true);
  await run(false);
  const pairs: Pair<Run>[] = [];
  for (let index = 0; index < count; index++) {
    const isFirstWith = index % 2 === 0;
    const first = await run(isFirstWith);
    const second = await run(!isFirstWith);
    pairs.push(isFirstWith ? { with: first, without: second } : { with: second, without: first });
    onPair(index + 1);
  }
  return pairs;
}
