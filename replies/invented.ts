/**
 * What an answer names that nobody gave it: figures, days, names, handles, links. In doubt a word is held to be
 * invented: an answer fewer costs less than a promise that nobody made.
 */
import { smallWords } from '../tone/language-words';
import { type Token, tokenize } from '../tone/tokens';

const numberWords =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille|milliers?|milliards?|douzaines?|dizaines?|centaines?)$/;
const dayWords =
  /^(?:today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|aujourd'hui|demain|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;
const delays =
  /\b(?:(?:next|this|coming|end of the) (?:hour|day|week|month|quarter|year)|within (?:the|a|an) (?:hour|day|week|month)|in an? (?:hour|day|week|month)|(?:semaine|mois|année) prochaine?|cette semaine|ce mois-ci|dans (?:l['’]heure|la journée|la semaine|le mois|une heure|une semaine|un mois))\b/giu;

/** Turns of phrase that count nothing. */
const turns = /(?:\bou|\bor) (?:deux|two)\b|\bdeux (?:fois|mots)\b|\bdix messages\b/giu;

/** Capitals of their own, in any sentence. */
const oftenCapital = /^(?:i(?:'(?:m|ve|ll|d))?|x|dm|mp|twitter)$/;

const keyOf = ({ key, kind }: Token) => (kind === 'number' ? key.replace(/\s/g, '') : key.replace(/'s$/, ''));

function isSmallWord(key: string): boolean {
  return smallWords.fr.has(key) || smallWords.en.has(key);
}

/** @param given texts that may be quoted from: the post, the contacts of the settings */
export function inventedIn(text: string, given: readonly string[]): string[] {
  const known = new Set(given.flatMap((source) => tokenize(source).map(keyOf)));
  const said = given.join('\n').toLowerCase();
  const invented = [...text.matchAll(delays)]
    .map(([delay]) => delay)
    .filter((delay) => !said.includes(delay.toLowerCase()));
  let isSentenceStart = true;
  for (const token of tokenize(text.replace(turns, ''))) {
    const key = keyOf(token);
    if (!known.has(key) && isClaim(token, key, isSentenceStart)) invented.push(token.raw);
    if (token.kind === 'mark') isSentenceStart ||= /^(?:[.!?…:]+)$/.test(token.raw);
    else if (token.kind !== 'emoji') isSentenceStart = false;
  }
  return invented;
}

function isClaim({ kind, raw }: Token, key: string, isSentenceStart: boolean): boolean {
  if (kind === 'mark' || kind === 'emoji') return false;
  if (kind !== 'word' || /\d/.test(raw) || numberWords.test(key) || dayWords.test(key)) return true;
  // What begins a sentence has a capital anyway: a first name that stands there is not noticed.
  return /^\p{Lu}/u.test(raw) && !isSentenceStart && !oftenCapital.test(key) && !isSmallWord(key);
}
