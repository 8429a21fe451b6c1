/**
 * The words of a post as features of a linear model, whatever it is to tell. Four families:
 *
 * | family  | a feature is                                        | value                                  |
 * |---------|-----------------------------------------------------|----------------------------------------|
 * | word    | a word, or the kind of a handle, link, tag, number  | 1 / sqrt(how many, at least `words`)   |
 * | pair    | two of them side by side                            | 1 / sqrt(how many, at least `words`)   |
 * | frame   | two or three in a row, all but small words masked   | 1 / sqrt(how many, at least 2 `words`) |
 * | letters | 2 to 4 letters of a word, with its borders          | 1 / sqrt(how many, at least `letters`) |
 *
 * Handles, links, hashtags and numbers count as what they are, never by their letters; the handles that an answer or
 * a repost begins with do not count at all. What is inside quotation marks counts a quarter. Names of features are
 * hashed into `bucketCount` buckets; no dictionary ships. Linear in the length of the text.
 */
import { smallWords } from './language-words';
import type { Token } from './tokens';

export const bucketCount = 2 ** 18;

/** `bucket`: 0 ... bucketCount - 1; `from`, `to`: indexes of the first token and of the one after the last. */
export type Emit = (bucket: number, value: number, from: number, to: number) => void;

export interface Weighing {
  /** How much each family counts before anything is learnt. */
  scale: Record<'word' | 'pair' | 'letters' | 'frame', number>;
  /** Shorter texts are divided as if they had so many, so that taking one away leaves the others as they were. */
  usual: { words: number; letters: number };
}

/** Lengths of the letter groups. */
const shortest = 2;
const longest = 4;
/** Longer words say nothing more. */
const longestWord = 24;

/** A text longer than this many features of a family weighs no more than its mean over so many would. */
const fullText = 800;

/** What stands in quotation marks is somebody else's voice. */
const quotedShare = 0.25;

const families = {
  word: 0x1f3d5b79,
  pair: 0x2c9277b5,
  letters: 0x4f1bbcdd,
  frame: 0x6a09e667,
  sign: 0x3c6ef372,
  form: 0x510e527f,
};

/** FNV-1a over UTF-16 code units, going on from `hash`. */
function hashed(hash: number, name: string): number {
  let h = hash;
  for (let i = 0; i < name.length; i += 1) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h;
}

/** The last step of MurmurHash3, so that all bits count; then the first 18. */
function bucketOf(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 14;
}

/** The bucket of a readable feature. */
export function signBucket(name: string): number {
  return bucketOf(hashed(families.sign, name));
}

/** The bucket of a readable form. */
export function formBucket(name: string): number {
  return bucketOf(hashed(families.form, name));
}

function valueFor(count: number, usual: number): number {
  if (count <= usual) return 1 / Math.sqrt(usual);
  return count <= fullText ? 1 / Math.sqrt(count) : Math.sqrt(fullText) / count;
}

/** What a token is called in the families of words. */
function nameOf(token: Token): string {
  switch (token.kind) {
    case 'word':
      return token.key.replace(/(.)\1{2,}/g, '$1$1');
    case 'handle':
      return '@';
    case 'link':
      return '://';
    case 'hashtag':
      return '#';
    case 'number':
      return /[%€$£]/.test(token.raw) ? '0%' : token.raw.length === 4 ? '0000' : '0';
    case 'mark':
      return token.raw.slice(0, 2);
    default:
      return token.raw;
  }
}

function frameOf(token: Token, name: string, small: Set<string>): string {
  if (token.kind !== 'word' || small.has(name)) return name;
  if (/^\p{Lu}/u.test(token.raw))
    return token.raw.length > 1 && token.raw === token.raw.toUpperCase() ? 'AA' : 'Aa';
  return name.length > 3 ? `-${name.slice(-2)}` : 'a';
}

function letterGroupCount(length: number): number {
  const padded = length + 2;
  let count = 0;
  for (let size = shortest; size <= longest; size += 1) count += Math.max(0, padded - size + 1);
  return count;
}

