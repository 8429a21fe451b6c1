/**
 * Figures of the company: a number beside a word for results, sales, customers or staff, in the same sentence, and
 * said of the company. In doubt about whose figure it is, or whether it is one, it is left alone.
 */
import { type Found, phraseFinder } from '../tone/phrase-finder';
import type { Token } from '../tone/tokens';
import type { Draft, ReadSentence } from './draft';
import type { FigureWord } from './figure-words';
import { englishFigures } from './figures-en';
import { frenchFigures } from './figures-fr';
import { type Quantity, quantitiesIn } from './quantities';
import { type Setting, settingsIn } from './setting';
import type { Span } from './span';
import { wordSet } from './word-list';

const wordsFor = phraseFinder<FigureWord>([...englishFigures, ...frenchFigures]);

/** So far apart, in tokens, a number and its word may stand. */
const near = 8;
/** « 12 000 nouveaux clients ». */
const nearBeforeNoun = 3;
/** "Our headcount has more than doubled". */
const nearAfterNoun = 4;
/** « 12 de nos salariés » are not how many there are. */
const countsOthers = wordSet('from in à et and for our nos your vos their leurs');
const jobsToCome = wordSet(
  'create creating hire recruit add créer créerons embaucher embaucherons recruter recruterons',
);
const largeSum = 100_000;
const manyCustomers = 100;
const manyStaff = 10;
/** Below, a sum is a price. */
const smallSum = 1000;

interface Reading {
  draft: Draft;
  sentence: ReadSentence;
  quantities: readonly Quantity[];
  settings: ReadonlySet<Setting>;
  embargoed: boolean;
}

const distance = (word: Found<FigureWord>, { from, to }: Quantity) =>
  from >= word.to ? from - word.to : word.from - to;

function nearest(word: Found<FigureWord>, quantities: readonly Quantity[]): Quantity | undefined {
  let best: Quantity | undefined;
  for (const quantity of quantities) {
    const apart = distance(word, quantity);
    if (apart >= 0 && apart <= near && (!best || apart < distance(word, best))) best = quantity;
  }
  return best;
}

function isShare({ kind, value }: Quantity): boolean {
  // "100 %" is a manner of speaking, and so is "200 % committed".
  return kind === 'percent' && value !== 100 && value !== 1000;
}

const isSum = ({ kind, value }: Quantity, least: number) =>
  (kind === 'money' && value >= least) || (kind === 'count' && value >= 1e6);

/** The number that counts this noun, right before it. */
function counted(word: Found<FigureWord>, { quantities, sentence }: Reading): Quantity | undefined {
  const least = word.value === 'staff' ? manyStaff : manyCustomers;
  return quantities.find(({ kind, value, from, to }) => {
    if (kind !== 'count' || value < least || to > word.from) return false;
    // Years count nobody: "our 2025 customers".
    if (to - from === 1 && /^20\d\d$/.test(sentence.tokens[from]?.key ?? '')) return false;
    const between = sentence.tokens.slice(to, word.from);
    return (
      between.length <= nearBeforeNoun &&
      between.every((token) => token.kind === 'word' && !countsOthers.has(token.key))
    );
  });
}

/** "Our headcount has doubled", « nos commandes : 4 M€ ». */
function changed(word: Found<FigureWord>, { quantities }: Reading): Quantity | undefined {
  const changes = quantities.filter((quantity) => {
    const isLargeSum = word.value === 'customers' && quantity.kind === 'money' && quantity.value >= largeSum;
    return (
      quantity.from >= word.to &&
      quantity.from <= word.to + nearAfterNoun &&
      (quantity.kind === 'times' || isLargeSum)
    );
  });
  return nearest(word, changes);
}

/** Guests of an evening, jobs on offer and the crowd of a morning are no secret. */
function isCountOfOurs(word: Found<FigureWord>, quantity: Quantity, reading: Reading): boolean {
  const { settings, sentence } = reading;
  const told: Setting[] = ['event', 'audience', 'nation', 'charity', 'vacancy'];
  if (told.some((setting) => settings.has(setting))) return false;
  if (word.value === 'customers' && settings.has('moment')) return false;
  // Jobs to come are a promise, not yet a figure.
  const before = sentence.tokens.slice(Math.max(0, quantity.from - nearBeforeNoun), quantity.from);
  if (word.value === 'staff' && before.some(({ key }) => jobsToCome.has(key))) return false;
  return isOurs(reading, Math.min(word.from, quantity.from), Math.max(word.to, quantity.to));
}

