/**
 * Turns a post into the features of the linear model of voice: words, pairs, frames and letters (`word-features.ts`);
 * readable signs: a formula of `cues-*.ts`, a sign of `shape.ts`, valued 0.3, shared by the places that show it; and
 * forms, valued 0.2: who is named first in a sentence and its last mark (`sentences.ts`), two kinds of formula in one
 * post.
 *
 * Frames count half as much again as the others before anything is learnt: form carries over to other subjects. Every
 * feature tells which tokens it came from, which is how the decision is given back to words (`evidence.ts`).
 */
import type { Cue } from './cue';
import { englishCues } from './cues-en';
import { frenchCues } from './cues-fr';
import { type Finder, type PhraseGroup, phraseFinder } from './phrase-finder';
import { formsOf } from './sentences';
import { signsOf } from './shape';
import type { Token } from './tokens';
import { reasons } from './voice';
import { type Emit, emitWords, formBucket, readOwnText, signBucket, type Weighing } from './word-features';

const weighing: Weighing = {
  scale: { word: 1, pair: 1, letters: 1, frame: 1.5 },
  usual: { words: 30, letters: 400 },
};
const signScale = 0.3;
const formScale = 0.2;

interface NumberedCue extends Cue {
  /** Place in its file. */
  group: number;
}

const numbered = (groups: readonly PhraseGroup<Cue>[]) =>
  phraseFinder(groups.map(({ value, phrases }, group) => ({ value: { ...value, group }, phrases })));

const finders: Record<'fr' | 'en', Finder<NumberedCue>> = {
  fr: numbered(frenchCues),
  en: numbered(englishCues),
};

/** A readable feature that the text has, and where. */
export interface PlacedCue extends Cue {
  from: number;
  to: number;
}

function emitSigns(tokens: readonly Token[], language: 'fr' | 'en', emit: Emit): PlacedCue[] {
  const placed: PlacedCue[] = [];
  const places = new Map<string, PlacedCue[]>();
  const note = (name: string, cue: PlacedCue) => {
    const known = places.get(name);
    if (known) known.push(cue);
    else places.set(name, [cue]);
  };
  for (const { from, to, value } of finders[language](tokens)) {
    const cue = { side: value.side, reason: value.reason, from, to };
    note(`cue ${value.group}`, cue);
    note(`${value.side} ${value.reason}`, cue);
    placed.push(cue);
  }
  for (const { name, side, reason, at } of signsOf(tokens)) {
    for (const index of at) {
      const cue = { side, reason, from: index, to: index + 1 };
      note(name, cue);
      placed.push(cue);
    }
  }
  for (const [name, cues] of places) {
    const bucket = signBucket(name);
    for (const { from, to } of cues) emit(bucket, signScale / cues.length, from, to);
  }
  return placed;
}

/** Kinds of formula: side and reason. */
const kinds = (['corporate', 'personal'] as const).flatMap((side) =>
  reasons.filter((reason) => reason !== 'wording').map((reason) => `${side} ${reason}`),
);
kinds.sort();
const kindOf = new Map(kinds.map((kind, index) => [kind, index]));
/** Of each kind with each other. */
const bucketsOfTwo = kinds.map((kind) => kinds.map((other) => formBucket(`${kind}, ${other}`)));

/** Two kinds of formula in one post: "I" beside an announcement is another thing than either alone. */
function emitTwoKinds(cues: readonly PlacedCue[], emit: Emit): void {
  const places: number[][] = [];
  const seen: number[] = [];
  for (const { side, reason, from } of cues) {
    const kind = kindOf.get(`${side} ${reason}`);
    if (kind === undefined) continue;
    const known = places[kind];
    if (known) known.push(from);
    else {
      places[kind] = [from];
      seen.push(kind);
    }
  }
  seen.sort((a, b) => a - b);
  for (const [index, kind] of seen.entries()) {
    for (const other of seen.slice(index + 1)) {
      const at = [...(places[kind] ?? []), ...(places[other] ?? [])];
      const bucket = bucketsOfTwo[kind]?.[other] ?? 0;
      for (const place of at) emit(bucket, formScale / at.length, place, place + 1);
    }
  }
}

function emitForms(tokens: readonly Token[], language: 'fr' | 'en', emit: Emit): void {
  for (const { name, at } of formsOf(tokens, language)) {
    const bucket = formBucket(name);
    for (const index of at) emit(bucket, formScale / at.length, index, index + 1);
  }
}

/**
 * Calls `emit` for every feature.
 *
 * @returns the readable ones, which give the evidence its reasons
 */
export function eachFeature(tokens: readonly Token[], language: 'fr' | 'en', emit: Emit): PlacedCue[] {
  const told = readOwnText(tokens, emit, (read, emitRead) => {
    emitWords(read, language, weighing, emitRead);
    const signs = emitSigns(read, language, emitRead);
    emitForms(read, language, emitRead);
    emitTwoKinds(signs, emitRead);
    return signs;
  });
  if (!told) return [];
  const { first, given } = told;
  return given.map((cue) => ({ ...cue, from: cue.from + first, to: cue.to + first }));
}
