/** What stands in public by mistake: telephone numbers, e-mail addresses, bank accounts, cards. */
import type { Draft } from './draft';
import { ibanLengths } from './iban-countries';
import type { Span } from './span';

export interface PrivateSpan extends Span {
  kind: 'phone' | 'email' | 'iban' | 'card';
}

/** What stands between the groups of a number. */
const blank = String.raw`[ \u00A0\u2009\u202F]`;
const gap = String.raw`[ \u00A0\u2009\u202F.\-‑–]`;
const notInWord = String.raw`(?<![\p{L}\p{N}_@#/=&+€$£]|\d[.,:\-])`;
const notLonger = String.raw`(?![\p{L}\p{N}_@/%€$£]|[.,\-/:]\d)`;

const mail =
  /(?<![\p{L}\p{N}._%+\-@/])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}(?![\p{L}\p{N}@])/giu;

/** Every repetition is bounded: no text takes more than linear time. */
const telephone = new RegExp(
  notInWord +
    `(?:${[
      // +33 (0)1 23 45 67 89: how long it may be is checked by country
      String.raw`(?:\+|00)(?=[1-9])[\d \u00A0\u2009\u202F.()\/\-‑–]{7,24}\d`,
      // France: 01 23 45 67 89, 0 800 123 456, 0809 400 400; Switzerland: 044 668 18 00
      String.raw`0[1-9](?:${gap}?\d\d){4}`,
      String.raw`0${gap}?[89]\d\d(?:${gap}?\d{3}){2}`,
      String.raw`0[1-9]\d${gap}\d{3}(?:${gap}\d\d){2}`,
      // Belgium: 02 123 45 67, 081/12.34.56, 0470 123 456
      String.raw`0[1-9](?:[/.]|${blank})\d{3}(?:[.]|${blank})\d\d(?:[.]|${blank})\d\d`,
      String.raw`0[1-9]\d(?:[/.]|${blank})\d\d(?:[.]|${blank})\d\d(?:[.]|${blank})\d\d`,
      String.raw`04\d\d(?:[/.]|${blank})\d{3}(?:[.]|${blank})\d{3}`,
      String.raw`04\d\d(?:[/.]|${blank})\d\d(?:[.]|${blank})\d\d(?:[.]|${blank})\d\d`,
      // United Kingdom: 020 7946 0123, 0161 496 0000, 01632 960123, 07700 900 123, 0800 496 0188
      String.raw`\(?0(?:2\d|[1378]\d\d)\)?${gap}\d{3,4}${gap}\d{4}`,
      String.raw`\(?0[137]\d{3}\)?${gap}\d{3}${gap}?\d{3}`,
      String.raw`0(?:800|808|845|870|300|330)${gap}\d{3}${gap}?\d{3,4}`,
      String.raw`0(?:20|7\d|1\d|3[03])\d{8}`,
      // United States: (212) 555-0123, 212-555-0123, 1-800-555-0123
      String.raw`(?:1${gap})?\([2-9]\d\d\)${blank}?[2-9]\d\d${gap}\d{4}`,
      String.raw`(?:1${gap})?[2-9]\d\d([-.‑])[2-9]\d\d\1\d{4}`,
    ].join('|')})` +
    notLonger,
  'gu',
);
/** Digits alone, where a word says that they are to be called. */
const toldToCall =
  /(?:\b(?:call|phone|text|ring|dial|whatsapp|mobile|tel|telephone|sms|portable|appele[zr]|appelle|joignable|numéro)|tél)[^\d\n]{1,16}(\d{9,11})(?![\p{L}\p{N}])/giu;
