/**
 * From posts to a model: every post as it is, in a rougher copy and in pieces; fitted, cross-validated, calibrated,
 * packed.
 */
import { eachFeature } from '../../tone/features';
import { type PackedModel, pack } from '../../tone/model';
import type { Voice } from '../../tone/voice';
import type { ReadLanguage } from '../learning/corpus';
import { type Matrix, matrixOf, type Row, rowOf } from '../learning/matrix';
import { roughened } from '../learning/roughen';
import { calibrationOf, type Judged } from './calibrate';
import { isOfPairs, type Post } from './corpus';
import { leastLossOf, type Parameters } from './fit';
import { sentencesOf, withoutSelf } from './pieces';

const lambda = 0.5;
/** Buckets that fewer rows have are left out; a post and its copies are several. */
const leastRows = 6;
/** What a sentence by itself counts for. Of a mixed post's sentences many have one voice only. */
const sentenceWeight: Record<Voice, number> = { personal: 0.3, mixed: 0.15, corporate: 0.3 };

/** What is learnt beside the post itself. */
interface Copy {
  row: Row;
  /** Beside the post's own 1. */
  weight: number;
}

export interface Learnt {
  label: Voice;
  file: string;
  row: Row;
  copies: Copy[];
}

export function learntOf(posts: readonly Post[], language: ReadLanguage): Learnt[] {
  return posts.map(({ label, file, text }, index) => {
    if (isOfPairs({ file })) return { label, file, row: rowOf(text, language, eachFeature), copies: [] };
    const without = withoutSelf(text, label, language);
    const weighed = [
      { copy: roughened(text, index), weight: 1 },
      ...(without === undefined ? [] : [{ copy: without, weight: 1 }]),
      ...sentencesOf(text).map((copy) => ({ copy, weight: sentenceWeight[label] })),
    ];
    const copies = weighed.map(({ copy, weight }) => ({ row: rowOf(copy, language, eachFeature), weight }));
    return { label, file, row: rowOf(text, language, eachFeature), copies };
  });
}

interface Fitted {
  matrix: Matrix;
  parameters: Parameters;
}

/**
 * Each label counts alike, however many posts it has; mixed counts half, since it is rarer than in the corpus and
 * where it is too ready to answer, clear posts are "unsure".
 */
function fitted(all: readonly Learnt[]): Fitted {
  const rows: Row[] = [];
  const labels: Voice[] = [];
  const rowWeights: number[] = [];
  for (const { label, row, copies } of all.filter((post) => !isOfPairs(post))) {
    for (const one of [{ row, weight: 1 }, ...copies]) {
      rows.push(one.row);
      labels.push(label);
      rowWeights.push(one.weight);
    }
  }
  const countOf = (label: Voice) => Math.max(1, labels.filter((other) => other === label).length);
  const weightOf = (label: Voice) => labels.length / (3 * countOf(label));
  const labelWeights = {
    personal: weightOf('personal'),
    mixed: weightOf('mixed') * 0.5,
    corporate: weightOf('corporate'),
  };
  const matrix = matrixOf(rows, leastRows);
  return { matrix, parameters: leastLossOf(matrix, labels, { lambda, labelWeights, rowWeights }) };
}

function judgedBy({ matrix, parameters }: Fitted, posts: readonly Learnt[]): Judged[] {
  const columnOf = new Map([...matrix.buckets.entries()].map(([column, bucket]) => [bucket, column]));
  const count = matrix.buckets.length;
  return posts.map(({ label, file, row }) => {
    let side = parameters[2 * count] ?? 0;
    let mixedness = parameters[2 * count + 1] ?? 0;
    for (let i = 0; i < row.buckets.length; i += 1) {
      const column = columnOf.get(row.buckets[i] ?? -1);
      if (column === undefined) continue;
      side += (row.values[i] ?? 0) * (parameters[column] ?? 0);
      mixedness += (row.values[i] ?? 0) * (parameters[count + column] ?? 0);
    }
    return { label, side, mixedness, file };
  });
}

/** Every post judged by a model that learnt from the other parts only. `partOf` gives a post's part. */
export function crossValidated(
  posts: readonly Learnt[],
  partOf: (post: Learnt, index: number) => string | number,
): Judged[] {
  const parts = posts.map(partOf);
  const judged: Judged[] = new Array(posts.length);
  for (const part of new Set(parts)) {
    const inside = [...posts.keys()].filter((index) => parts[index] === part);
    const model = fitted(posts.filter((_, index) => parts[index] !== part));
    const answers = judgedBy(
      model,
      inside.flatMap((index) => posts[index] ?? []),
    );
    for (const [at, index] of inside.entries()) judged[index] = answers[at] as Judged;
  }
  return judged;
}

/** The posts of one file by a model of the others: another hand, other kinds of post. The strictest we have. */
export const byFile = (post: Learnt) => (isOfPairs(post) ? 'pairs' : post.file);
export const byFifth = (_: Learnt, index: number) => index % 5;

/** Numbers of the file are kept short; they are exact all the same, because the engine reads them from there. */
const short = (value: number) => Number(value.toPrecision(6));

/** @param judged every post by a model that has not seen its file: what the calibration is read from */
export function trained(posts: readonly Learnt[], judged: readonly Judged[]): PackedModel {
  const { matrix, parameters } = fitted(posts);
  const count = matrix.buckets.length;
  const { weights, largest } = pack(
    matrix.buckets,
    parameters.subarray(0, count),
    parameters.subarray(count, 2 * count),
  );
  return {
    largest: { side: short(largest.side), mixedness: short(largest.mixedness) },
    bias: { side: short(parameters[2 * count] ?? 0), mixedness: short(parameters[2 * count + 1] ?? 0) },
    calibration: calibrationOf(judged),
    weights,
  };
}
