/** One sentence, as figures are looked for in it. */
import type { Found } from '../tone/phrase-finder';
import type { Draft, ReadSentence } from './draft';
import type { FigureWord } from './figure-words';
import type { Quantity } from './quantities';
import type { Setting } from './setting';

export interface FigureReading {
  draft: Draft;
  sentence: ReadSentence;
  quantities: readonly Quantity[];
  settings: ReadonlySet<Setting>;
  embargoed: boolean;
}

export type FoundFigureWord = Found<FigureWord>;

/** So far apart, in tokens, a number and its word may stand. */
const near = 8;

const distance = (word: FoundFigureWord, { from, to }: Quantity) =>
  from >= word.to ? from - word.to : word.from - to;

export function nearest(
  word: FoundFigureWord,
  quantities: readonly Quantity[],
  within = near,
): Quantity | undefined {
  let best: Quantity | undefined;
  for (const quantity of quantities) {
    const apart = distance(word, quantity);
    if (apart >= 0 && apart <= within && (!best || apart < distance(word, best))) best = quantity;
  }
  return best;
}

/** From the first token to after the last of what is said of the figure. */
export interface Extent {
  from: number;
  to: number;
}

export function extentOf(word: FoundFigureWord, quantity: Quantity): Extent {
  return { from: Math.min(word.from, quantity.from), to: Math.max(word.to, quantity.to) };
}

export function isOurs({ draft, sentence }: FigureReading, { from, to }: Extent): boolean {
  // Somebody's speech is ours only where the company is named.
  if (sentence.tokens[from]?.quoted && !draft.namesCompany) return false;
  return sentence.whose.of(from, to) === 'ours';
}

/** "Revenue up 12 %", in a post that names nobody else. */
export function isHeadline({ draft, sentence }: FigureReading, { from, to }: Extent): boolean {
  if (sentence.isQuestion || sentence.tokens[from]?.quoted) return false;
  if (sentence.whose.of(from, to) === 'others' || !sentence.whose.isHeadlineUpTo(from)) return false;
  // A post that begins in small letters talks, and announces nothing.
  return draft.namesUs ? !sentence.whose.namesOthers : !draft.namesOthers && !sentence.startsSmall;
}
