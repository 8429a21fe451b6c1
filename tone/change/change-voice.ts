/**
 * « Je suis fier de mon équipe » → « Nous sommes fiers de notre équipe »: the sentences of a draft that can be said
 * by the company instead of the person, or the other way round. Offered only where every word of the first person,
 * its verb and what agrees with it are known; in any doubt the sentence is left out. Nothing else is rewritten.
 */
import { englishToCompany, englishToPerson } from './english/english';
import { frenchToCompany } from './french/to-company';
import { frenchToPerson } from './french/to-person';
import { Rewriting } from './rewriting';
import { sentencesOf } from './sentences';

export interface Change {
  /** UTF-16 place of the whole sentence in the text. */
  start: number;
  end: number;
  /** What stands there instead. */
  replacement: string;
}

/** More would be another draft. */
const mostChanges = 8;

const rules = {
  fr: { corporate: frenchToCompany, personal: frenchToPerson },
  en: { corporate: englishToCompany, personal: englishToPerson },
};

/**
 * @param text a draft; only its first 5,000 characters are read
 * @param to whose voice it should have
 * @returns whole sentences in the text's order, never overlapping, at most eight
 */
export function changesOffered(text: string, language: 'fr' | 'en', to: 'personal' | 'corporate'): Change[] {
  const changes: Change[] = [];
  const change = rules[language][to];
  for (const sentence of sentencesOf(text)) {
    const rewriting = new Rewriting(text, sentence.words, sentence.isOthers);
    change(rewriting);
    const replacement = rewriting.result();
    if (replacement === undefined) continue;
    const { start } = rewriting.at(0);
    const { end } = rewriting.at(sentence.words.length - 1);
    if (replacement === text.slice(start, end)) continue;
    changes.push({ start, end, replacement });
    if (changes.length === mostChanges) break;
  }
  return changes;
}