/** An order, an invoice, a company's register: numbers that nobody can call. */
const otherNumber =
  /(?:n°|\b(?:order|ref|réf|référence|reference|commande|dossier|ticket|tracking|suivi|colis|facture|invoice|siret|siren|rcs|tva|vat|booking|réservation|isbn|ean|parcel|case))[\s:.#n°]{0,4}(?:number|numéro|no)?[\s:.#n°]{0,4}$/iu;
const contextRead = 40;

/** How many digits a number has with its country before it. */
const lengthByCountry: readonly [string, readonly number[]][] = [
  ['33', [11]],
  ['32', [10, 11]],
  ['41', [11]],
  ['44', [12, 11]],
  ['352', [9, 11, 12]],
  ['1', [11]],
];
const shortest = 9;
const longest = 15;

/** Where an international number that starts at `start` ends; 0 where it is none. */
function endOfInternational(text: string, start: number, end: number): number {
  const number = text.slice(start, end).replace(/\(0\)/, (zero) => zero.replace('0', ' '));
  const plain = number.replace(/^00/, '+');
  const skipped = number.length - plain.length;
  const digits = plain.replace(/\D/g, '');
  const allowed = lengthByCountry.find(([code]) => digits.startsWith(code))?.[1];
  let seen = 0;
  for (let i = 0; i < plain.length; i += 1) {
    if (!/\d/.test(plain[i] ?? '')) continue;
    seen += 1;
    const endsHere = !/\d/.test(plain[i + 1] ?? '');
    if (allowed?.includes(seen) && endsHere) return start + i + 1 + skipped;
  }
  return !allowed && seen >= shortest && seen <= longest ? end : 0;
}

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const card = new RegExp(
  `${notInWord}(?:\\d{13,19}|\\d{4}([ \\u00A0-])\\d{4}\\1\\d{4}\\1\\d{1,4}(?:\\1\\d{1,3})?|3\\d{3}([ \\u00A0-])\\d{6}\\2\\d{4,5})${notLonger}`,
  'gu',
);
/** What issuers begin with, and how long it then is: order numbers and ids of posts are as long. */
const issuers: readonly [RegExp, readonly number[]][] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|2[2-7])/, [16]],
  [/^3[47]/, [15]],
  [/^3[068]/, [14, 16]],
  [/^35/, [16]],
  [/^6/, [16, 17, 18, 19]],
  [/^5[0678]/, [16, 17, 18, 19]],
];

function isCard(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  const isIssued = issuers.some(([begin, lengths]) => begin.test(digits) && lengths.includes(digits.length));
  return isIssued && isLuhn(digits);
}

const ibanStart = new RegExp(`(?<![\\p{L}\\p{N}])[A-Za-z]{2}\\d\\d(?=(?:${gap})?[A-Za-z0-9])`, 'gu');

/** Country and check digits go to the end; letters count from 10. */
function isIban(characters: string): boolean {
  let rest = 0;
  for (const character of characters.slice(4) + characters.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}

/** Reads as many characters as the country's IBAN has, over blanks between them. */
function ibanAt(text: string, start: number): Span | undefined {
  const length = ibanLengths.get(text.slice(start, start + 2).toUpperCase());
  if (!length) return;
  let characters = '';
  let end = start;
  for (let blanks = 0; end < text.length && characters.length < length; end += 1) {
    const character = text[end] ?? '';
    if (/[A-Za-z0-9]/.test(character)) {
      characters += character.toUpperCase();
      blanks = 0;
    } else {
      blanks += 1;
      if (blanks > 1 || !/[ \u00A0\u2009\u202F.-]/.test(character)) return;
    }
  }
  if (characters.length < length || /[\p{L}\p{N}]/u.test(text[end] ?? '')) return;
  return isIban(characters) ? { start, end } : undefined;
}

export function findPrivateData({ text, tokens }: Draft): PrivateSpan[] {
  const found: PrivateSpan[] = [];
  // Addresses and names of accounts are full of digits.
  const covered = tokens.filter(
    ({ kind, raw }) => (kind === 'link' && !raw.includes('@')) || kind === 'handle' || kind === 'hashtag',
  );
  const isCovered = ({ start, end }: Span) => covered.some((token) => start < token.end && token.start < end);

  for (const match of text.matchAll(ibanStart)) {
    const span = ibanAt(text, match.index);
    if (span) found.push({ kind: 'iban', ...span });
  }
  for (const match of text.matchAll(card)) {
    if (isCard(match[0]))
      found.push({ kind: 'card', start: match.index, end: match.index + match[0].length });
  }
  const isOtherNumber = (start: number) =>
    otherNumber.test(text.slice(Math.max(0, start - contextRead), start));
  for (const match of text.matchAll(telephone)) {
    const start = match.index;
    let end = start + match[0].length;
    if (/^(?:\+|00)/.test(match[0])) end = endOfInternational(text, start, end);
    if (end > start && !isOtherNumber(start)) found.push({ kind: 'phone', start, end });
  }
  for (const match of text.matchAll(toldToCall)) {
    const end = match.index + match[0].length;
    const start = end - (match[1]?.length ?? 0);
    if (!isOtherNumber(start)) found.push({ kind: 'phone', start, end });
  }
  for (const match of text.matchAll(mail)) {
    found.push({ kind: 'email', start: match.index, end: match.index + match[0].length });
  }
  return found.filter((span) => span.kind === 'email' || span.kind === 'iban' || !isCovered(span));
}
