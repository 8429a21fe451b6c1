/**
 * « Je suis fier de mon équipe » → « Nous sommes fiers de notre équipe »: the sentences of a draft that can be said
 * by the company instead of the person, or the other way round. Offered only where every word of the first person,
 * its verb and what agrees with it are known; in any doubt the sentence is left out. Nothing else is rewritten.
 */
import { englishToCompany, englishToPerson } from './english/english';
import { frenchToCompany } from './french/to-company';
import { frenchToPerson } from './french/to-person';
import { Refusal, Rewriting } from './rewriting';
import { type Sentence, sentencesOf } from './sentences';

export interface Change {
  /** UTF-16 place of the whole sentence in the text. */
  start: number;
  end: number;
  /** What stands there instead. */
  replacement: string;
}

/** More would be another draft. */
const mostChanges = 8;
/** In words and marks. What is longer is no sentence, and would not be read through. */
const longestSentence = 150;

const rules = {
  fr: { corporate: frenchToCompany, personal: frenchToPerson },
  en: { corporate: englishToCompany, personal: englishToPerson },
};

/** The sentence as it would stand; undefined if it is refused, or has nothing to change. */
function changeSentence(text: string, { words, isOthers }: Sentence, change: (s: Rewriting) => void) {
  const rewriting = new Rewriting(text, words, isOthers);
  try {
    change(rewriting);
  } catch (error) {
    if (error instanceof Refusal) return;
    throw error;
  }
  return rewriting.result();
}

/**
 * @param text a draft; only its first 5,000 characters are read
 * @param to whose voice it should have
 * @returns whole sentences in the text's order, never overlapping, at most eight
 */
export function changesOffered(text: string, language: 'fr' | 'en', to: 'personal' | 'corporate'): Change[] {
  const changes: Change[] = [];
  for (const sentence of sentencesOf(text)) {
    const { words } = sentence;
    if (words.length > longestSentence || !words.some(({ kind }) => kind === 'word')) continue;
    const changed = changeSentence(text, sentence, rules[language][to]);
    if (changed === undefined) continue;
    changes.push({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, replacement: changed });
    if (changes.length === mostChanges) break;
  }
  return changes;
}