/** Calls `emit` for every feature of the four families. */
export function emitWords(
  tokens: readonly Token[],
  language: 'fr' | 'en',
  { scale, usual }: Weighing,
  emit: Emit,
): void {
  // Several handles, links or hashtags in a row count as one: how many there are says little.
  const at: number[] = [];
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const name = nameOf(token);
    if (token.kind !== 'word' && name === names.at(-1)) continue;
    at.push(i);
    names.push(name);
  }

  const wordValue = scale.word * valueFor(names.length, usual.words);
  let letterGroups = 0;
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] as string;
    const index = at[i] as number;
    emit(bucketOf(hashed(families.word, name)), wordValue, index, index + 1);
    if (tokens[index]?.kind === 'word') letterGroups += letterGroupCount(Math.min(longestWord, name.length));
  }

  const pairValue = scale.pair * valueFor(names.length + 1, usual.words);
  const frameValue = scale.frame * valueFor(2 * names.length + 2, 2 * usual.words);
  const small = smallWords[language];
  let before = '';
  let frameBefore = '';
  let frameBeforeThat = '';
  let indexBefore = 0;
  let indexBeforeThat = 0;
  for (let i = 0; i <= names.length; i += 1) {
    const name = names[i] ?? '';
    const index = at[i] ?? tokens.length - 1;
    const token = tokens[index];
    if (!token) break;
    const frame = i < names.length ? frameOf(token, name, small) : '';
    emit(bucketOf(hashed(hashed(families.pair, before) ^ 0x20, name)), pairValue, indexBefore, index + 1);
    const twoFrames = hashed(hashed(families.frame, frameBefore) ^ 0x20, frame);
    emit(bucketOf(twoFrames), frameValue, indexBefore, index + 1);
    emit(bucketOf(hashed(twoFrames ^ 0x40, frameBeforeThat)), frameValue, indexBeforeThat, index + 1);
    frameBeforeThat = frameBefore;
    frameBefore = frame;
    before = name;
    indexBeforeThat = indexBefore;
    indexBefore = index;
  }

  const lettersValue = scale.letters * valueFor(letterGroups, usual.letters);
  for (let i = 0; i < names.length; i += 1) {
    const index = at[i] as number;
    if (tokens[index]?.kind !== 'word') continue;
    const padded = ` ${(names[i] as string).slice(0, longestWord)} `;
    for (let start = 0; start + shortest <= padded.length; start += 1) {
      let hash = families.letters;
      const end = Math.min(padded.length, start + longest);
      for (let next = start; next < end; next += 1) {
        hash = Math.imul(hash ^ padded.charCodeAt(next), 0x01000193);
        if (next - start + 1 >= shortest) emit(bucketOf(hash), lettersValue, index, index + 1);
      }
    }
  }
}

/** Where the text itself begins: after the handles of an answer, after "RT @somebody:". */
function beginningOf(tokens: readonly Token[]): number {
  let at = 0;
  for (;;) {
    const token = tokens[at];
    if (token?.kind === 'handle' || (at > 0 && token?.raw === ':')) at += 1;
    else if (token?.raw === 'RT' && tokens[at + 1]?.kind === 'handle') at += 2;
    else return at;
  }
}

/**
 * Has `features` told of the text itself, and `emit` of their places in the whole. None belongs to the text as a
 * whole (its length, its number of sentences): what they say is how the corpus was written, and no word could be
 * shown for it.
 *
 * @returns what `features` gave, and the index of the first token that was read; undefined if there is none
 */
export function readOwnText<T>(
  tokens: readonly Token[],
  emit: Emit,
  features: (read: readonly Token[], emit: Emit) => T,
): { first: number; given: T } | undefined {
  const first = beginningOf(tokens);
  const read = first === 0 ? tokens : tokens.slice(first);
  if (read.length === 0) return undefined;
  const emitRead: Emit = (bucket, value, from, to) => {
    const isQuoted = read[from]?.quoted && read[to - 1]?.quoted;
    emit(bucket, isQuoted ? value * quotedShare : value, from + first, to + first);
  };
  return { first, given: features(read, emitRead) };
}
