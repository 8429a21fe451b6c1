/** Numbers that say how much: money, shares, counts, "doubled". Times, dates and scores are left to what they are. */
import { type Finder, phraseFinder } from '../tone/phrase-finder';
import type { Token } from '../tone/tokens';
import { wordSet } from './word-list';

export interface Quantity {
  kind: 'money' | 'percent' | 'count' | 'times';
  /** In units: "12 M€" is 12,000,000. Of 'times' it says nothing. */
  value: number;
  /** Index in the sentence of the first token, and of the one after the last. */
  from: number;
  to: number;
}

const scales: readonly [number, ReadonlySet<string>][] = [
  [1e3, wordSet('k ke mille thousand')],
  [1e5, wordSet('lakh lakhs')],
  [1e6, wordSet('m mm mn mio million millions')],
  [1e7, wordSet('crore crores cr')],
  [1e9, wordSet('md mds mrd bn b milliard milliards billion billions')],
  [1e2, wordSet('hundred hundreds cent cents centaine')],
];
const currencyWords = wordSet(
  'euros euro eur dollars dollar usd pounds pound gbp chf francs cad fcfa sek inr',
);
const currencyMarks = new Set(['€', '$', '£', '¥', '₹']);
const percentWords = wordSet('percent points pts pp bps');

/** Numbers in words, where a scale or a share comes after: "three million", « deux milliards ». */
const numberWords = new Map<string, number>(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    eighty: 80,
    ninety: 90,
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    quinze: 15,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
  }),
);

/** How many times as much: "doubled", « multiplié par trois ». */
const timesPhrases: Finder<boolean> = phraseFinder([
  {
    value: true,
    phrases: `doubled | doubling | tripled | tripling | quadrupled | halved | twofold | threefold | tenfold | twice as |
      we double | x2 | x3 | x4 | x5 | x10 | double le | doublé | doublée | doublés | doublées | doublons | doublement |
      triplé | triplée | triplés | triplées | triplons | quadruplé | quadruplée | a plus que doublé | more than doubled |
      multiplié par | multipliée par | multipliés par | divisé par deux | divisée par deux | deux fois plus | trois fois plus`,
  },
  // "We doubled down" is no figure.
  { value: false, phrases: 'doubled down | doubling down | twice as likely | deux fois plus de chances' },
]);

/** "To double" is what is to come; « a doublé », its accent forgotten or not, is what was. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const { key, raw } = tokens[at] as Token;
  if (!/^(?:double|triple|quadruple)$/.test(key) || /[éÉ]/.test(raw.normalize())) return false;
  return !/^(?:a|ont|avons|est|sont|presque)$/.test(tokens[at - 1]?.key ?? '');
}

function scaleOf(key: string): number | undefined {
  return scales.find(([, words]) => words.has(key))?.[0];
}

const thousands = /^\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*$/;

function parsed(digits: string): number {
  if (thousands.test(digits)) return Number(digits.replace(/\D/g, ''));
  return Number.parseFloat(digits.replace(',', '.')) || 0;
}

const isCurrency = (token: Token | undefined) =>
  token !== undefined && (currencyMarks.has(token.key) || currencyWords.has(token.key));

/** Reads a number that starts at token `from`, in figures or words. */
function quantityAt(tokens: readonly Token[], from: number): Quantity | undefined {
  const first = tokens[from];
  if (!first) return;
  let at = from + 1;
  let value: number;
  let isMoney = false;
  let isPercent = false;
  const inFigures = first.kind === 'number';
  if (inFigures) {
    isMoney = /[€$£]/.test(first.key) || isCurrency(tokens[from - 1]);
    isPercent = first.key.includes('%');
    let digits = first.key.replace(/[^\d.,]/g, '');
    // « 1 200 000 »: three tokens, one number.
    for (let next = tokens[at]; /^\d{1,3}(?: \d{3})*$/.test(digits) && next; next = tokens[at]) {
      const group = /^(\d{3})(?:[\s\u00A0]?([€$£%]))?$/.exec(next.key);
      if (next.kind !== 'number' || !group || next.start - (tokens[at - 1]?.end ?? 0) !== 1) break;
      digits += ` ${group[1]}`;
      if (group[2] === '%') isPercent = true;
      else if (group[2]) isMoney = true;
      at += 1;
    }
    value = parsed(digits);
  } else {
    const spelt = first.kind === 'word' ? numberWords.get(first.key) : undefined;
    if (spelt === undefined) return;
    value = spelt;
  }
  let scaled = false;
  for (
    let scale = scaleOf(tokens[at]?.key ?? '');
    scale && at < from + 5;
    scale = scaleOf(tokens[at]?.key ?? '')
  ) {
    value *= scale;
    scaled = true;
    at += 1;
  }
  const after = tokens[at]?.key ?? '';
  if (after === '%' || percentWords.has(after)) {
    isPercent = true;
    at += 1;
  } else if ((after === 'pour' || after === 'per') && /^cents?$/.test(tokens[at + 1]?.key ?? '')) {
    isPercent = true;
    at += 2;
  } else {
    const unit = after === "d'" || after === 'de' || after === 'of' ? at + 1 : at;
    if (isCurrency(tokens[unit])) {
      isMoney = true;
      at = unit + 1;
    } else if (after === 'x' || after === '×') {
      return { kind: 'times', value, from, to: at + 1 };
    }
  }
  if (!inFigures && !scaled && !isPercent) return;
  return { kind: isPercent ? 'percent' : isMoney ? 'money' : 'count', value, from, to: at };
}

/** A sign before the number belongs to it, and so does the currency. */
function withSign(tokens: readonly Token[], quantity: Quantity): Quantity {
  const before = tokens[quantity.from - 1];
  if (!before || !(isCurrency(before) || /^[+\-−–~x×]$/.test(before.key))) return quantity;
  const isTimes = /^[x×]$/.test(before.key) && quantity.kind === 'count';
  return { ...quantity, kind: isTimes ? 'times' : quantity.kind, from: quantity.from - 1 };
}

/** @returns in the order of the sentence, without overlap */
export function quantitiesIn(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const quantity = quantityAt(tokens, at);
    if (quantity) found.push(withSign(tokens, quantity));
    at = quantity?.to ?? at + 1;
  }
  for (const { from, to, value } of timesPhrases(tokens)) {
    if (value && !isInfinitive(tokens, from)) found.push({ kind: 'times', value: 0, from, to });
  }
  return found.sort((a, b) => a.from - b.from);
}
