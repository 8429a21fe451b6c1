/** From mentions to models of intent and delicacy: each mention as it is and in a rougher copy, fitted, packed. */
import { type Intent, intents } from '../../replies/answer';
import { eachFeature } from '../../replies/features';
import { type PackedModel, steps } from '../../replies/model';
import { packWeights } from '../../tone/packed-weights';
import type { ReadLanguage } from '../learning/corpus';
import { matrixOf, type Row, rowOf } from '../learning/matrix';
import { roughened } from '../learning/roughen';
import { calibrationOf, type Judged } from './calibrate';
import type { LabelledMention } from './corpus';
import { type Fitted, fitted } from './fit';

export const options = { lambda: 0.3, leastRows: 4, classPower: 0.5, delicateLambda: 0.3, delicateWeight: 2 };

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
    options.leastRows,
  );
  const twice = <T>(list: readonly T[]) => [...list, ...list];
  const classes = mentions.map(({ intent }) => intents.indexOf(intent));
  const countOf = intents.map((intent) =>
    Math.max(1, mentions.filter((one) => one.intent === intent).length),
  );
  const mean = mentions.length / intents.length;
  const weightOf = countOf.map((count) => (mean / count) ** options.classPower);
  return {
    intent: fitted(matrix, twice(classes), {
      classCount: intents.length,
      lambda: options.lambda,
      rowWeights: twice(classes.map((k) => weightOf[k] ?? 1)),
    }),
    delicate: fitted(matrix, twice(mentions.map(({ delicate }) => (delicate ? 1 : 0))), {
      classCount: 2,
      lambda: options.delicateLambda,
      rowWeights: twice(mentions.map(({ delicate }) => (delicate ? options.delicateWeight : 1))),
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

/** @param judged every mention by models that have not seen it: what the calibration is read from */
export function trained(mentions: readonly Learnt[], judged: readonly Judged[]): PackedModel {
  const { intent, delicate } = modelsOf(mentions);
  const [plain, risen] = delicate.weights;
  const difference = Float64Array.from(risen ?? [], (weight, column) => weight - (plain?.[column] ?? 0));
  const { weights, largest } = packWeights(intent.matrix.buckets, [...intent.weights, difference], steps);
  const [plainBias = 0, risenBias = 0] = delicate.biases;
  return {
    largest: largest.map(short),
    bias: [...intent.biases, risenBias - plainBias].map(short),
    calibration: calibrationOf(judged),
    weights,
  };
}
