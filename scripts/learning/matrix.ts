/** Posts as a sparse matrix: a row a post, a column a bucket that enough posts have. */
import { type Token, tokenize } from '../../tone/tokens';
import { bucketCount, type Emit } from '../../tone/word-features';

/** One post's features: buckets in rising order, each once, with its value. */
export interface Row {
  buckets: Int32Array;
  values: Float64Array;
}

/** What tells the features of a text. */
export type EachFeature = (tokens: readonly Token[], language: 'fr' | 'en', emit: Emit) => unknown;

export function rowOf(text: string, language: 'fr' | 'en', eachFeature: EachFeature): Row {
  const sums = new Map<number, number>();
  eachFeature(tokenize(text), language, (bucket, value) => sums.set(bucket, (sums.get(bucket) ?? 0) + value));
  const sorted = [...sums].sort((a, b) => a[0] - b[0]);
  return {
    buckets: Int32Array.from(sorted, ([bucket]) => bucket),
    values: Float64Array.from(sorted, ([, value]) => value),
  };
}

/** Compressed sparse rows: row `i` has the entries `starts[i]` ... `starts[i + 1] - 1`. */
export interface Matrix {
  rowCount: number;
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
  /** Bucket of each column, rising. */
  buckets: Int32Array;
}

/** Leaves out the buckets that fewer than `leastPosts` rows have: they are names and chance. */
export function matrixOf(rows: readonly Row[], leastPosts: number): Matrix {
  const seen = new Int32Array(bucketCount);
  for (const { buckets } of rows) for (const bucket of buckets) seen[bucket] = (seen[bucket] ?? 0) + 1;
  const columnOf = new Int32Array(bucketCount).fill(-1);
  const kept: number[] = [];
  for (let bucket = 0; bucket < bucketCount; bucket += 1) {
    if ((seen[bucket] ?? 0) >= leastPosts) columnOf[bucket] = kept.push(bucket) - 1;
  }
  const starts = new Int32Array(rows.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [index, row] of rows.entries()) {
    for (let i = 0; i < row.buckets.length; i += 1) {
      const column = columnOf[row.buckets[i] ?? 0] ?? -1;
      if (column < 0) continue;
      columns.push(column);
      values.push(row.values[i] ?? 0);
    }
    starts[index + 1] = columns.length;
  }
  return {
    rowCount: rows.length,
    starts,
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    buckets: Int32Array.from(kept),
  };
}
