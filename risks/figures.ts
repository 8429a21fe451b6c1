/**
 * Figures of the company: a number beside a word for results, sales, customers or staff, in the same sentence, and
 * said of the company. In doubt about whose figure it is, or whether it is one, it is left alone.
 */
import { phraseFinder } from '../tone/phrase-finder';
import type { Token } from '../tone/tokens';
import { countAt } from './counts';
import type { Draft, ReadSentence } from './draft';
import {
  type Extent,
  extentOf,
  type FigureReading,
  type FoundFigureWord,
  isHeadline,
  isOurs,
  nearest,
} from './figure-reading';
import type { FigureWord } from './figure-words';
import { englishFigures } from './figures-en';
import { frenchFigures } from './figures-fr';
import type { Quantity } from './quantities';
import type { Span } from './span';
import { openingWords } from './whose-words';

const wordsFor = phraseFinder<FigureWord>([...englishFigures, ...frenchFigures]);

const largeSum = 100_000;
/** Below, a sum is a price. */
const smallSum = 1000;
/** A number alone is money where it is that large: "revenue: three million". */
const surelyMoney = 1e6;

/** "100 %" is a manner of speaking, and so is "1000 %". */
const isShare = ({ kind, value }: Quantity) => kind === 'percent' && value !== 100 && value !== 1000;

const isSum = ({ kind, value }: Quantity, least: number) =>
  (kind === 'money' && value >= least) || (kind === 'count' && value >= surelyMoney);

/** « 14 mois de carnet de commandes »: orders are counted in months, too. */
function isTimeOfOrders(word: FoundFigureWord, { kind, to }: Quantity, { tokens }: ReadSentence): boolean {
  if (kind !== 'count' || !/^(?:mois|months?)$/.test(tokens[to]?.key ?? '')) return false;
  return /^(?:carnets?|backlog)$/.test(tokens[word.from]?.key ?? '') || tokens[word.to - 1]?.key === 'book';
}

/** « Le CA du camping »: somebody's, where « le CA du trimestre » is not. */
function hasOwner({ to }: FoundFigureWord, { tokens }: ReadSentence): boolean {
  const owner = tokens[to + 1];
  if (!owner || !/^(?:du|des|de|d'|of)$/.test(tokens[to]?.key ?? '')) return false;
  return owner.kind === 'word' && !openingWords.has(owner.key) && owner.key !== 'groupe';
}

function resultAt(word: FoundFigureWord, reading: FigureReading): Extent | undefined {
  const { draft, sentence } = reading;
  const { quantities, settings } = sentence;
  const isTrend = word.value === 'trend';
  if (isTrend && settings.has('nation')) return;
  const least = isTrend ? largeSum : smallSum;
  const quantity = nearest(
    word,
    quantities.filter(
      (of) => isShare(of) || isSum(of, least) || of.kind === 'times' || isTimeOfOrders(word, of, sentence),
    ),
  );
  if (!quantity) return;
  const extent = extentOf(word, quantity);
  if (isOurs(reading, word) || (isTrend && isOurs(reading, extent))) return extent;
  // Sales and growth are everybody's: a headline about them needs somebody who announces it.
  const isAnnounced = !isTrend || draft.namesUs || settings.has('announcement');
  return isAnnounced && !hasOwner(word, sentence) && isHeadline(reading, extent) ? extent : undefined;
}

function sumAt(word: FoundFigureWord, reading: FigureReading): Extent | undefined {
  const { quantities, settings } = reading.sentence;
  if (settings.has('nation') || settings.has('charity')) return;
  const quantity = nearest(
    word,
    quantities.filter(({ kind, value }) => kind === 'money' && value >= largeSum),
  );
  if (!quantity) return;
  const extent = extentOf(word, quantity);
  return isOurs(reading, word) || isOurs(reading, extent) ? extent : undefined;
}

/** « Ça » is spelt like « CA » but for its letters. */
const isPronoun = (token: Token | undefined) => token?.key === 'ca' && token.raw !== 'CA';

function figureAt(word: FoundFigureWord, reading: FigureReading): Extent | undefined {
  const { sentence } = reading;
  switch (word.value) {
    case 'nothing':
      return;
    case 'result':
      return isPronoun(sentence.tokens[word.from]) ? undefined : resultAt(word, reading);
    case 'trend':
      return resultAt(word, reading);
    case 'sum':
      return sumAt(word, reading);
    case 'record':
    case 'period': {
      if (sentence.settings.has('charity') || (word.value === 'period' && !reading.embargoed)) return;
      return isOurs(reading, word) || isHeadline(reading, word) ? word : undefined;
    }
    default:
      return countAt(word, reading);
  }
}

/** Nothing but a number: "$2.8m." before "That's our revenue". */
function loneNumber({ tokens, quantities }: ReadSentence): Quantity | undefined {
  const [only] = quantities;
  if (!only || quantities.length > 1 || !(isShare(only) || isSum(only, smallSum))) return;
  const others = tokens.filter(({ kind }, i) => kind !== 'mark' && (i < only.from || i >= only.to));
  return others.length === 0 ? only : undefined;
}

/** « 2,8 M€. C'est notre CA », "Our revenue this year? $2.8m." */
function figureAcross(draft: Draft, number: ReadSentence, said: ReadSentence): Span | undefined {
  const quantity = loneNumber(number);
  if (!quantity || said.quantities.some(({ kind }) => kind !== 'count')) return;
  const word = wordsFor(said.tokens).find(({ value }) => value === 'result' || value === 'trend');
  if (!word || isPronoun(said.tokens[word.from])) return;
  if (!isOurs({ draft, sentence: said, embargoed: false }, word)) return;
  const places = [
    number.tokens[quantity.from]?.start ?? 0,
    number.tokens[quantity.to - 1]?.end ?? 0,
    said.tokens[word.from]?.start ?? 0,
    said.tokens[word.to - 1]?.end ?? 0,
  ];
  return { start: Math.min(...places), end: Math.max(...places) };
}

/** @param embargoed then words of results are enough, without a number */
export function findFigures(draft: Draft, embargoed: boolean): Span[] {
  if (draft.isOthersPost) return [];
  const found: Span[] = [];
  draft.sentences.forEach((sentence, i) => {
    const { tokens } = sentence;
    const before = draft.sentences[i - 1];
    const across = before && (figureAcross(draft, before, sentence) ?? figureAcross(draft, sentence, before));
    if (across) found.push(across);
    const words = wordsFor(tokens);
    if (words.length === 0 || sentence.settings.has('promotion')) return;
    const reading = { draft, sentence, embargoed };
    for (const word of words) {
      const extent = figureAt(word, reading);
      if (extent)
        found.push({ start: tokens[extent.from]?.start ?? 0, end: tokens[extent.to - 1]?.end ?? 0 });
    }
  });
  return found;
}
