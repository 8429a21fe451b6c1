/** How many customers, staff, things sold: numbers that count what the company has, does or sells. */
import {
  type Extent,
  extentOf,
  type FigureReading,
  type FoundFigureWord,
  isHeadline,
  isOurs,
  nearest,
} from './figure-reading';
import type { Quantity } from './quantities';
import type { Setting } from './setting';
import { wordSet } from './word-list';

/** « 12 000 nouveaux clients ». */
const nearBeforeNoun = 3;
/** "Our headcount has more than doubled". */
const nearAfterNoun = 4;
/** « 12 de nos salariés » are not how many there are. */
const countsOthers = wordSet('from in à et and for our nos your vos their leurs');
const jobsToCome = wordSet(
  'create creating hire recruit recruiting hiring add créer créerons embaucher embaucherons recruter recruterons',
);
const employing = wordSet(
  'employ employs employing employed emploie emploient employons employant team équipe',
);

const manyCustomers = 100;
const manySold = 1000;
const manyStaff = 10;
const largeSum = 100_000;
/** A sentence that is only there for the number: "100,000 customers!" */
const shortSentence = 12;

/** Guests of an evening, jobs on offer and the crowd of a morning are no secret. */
const publicSettings: readonly Setting[] = ['event', 'audience', 'nation', 'charity', 'vacancy'];

const isYear = ({ from, to }: Quantity, { sentence }: FigureReading) =>
  to - from === 1 && /^20\d\d$/.test(sentence.tokens[from]?.key ?? '');

/** The number right before its noun. */
function countBefore(word: FoundFigureWord, reading: FigureReading, least: number): Quantity | undefined {
  return reading.quantities.find((quantity) => {
    const { kind, value, to } = quantity;
    if (kind !== 'count' || value < least || to > word.from || isYear(quantity, reading)) return false;
    const between = reading.sentence.tokens.slice(to, word.from);
    return (
      between.length <= nearBeforeNoun &&
      between.every((token) => token.kind === 'word' && !countsOthers.has(token.key))
    );
  });
}

const countAfter = (word: FoundFigureWord, reading: FigureReading, least: number, within: number) =>
  reading.quantities.find(
    (quantity) =>
      quantity.kind === 'count' &&
      quantity.value >= least &&
      quantity.from >= word.to &&
      quantity.from <= word.to + within &&
      !isYear(quantity, reading),
  );

/** "Our headcount has doubled", « doublé notre clientèle ». */
const change = (word: FoundFigureWord, { quantities }: FigureReading) =>
  nearest(
    word,
    quantities.filter(({ kind }) => kind === 'times'),
    nearAfterNoun,
  );

function quantityOf(word: FoundFigureWord, reading: FigureReading): Quantity | undefined {
  const { quantities, sentence } = reading;
  switch (word.value) {
    case 'customers':
      return (
        countBefore(word, reading, manyCustomers) ??
        change(word, reading) ??
        nearest(
          word,
          quantities.filter(({ kind, value }) => kind === 'money' && value >= largeSum),
          nearAfterNoun,
        )
      );
    case 'staff': {
      const quantity = countBefore(word, reading, manyStaff) ?? change(word, reading);
      // Jobs to come are a promise, not yet a figure.
      const before = sentence.tokens.slice(
        Math.max(0, (quantity?.from ?? 0) - nearBeforeNoun),
        quantity?.from,
      );
      return before.some(({ key }) => jobsToCome.has(key)) ? undefined : quantity;
    }
    case 'headcount':
      return (
        countBefore(word, reading, manyStaff) ??
        countAfter(word, reading, manyStaff, nearAfterNoun) ??
        change(word, reading)
      );
    case 'people': {
      const quantity = countBefore(word, reading, manyStaff);
      const before = sentence.tokens.slice(
        Math.max(0, (quantity?.from ?? 0) - nearBeforeNoun),
        quantity?.from,
      );
      return before.some(({ key }) => employing.has(key)) ? quantity : undefined;
    }
    case 'volume':
      return countAfter(word, reading, manySold, 1);
    default:
      return;
  }
}

/** @returns where the count and what it counts stand, if they are the company's */
export function countAt(word: FoundFigureWord, reading: FigureReading): Extent | undefined {
  const { draft, sentence, settings } = reading;
  if (publicSettings.some((setting) => settings.has(setting))) return;
  const isAboutStaff = word.value !== 'customers' && word.value !== 'volume';
  if (!isAboutStaff && settings.has('moment')) return;
  const quantity = quantityOf(word, reading);
  if (!quantity) return;
  const extent = extentOf(word, quantity);
  const isMilestone =
    word.value === 'customers' &&
    draft.namesUs &&
    quantity.value >= manySold &&
    sentence.tokens.length <= shortSentence;
  return isOurs(reading, extent) || (isMilestone && isHeadline(reading, extent)) ? extent : undefined;
}
