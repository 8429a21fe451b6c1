/**
 * Figures of the company: a number beside a word for results, sales, customers or staff, in the same sentence, and
 * said of the company. In doubt about whose figure it is, or whether it is one, it is left alone.
 */
import { phraseFinder } from '../tone/phrase-finder';
import { countAt } from './counts';
import type { Draft } from './draft';
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
import { type Quantity, quantitiesIn } from './quantities';
import { settingsIn } from './setting';
import type { Span } from './span';

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

function resultAt(word: FoundFigureWord, reading: FigureReading): Extent | undefined {
  const { draft, quantities, settings } = reading;
  const isTrend = word.value === 'trend';
  if (isTrend && settings.has('nation')) return;
  const least = isTrend ? largeSum : smallSum;
  const quantity = nearest(
    word,
    quantities.filter((of) => isShare(of) || isSum(of, least) || of.kind === 'times'),
  );
  if (!quantity) return;
  const extent = extentOf(word, quantity);
  if (isOurs(reading, word) || (isTrend && isOurs(reading, extent))) return extent;
  // Sales and growth are everybody's: a headline about them needs somebody who announces it.
  const isAnnounced = !isTrend || draft.namesUs || settings.has('announcement');
  return isAnnounced && isHeadline(reading, extent) ? extent : undefined;
}

function sumAt(word: FoundFigureWord, reading: FigureReading): Extent | undefined {
  const { quantities, settings } = reading;
  if (settings.has('nation') || settings.has('charity')) return;
  const quantity = nearest(
    word,
    quantities.filter(({ kind, value }) => kind === 'money' && value >= largeSum),
  );
  if (!quantity) return;
  const extent = extentOf(word, quantity);
  return isOurs(reading, word) || isOurs(reading, extent) ? extent : undefined;
}

function figureAt(word: FoundFigureWord, reading: FigureReading): Extent | undefined {
  const { sentence, settings } = reading;
  const first = sentence.tokens[word.from];
  switch (word.value) {
    case 'nothing':
      return;
    case 'result':
      // « ça » is spelt like « CA » but for its letters.
      return first?.key === 'ca' && first.raw !== 'CA' ? undefined : resultAt(word, reading);
    case 'trend':
      return resultAt(word, reading);
    case 'sum':
      return sumAt(word, reading);
    case 'record':
    case 'period': {
      if (settings.has('charity') || (word.value === 'period' && !reading.embargoed)) return;
      return isOurs(reading, word) || isHeadline(reading, word) ? word : undefined;
    }
    default:
      return countAt(word, reading);
  }
}

/** @param embargoed then words of results are enough, without a number */
export function findFigures(draft: Draft, embargoed: boolean): Span[] {
  if (draft.isOthersPost) return [];
  const found: Span[] = [];
  for (const sentence of draft.sentences) {
    const { tokens } = sentence;
    const words = wordsFor(tokens);
    if (words.length === 0) continue;
    const settings = new Set(settingsIn(tokens).map(({ value }) => value));
    if (settings.has('promotion')) continue;
    const reading = { draft, sentence, quantities: quantitiesIn(tokens), settings, embargoed };
    for (const word of words) {
      const extent = figureAt(word, reading);
      if (extent)
        found.push({ start: tokens[extent.from]?.start ?? 0, end: tokens[extent.to - 1]?.end ?? 0 });
    }
  }
  return found;
}
