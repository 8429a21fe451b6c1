/**
 * Which language a post is in: French, English, or another one that the engines do not read.
 *
 * eld (byte n-grams) tells seven neighbours apart; the small words and slang of French and English, which it
 * knows less well, speak up where they stand in the text. X's `lang` attribute is asked where the text alone is
 * thin: it is right more often than a guess on two words, and wrong more often than twenty.
 */
import eld from 'eld/extrasmall';
import { sharedWithNeighbours, smallWords } from './language-words';
import { type Token, tokenize } from './tokens';
import type { Language } from './voice';

/** What eld chooses from. A build leaves the other languages' n-grams out: see `wxt.config.ts`. */
export const toldApart = ['en', 'fr', 'es', 'it', 'pt', 'de', 'nl'];
eld.setLanguageSubset(toldApart);

/** Longer texts say nothing more about their language. */
const lettersRead = 120;
/** Enough for that many letters, handles and links between them. */
const charactersCut = 1000;
/** eld's scores go from about 0.3 to 0.85; all words known adds `smallWordPoints`. */
const leastScore = 0.3;
const smallWordPoints = 0.3;
/** Fewer words than this, or a lead smaller than that: the hint decides. */
const enoughWords = 3;
const clearLead = 0.06;

function hinted(hint: string | null | undefined): Language | undefined {
  const primary = hint?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  // X's "qme", "qht", "qam", "zxx": media, hashtags, mentions, art. "und": undetermined.
  if (!/^[a-z]{2,3}$/.test(primary) || /^(und|zxx|mul|mis|art|q..)$/.test(primary)) return undefined;
  return primary === 'fr' || primary === 'en' ? primary : 'other';
}

const isLatin = /^\p{Script=Latin}/u;

/** Latin letters are not the only ones: does another script carry the text? */
function isOtherScript(words: readonly string[]): boolean {
  let latin = 0;
  let other = 0;
  for (const word of words) {
    // A word of a script without spaces holds many words: count letters.
    if (isLatin.test(word) || isLatin.test(word.normalize('NFKC'))) latin += word.length;
    else other += word.length * 2;
  }
  return other > latin;
}

const isShared = (word: string) => smallWords.fr.has(word) && smallWords.en.has(word);

/** So many words that only one language has, and this share of all, settle it without eld, which is slow. */
const enoughOwnWords = 2;
const enoughShareOfOwn = 0.15;

const ownWords = {
  fr: new Set(
    [...smallWords.fr].filter((word) => !smallWords.en.has(word) && !sharedWithNeighbours.has(word)),
  ),
  en: new Set(
    [...smallWords.en].filter((word) => !smallWords.fr.has(word) && !sharedWithNeighbours.has(word)),
  ),
};

/** The language whose own small words alone are there, and often enough. */
function settledByWords(words: readonly Token[]): Language | undefined {
  let french = 0;
  let english = 0;
  for (const { key } of words) {
    if (ownWords.fr.has(key)) french += 1;
    else if (ownWords.en.has(key)) english += 1;
  }
  const most = Math.max(french, english);
  if (Math.min(french, english) > 0 || most < enoughOwnWords || most < words.length * enoughShareOfOwn)
    return;
  return french > english ? 'fr' : 'en';
}

/** As `detectLanguage`, for a text that is already cut into tokens. */
export function detectLanguageOf(tokens: readonly Token[], hint?: string | null): Language {
  const words: Token[] = [];
  let length = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words.push(token);
    length += token.raw.length;
    if (length > lettersRead) break;
  }
  if (words.length === 0) return 'other';
  const settled = settledByWords(words);
  if (settled) return settled;
  if (isOtherScript(words.map(({ raw }) => raw))) return 'other';

  const scores = eld.detect(words.map(({ raw }) => raw).join(' ')).getScores();
  for (const language of ['fr', 'en'] as const) {
    let known = 0;
    for (const { key } of words) if (smallWords[language].has(key) && !isShared(key)) known += 1;
    scores[language] = (scores[language] ?? leastScore) + (smallWordPoints * known) / words.length;
  }
  const [best, second] = Object.entries(scores).sort((a, b) => b[1] - a[1]);
  const given = hinted(hint);
  const lead = (best?.[1] ?? 0) - (second?.[1] ?? 0);
  if (given && (words.length < enoughWords || lead < clearLead)) return given;
  if (lead === 0) return 'other';
  return best?.[0] === 'fr' || best?.[0] === 'en' ? best[0] : 'other';
}

/**
 * @param text a post; handles, links, hashtags, emoji and numbers in it are ignored
 * @param hint BCP 47 tag that X gives the post, if any
 */
export function detectLanguage(text: string, hint?: string | null): Language {
  return detectLanguageOf(tokenize(text.slice(0, charactersCut)), hint);
}
