import { type Evidence, wordsKey } from '../tone/voice';

/** More would be a list, and the draft itself marks them all. */
const most = 3;

/** About as many letters as leave room for a second word beside the first. */
const longest = 16;

export interface DecidingWord {
  evidence: Evidence;
  word: string;
}

/** What the line shows of the evidence (heaviest first): each word once, and none without a letter in it. */
export function decidingWords(evidence: readonly Evidence[], text: string): DecidingWord[] {
  const found = new Map<string, DecidingWord>();
  for (const one of evidence) {
    if (found.size === most) break;
    const word = text.slice(one.start, endOfWord(text, one.end)).trim();
    const key = wordsKey(word);
    if (/\p{L}/u.test(word) && !found.has(key)) found.set(key, { evidence: one, word });
  }
  return [...found.values()];
}

/** An elided word is shown with the one that it leans on: "m’a", not "m’". */
function endOfWord(text: string, end: number): number {
  const isElided = /['’]$/.test(text.slice(0, end));
  return isElided ? end + (/^\p{L}+/u.exec(text.slice(end))?.[0].length ?? 0) : end;
}

/** The start of a long stretch of words, ending where a word ends. */
export function wholeWords(words: string): string {
  if (words.length <= longest) return words;
  const end = words.lastIndexOf(' ', longest);
  return end > 0 ? words.slice(0, end) : (words.split(' ')[0] ?? words);
}
