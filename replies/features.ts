/**
 * Turns a mention into the features of the linear models of intent and delicacy: words, pairs, frames and letters
 * (`../tone/word-features.ts`), and readable signs:
 *
 * | sign    | a feature is                                                        | value |
 * |---------|---------------------------------------------------------------------|-------|
 * | cue     | a phrase of `cues-*.ts` is there: its intent; delicate or not       | 0.5   |
 * | opening | the first word, the first two: what kind of sentence this is        | 0.3   |
 * | shape   | a question mark, the last mark, shouting, happy and unhappy faces   | 0.3   |
 */
import { type Finder, phraseFinder } from '../tone/phrase-finder';
import type { Token } from '../tone/tokens';
import { type Emit, emitWords, readOwnText, signBucket, type Weighing } from '../tone/word-features';
import { englishCues, englishDelicate } from './cues-en';
import { frenchCues, frenchDelicate } from './cues-fr';
import { englishNouns, frenchNouns } from './nouns';

/** Mentions are shorter than drafts, and a single word often says it all. */
const weighing: Weighing = {
  scale: { word: 1, pair: 1, letters: 1, frame: 0.5 },
  usual: { words: 8, letters: 100 },
};
const scale = { cue: 0.5, cues: 0.3, opening: 0.3, shape: 0.3, figure: 0.3 };

const finders: Record<'fr' | 'en', { cue: Finder<string>; delicate: Finder<true> }> = {
  fr: {
    cue: phraseFinder(frenchCues),
    delicate: phraseFinder([{ value: true, phrases: frenchDelicate }]),
  },
  en: {
    cue: phraseFinder(englishCues),
    delicate: phraseFinder([{ value: true, phrases: englishDelicate }]),
  },
};

const unhappyFaces = /^(?:[😡😠🤬😤👎🤮😒🙄💩😭🤦]|:'?-?[([/\\])/u;
const happyFaces = /^(?:[❤😍🥰👏🙏👍🎉🙌💪😊😁🤩💙💚🧡]|:-?[)D]|<3)/u;

/** Names of the shapes that the text has. */
function shapesOf(tokens: readonly Token[]): string[] {
  const shapes = new Set<string>();
  let shouted = 0;
  let words = 0;
  for (const { kind, raw } of tokens) {
    if (kind === 'mark' && raw.includes('?')) shapes.add(raw.length > 1 ? '??' : '?');
    if (kind === 'mark' && raw.includes('!')) shapes.add(raw.length > 1 ? '!!' : '!');
    if (kind === 'emoji' && unhappyFaces.test(raw)) shapes.add('unhappy');
    if (kind === 'emoji' && happyFaces.test(raw)) shapes.add('happy');
    if (kind !== 'word') continue;
    words += 1;
    if (raw.length > 2 && raw === raw.toUpperCase()) shouted += 1;
  }
  if (shouted >= 2 && shouted * 3 > words) shapes.add('shouting');
  const last = tokens.findLast(({ kind }) => kind === 'word' || kind === 'mark' || kind === 'emoji');
  if (last?.kind === 'mark') shapes.add(`ends ${last.raw.slice(0, 1)}`);
  return [...shapes];
}

const mine = /^(?:my|our|mon|ma|mes|notre|nos)$/;
const yours = /^(?:your|ur|votre|vos|ton|ta|tes)$/;
const units =
  /^(?:minutes?|mins?|hours?|hrs?|hr|h|days?|weeks?|months?|years?|yrs|min|heures?|jours?|semaines?|mois|ans)$/;

/** Whose thing it is, how long it has lasted: what is said of customers and of companies in any trade. */
function figuresOf(tokens: readonly Token[], language: 'fr' | 'en'): string[] {
  const nouns = language === 'fr' ? frenchNouns : englishNouns;
  const figures: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (token.kind === 'number' && next && units.test(next.key)) figures.push('duration');
    if (token.kind === 'number' && /[€$£]/.test(token.raw)) figures.push('sum');
    if (token.kind !== 'word') continue;
    if (mine.test(token.key)) figures.push('mine');
    if (yours.test(token.key)) figures.push('yours');
    const kind = next && nouns.get(next.raw.toLowerCase())?.kinds[0];
    if (kind)
      figures.push(
        mine.test(token.key) ? `my ${kind}` : yours.test(token.key) ? `your ${kind}` : `a ${kind}`,
      );
  }
  const pronouns: readonly [string, RegExp][] = [
    ['I', /^(?:i|i'm|i've|i'd|i'll|im|ive|j'|je|me|m'|moi)$/],
    ['we', /^(?:we|we're|we've|we'd|we'll|us|nous|on)$/],
    ['you', /^(?:you|u|you're|you've|vous|tu|te|t'|toi)$/],
  ];
  for (const [name, pattern] of pronouns) if (tokens.some(({ key }) => pattern.test(key))) figures.push(name);
  return figures;
}

function emitSigns(tokens: readonly Token[], language: 'fr' | 'en', emit: Emit): void {
  const end = tokens.length;
  const told = new Set<string>();
  const tell = (name: string, value: number) => {
    if (told.has(name)) return;
    told.add(name);
    emit(signBucket(name), value, 0, end);
  };
  let before = '';
  for (const { value } of finders[language].cue(tokens)) {
    tell(`cue ${value}`, scale.cue);
    tell(`cues ${before} ${value}`, scale.cues);
    before = value;
  }
  if (finders[language].delicate(tokens).length > 0) tell('cue delicate', scale.cue);
  for (const shape of shapesOf(tokens)) tell(`shape ${shape}`, scale.shape);
  for (const figure of figuresOf(tokens, language)) tell(`figure ${figure}`, scale.figure);
  const words = tokens.filter(({ kind }) => kind === 'word');
  const [first, second] = words;
  if (first) tell(`opens ${first.key}`, scale.opening);
  if (first && second) tell(`opens ${first.key} ${second.key}`, scale.opening);
}

/** The groups of `cues-*.ts` that the text has. */
export function cuesIn(tokens: readonly Token[], language: 'fr' | 'en'): Set<string> {
  return new Set(finders[language].cue(tokens).map(({ value }) => value));
}

/** Calls `emit` for every feature of a mention. */
export function eachFeature(tokens: readonly Token[], language: 'fr' | 'en', emit: Emit): void {
  readOwnText(tokens, emit, (read, emitRead) => {
    emitWords(read, language, weighing, emitRead);
    emitSigns(read, language, emitRead);
  });
}
