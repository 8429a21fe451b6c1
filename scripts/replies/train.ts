/** From mentions to models of intent and delicacy: each mention as it is and in a rougher copy, fitted, packed. */
import { type Intent, intents } from '../../replies/answer';
import { eachFeature } from '../../replies/features';
import { type PackedModel, steps } from '../../replies/model';
import { packWeights } from '../../tone/packed-weights';
import type { ReadLanguage } from '../learning/corpus';
import { type Matrix, matrixOf, type Row, rowOf } from '../learning/matrix';
import { roughened } from '../learning/roughen';
import { calibrationOf, type Judged } from './calibrate';
import type { LabelledMention } from './corpus';
import { type Fitted, fitted } from './fit';

const lambda = 0.5;
/** Buckets that fewer rows have are left out; a mention and its copy are two. */
const leastRows = 4;
/** Of two delicate answers too many and one too few, the one too few is worse. */
const delicateWeight = 2;
/** Companies are told of problems more than of anything else, more often than this corpus has them. */
const complaintWeight = 2;
/** So many buckets of a language are kept: the others weigh next to nothing. */
const mostBuckets = 9000;

/** A mention's own row and that of its copy. */
export interface Learnt {
  intent: Intent;
  delicate: boolean;
  file: string;
  text: string;
  row: Row;
  rough: Row;
}

export function learntOf(mentions: readonly LabelledMention[], language: ReadLanguage): Learnt[] {
  return mentions.map(({ intent, delicate, file, text }, index) => ({
    intent,
    delicate,
    file,
    text,
    row: rowOf(text, language, eachFeature),
    rough: rowOf(roughened(text, index), language, eachFeature),
  }));
}

interface Models {
  intent: Fitted;
  delicate: Fitted;
}

export function modelsOf(mentions: readonly Learnt[]): Models {
  const matrix = matrixOf(
    [...mentions.map(({ row }) => row), ...mentions.map(({ rough }) => rough)],
    leastRows,
  );
  const twice = <T>(list: readonly T[]) => [...list, ...list];
  const classes = mentions.map(({ intent }) => intents.indexOf(intent));
  // A rare intent counts more than its mentions are, by the root of how rare it is.
  const mean = mentions.length / intents.length;
  const weightOf = intents.map((one) => {
    const count = Math.max(1, mentions.filter(({ intent }) => intent === one).length);
    return Math.sqrt(mean / count) * (one === 'complaint' ? complaintWeight : 1);
  });
  return {
    intent: fitted(matrix, twice(classes), {
      classCount: intents.length,
      lambda,
      rowWeights: twice(classes.map((k) => weightOf[k] ?? 1)),
    }),
    delicate: fitted(matrix, twice(mentions.map(({ delicate }) => (delicate ? 1 : 0))), {
      classCount: 2,
      lambda,
      rowWeights: twice(mentions.map(({ delicate }) => (delicate ? delicateWeight : 1))),
    }),
  };
}

function scoresOf({ weights, biases }: Fitted, row: Row, columnOf: ReadonlyMap<number, number>): number[] {
  const scores = [...biases];
  for (let i = 0; i < row.buckets.length; i += 1) {
    const column = columnOf.get(row.buckets[i] ?? -1);
    if (column === undefined) continue;
    for (let k = 0; k < scores.length; k += 1) {
      scores[k] = (scores[k] ?? 0) + (row.values[i] ?? 0) * (weights[k]?.[column] ?? 0);
    }
  }
  return scores;
}

export function judgedBy({ intent, delicate }: Models, mentions: readonly Learnt[]): Judged[] {
  const columnOf = new Map([...intent.matrix.buckets.entries()].map(([column, bucket]) => [bucket, column]));
  return mentions.map(({ row, rough, ...mention }) => {
    void rough;
    const [plain = 0, risen = 0] = scoresOf(delicate, row, columnOf);
    return { ...mention, scores: scoresOf(intent, row, columnOf), delicateScore: risen - plain };
  });
}

/** Every mention judged by models that learnt from the other parts only. `partOf` gives a mention's part. */
export function crossValidated(
  mentions: readonly Learnt[],
  partOf: (mention: Learnt, index: number) => string | number,
): Judged[] {
  const parts = mentions.map(partOf);
  const judged: Judged[] = new Array(mentions.length);
  for (const part of new Set(parts)) {
    const inside = [...mentions.keys()].filter((index) => parts[index] === part);
    const models = modelsOf(mentions.filter((_, index) => parts[index] !== part));
    const answers = judgedBy(
      models,
      inside.flatMap((index) => mentions[index] ?? []),
    );
    for (const [at, index] of inside.entries()) judged[index] = answers[at] as Judged;
  }
  return judged;
}

/** Numbers of the file are kept short; they are exact all the same, because the engine reads them from there. */
const short = (value: number) => Number(value.toPrecision(6));

/** Places of the columns that weigh most in what the corpus has of them, in rising order. */
function heaviest({ buckets, columns }: Matrix, weights: readonly Float64Array[]): number[] {
  const having = new Float64Array(buckets.length);
  for (const column of columns) having[column] = (having[column] ?? 0) + 1;
  const force = having.map((count, column) => {
    const square = weights.reduce((sum, own) => sum + (own[column] ?? 0) ** 2, 0);
    return square * count;
  });
  return [...buckets.keys()]
    .sort((a, b) => (force[b] ?? 0) - (force[a] ?? 0) || a - b)
    .slice(0, mostBuckets)
    .sort((a, b) => a - b);
}

/** @param judged every mention by models that have not seen it: what the calibration is read from */
export function trained(mentions: readonly Learnt[], judged: readonly Judged[]): PackedModel {
  const { intent, delicate } = modelsOf(mentions);
  const [plain, risen] = delicate.weights;
  const difference = Float64Array.from(risen ?? [], (weight, column) => weight - (plain?.[column] ?? 0));
  const columns = [...intent.weights, difference];
  const kept = heaviest(intent.matrix, columns);
  const { weights, largest } = packWeights(
    kept.map((place) => intent.matrix.buckets[place] ?? 0),
    columns.map((column) => kept.map((place) => column[place] ?? 0)),
    steps,
  );
  const [plainBias = 0, risenBias = 0] = delicate.biases;
  return {
    largest: largest.map(short),
    bias: [...intent.biases, risenBias - plainBias].map(short),
    calibration: calibrationOf(judged),
    weights,
  };
}
