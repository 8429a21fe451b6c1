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
/** "Our team has grown from 12 to 48 people". */
const nearEmploying = 8;
/** "Our headcount has more than doubled". */
const nearAfterNoun = 4;
/** « 12 de nos salariés » are not how many there are, and neither is « la 60e embauche ». */
const countsOthers = wordSet('e eme ème er re th st nd rd from in à et and for our nos your vos their leurs');
const jobsToCome = wordSet(
  'create creating hire recruit recruiting hiring add créer créerons embaucher embaucherons recruter recruterons',
);
const employing = wordSet(
  'employ employs employing employed emploie emploient employons employant team équipe',
);

const theirs = wordSet('their leur leurs who qui');

const manyCustomers = 100;
const manySold = 1000;
const manyStaff = 10;
const largeSum = 100_000;
/** "Our orders have jumped 30 %": a share is of the count itself where it stands close and says where it goes. */
const nearChange = 4;
const changing =
  wordSet(`up down jumped jump rose risen rise fell fallen grew grown lost lose gained gain dropped doubled increase
  increased decreased bondi progressé progresse hausse baisse perdu gagné recule reculé reculent augmenté augmentent chuté
  explosent explosé bondissent baissé diminué renew renewed renouvellent renouvelé`);
/** A sentence that is only there for the number: "100,000 customers!" */
const shortSentence = 12;

/** Guests of an evening, jobs on offer and the crowd of a morning are no secret. */
const publicSettings: readonly Setting[] = ['event', 'audience', 'nation', 'charity', 'vacancy'];

const isYear = ({ from, to }: Quantity, { sentence }: FigureReading) =>
  to - from === 1 && /^20\d\d$/.test(sentence.tokens[from]?.key ?? '');

/** The number right before its noun. */
function countBefore(word: FoundFigureWord, reading: FigureReading, least: number): Quantity | undefined {
  return reading.sentence.quantities.find((quantity) => {
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
  reading.sentence.quantities.find(
    (quantity) =>
      quantity.kind === 'count' &&
      quantity.value >= least &&
      quantity.from >= word.to &&
      quantity.from <= word.to + within &&
      !isYear(quantity, reading),
  );

/** "Our headcount has doubled", « doublé notre clientèle ». */
const change = (word: FoundFigureWord, { sentence }: FigureReading) =>
  nearest(
    word,
    sentence.quantities.filter(({ kind }) => kind === 'times'),
    nearAfterNoun,
  );

function changeInShare(word: FoundFigureWord, { sentence }: FigureReading): Quantity | undefined {
  const { tokens, quantities } = sentence;
  if (!tokens.some(({ key }) => changing.has(key))) return;
  const share = nearest(
    word,
    quantities.filter(({ kind, value }) => kind === 'percent' && value !== 100),
    nearChange,
  );
  // "Our customers see their revenue grow by 20 %".
  const between = share ? tokens.slice(word.to, share.from) : [];
  return between.some(({ kind, key }) => kind === 'mark' || theirs.has(key)) ? undefined : share;
}

function quantityOf(word: FoundFigureWord, reading: FigureReading): Quantity | undefined {
  const { sentence } = reading;
  switch (word.value) {
    case 'customers':
      return (
        countBefore(word, reading, manyCustomers) ??
        change(word, reading) ??
        changeInShare(word, reading) ??
        nearest(
          word,
          sentence.quantities.filter(({ kind, value }) => kind === 'money' && value >= largeSum),
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
        Math.max(0, (quantity?.from ?? 0) - nearEmploying),
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
  const { draft, sentence } = reading;
  const { settings } = sentence;
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
