/**
 * Which language a post is in: French, English, or another one that the engines do not read.
 *
 * Counts small words (shared ones weigh less), then letter groups. X's `lang` attribute is asked where the
 * text alone is thin: it is right more often than a guess on three words, and wrong more often than twenty.
 */
import { letterGroups, smallWords } from './language-words';
import { tokenize } from './tokens';
import type { Language } from './voice';

/** Points that a text must have, and lead by, before it outweighs the hint. */
const enough = 3;
const clearLead = 1.6;
const hintPoints = 2;
/** Longer texts say nothing more about their language. */
const charactersRead = 3000;
const letterGroupPoints = 0.3;

const languages = Object.keys(smallWords);

/** Word -> languages that have it, each with points: 1 when it is its own, less when shared. */
const pointsOf = new Map<string, Map<string, number>>();
for (const language of languages) {
  for (const word of smallWords[language] ?? []) {
    const at = pointsOf.get(word) ?? new Map<string, number>();
    pointsOf.set(word, at.set(language, 1));
  }
}
for (const shared of pointsOf.values()) {
  const points = 1 / shared.size;
  for (const language of shared.keys()) shared.set(language, points);
}

function hinted(hint: string | null | undefined): string | undefined {
  const primary = hint?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  // X's "qme", "qht", "qam", "zxx": media, hashtags, mentions, art. "und", "in": undetermined, Indonesian (old).
  if (!/^[a-z]{2,3}$/.test(primary) || /^(und|zxx|mul|mis|art|q..)$/.test(primary)) return undefined;
  return primary;
}

/** Latin letters are not the only ones: does another script carry the text? */
function isOtherScript(words: readonly string[]): boolean {
  let latin = 0;
  let other = 0;
  for (const word of words) {
    // A word of a script without spaces holds many words: count letters.
    if (/^\p{Script=Latin}/u.test(word.normalize('NFKC'))) latin += word.length;
    else other += word.length * 2;
  }
  return other > latin;
}

/**
 * @param text a post; handles, links, hashtags, emoji and numbers in it are ignored
 * @param hint BCP 47 tag that X gives the post, if any
 */
export function detectLanguage(text: string, hint?: string | null): Language {
  const words = tokenize(text.slice(0, charactersRead))
    .filter((token) => token.kind === 'word')
    .map((token) => token.raw.toLowerCase().replace(/[’ʼ‘]/g, "'"));
  const given = hinted(hint);
  if (words.length > 0 && isOtherScript(words)) return 'other';

  const score = new Map<string, number>(languages.map((language) => [language, 0]));
  const add = (language: string, points: number) => score.set(language, (score.get(language) ?? 0) + points);
  for (const word of words) {
    const small = pointsOf.get(word);
    if (small) for (const [language, points] of small) add(language, points);
    // A known small word has said its say; letters speak for the others.
    else if (word.length > 2) {
      for (const language of languages)
        if (letterGroups[language]?.test(word)) add(language, letterGroupPoints);
    }
  }
  const ranked = [...score].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  const isClear = first !== undefined && first[1] >= enough && first[1] >= clearLead * (second?.[1] ?? 0);
  if (given !== undefined && !isClear) add(given, hintPoints);
  const [best] = [...score].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] <= 0) return 'other';
  return best[0] === 'fr' || best[0] === 'en' ? best[0] : 'other';
}