function isOurs({ draft, sentence }: Reading, from: number, to: number): boolean {
  if (sentence.tokens[from]?.quoted && !draft.namesCompany) return false;
  return sentence.whose.of(from, to) === 'ours';
}

/** "Revenue up 12 %" in a post that names nobody else. */
function isHeadline({ draft, sentence }: Reading, from: number, to: number): boolean {
  if (sentence.isQuestion || sentence.tokens[from]?.quoted) return false;
  if (sentence.whose.of(from, to) === 'others' || !sentence.whose.isHeadlineUpTo(from)) return false;
  return draft.namesUs ? !sentence.whose.namesOthers : !draft.namesOthers;
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

function figureAt(word: Found<FigureWord>, reading: Reading): Span | undefined {
  const { sentence, settings, quantities, embargoed } = reading;
  const { tokens } = sentence;
  // « ça » is spelt like « CA » but for its letters.
  if (tokens[word.from]?.key === 'ca' && tokens[word.from]?.raw !== 'CA') return;
  const spanned = (quantity: Quantity) =>
    spanOf(tokens, Math.min(word.from, quantity.from), Math.max(word.to, quantity.to));
  const ours = (from: number, to: number) => isOurs(reading, from, to);

  switch (word.value) {
    case 'result': {
      const quantity = nearest(
        word,
        quantities.filter((of) => isShare(of) || isSum(of, smallSum) || of.kind === 'times'),
      );
      if (!quantity) return;
      const from = Math.min(word.from, quantity.from);
      const to = Math.max(word.to, quantity.to);
      return ours(word.from, word.to) || isHeadline(reading, from, to) ? spanned(quantity) : undefined;
    }
    case 'trend': {
      const quantity = nearest(
        word,
        quantities.filter((of) => isShare(of) || isSum(of, largeSum) || of.kind === 'times'),
      );
      if (!quantity || settings.has('nation')) return;
      return ours(word.from, word.to) || ours(Math.min(word.from, quantity.from), word.to)
        ? spanned(quantity)
        : undefined;
    }
    case 'sum': {
      const quantity = nearest(
        word,
        quantities.filter((of) => of.kind === 'money' && of.value >= largeSum),
      );
      if (!quantity || settings.has('nation') || settings.has('charity')) return;
      return ours(word.from, word.to) ? spanned(quantity) : undefined;
    }
    case 'customers':
    case 'staff': {
      const quantity = counted(word, reading) ?? changed(word, reading);
      if (!quantity || !isCountOfOurs(word, quantity, reading)) return;
      return spanned(quantity);
    }
    case 'record':
      if (settings.has('charity')) return;
      return ours(word.from, word.to) || isHeadline(reading, word.from, word.to)
        ? spanOf(tokens, word.from, word.to)
        : undefined;
    case 'period':
      if (!embargoed) return;
      return ours(word.from, word.to) || isHeadline(reading, word.from, word.to)
        ? spanOf(tokens, word.from, word.to)
        : undefined;
    case 'nothing':
      return;
  }
}

/** @param embargoed then words of results are enough, without a number */
export function findFigures(draft: Draft, embargoed: boolean): Span[] {
  if (draft.isOthersPost) return [];
  const found: Span[] = [];
  for (const sentence of draft.sentences) {
    const words = wordsFor(sentence.tokens);
    if (words.length === 0) continue;
    const settings = new Set(settingsIn(sentence.tokens).map(({ value }) => value));
    if (settings.has('promotion')) continue;
    const reading = { draft, sentence, quantities: quantitiesIn(sentence.tokens), settings, embargoed };
    for (const word of words) {
      const span = figureAt(word, reading);
      if (span) found.push(span);
    }
  }
  return found;
}
