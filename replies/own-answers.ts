/** Answers that the user really sent, found again where the situation is alike: the same wish, and words alike. */
import MiniSearch from 'minisearch';
import { smallWords } from '../tone/language-words';
import { tokenize } from '../tone/tokens';
import { isFamiliar } from './address';
import type { Intent } from './answer';
import { inventedIn } from './invented';
import { longestAnswer, shortestAnswer, weightedLength } from './weighted-length';

export interface OwnAnswer {
  /** Who answered. */
  account: string;
  /** The post that it answers, and what it said. */
  id: string;
  post: string;
  answer: string;
  language: 'fr' | 'en';
  intent: Intent;
  /** The calendar day on which it was sent. */
  day: string;
  /** UTC, ms. */
  sentAt: number;
}

export interface Situation {
  text: string;
  language: 'fr' | 'en';
  intent: Intent;
}

/** So many words in common, and this share of the shorter of both: two posts about the same thing. */
const leastShared = 2;
const leastShare = 0.4;

/** The words that say what a post is about, each once. */
function wordsOf(text: string): string[] {
  const words = tokenize(text).filter(({ kind }) => kind === 'word' || kind === 'hashtag');
  return [...new Set(words.map(({ key }) => key.replace(/(?<=.{3})(?:'s|[sx])$/, '')))].filter(
    (key) => key.length > 2 && !smallWords.fr.has(key) && !smallWords.en.has(key),
  );
}

/**
 * The answer to the most alike of the posts that were answered before, as it can be said again: not where it names
 * what this post does not. Undefined where there is none.
 */
export function answerAlike(
  { text, language, intent }: Situation,
  answers: readonly OwnAnswer[],
): (OwnAnswer & { text: string }) | undefined {
  const same = answers.filter((each) => each.language === language && each.intent === intent);
  const index = new MiniSearch({
    fields: ['post'],
    idField: 'place',
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  index.addAll(same.map(({ post }, place) => ({ place, post })));
  const asked = wordsOf(text);
  for (const { id: place, queryTerms } of index.search(text)) {
    const found = same[place];
    if (!found) continue;
    const shared = queryTerms.length;
    const shorter = Math.min(asked.length, wordsOf(found.post).length);
    const again = withoutHandles(found.answer);
    if (shared < leastShared || shared < leastShare * shorter || !canBeSaidTo(text, again, language))
      continue;
    return { ...found, text: again };
  }
  return undefined;
}

/** X puts those who are answered before the answer itself. */
export const withoutHandles = (answer: string) => answer.replace(/^(?:\s*[@＠]\w{1,15})+\s*/, '').trim();

function canBeSaidTo(post: string, answer: string, language: 'fr' | 'en'): boolean {
  const length = weightedLength(answer);
  return (
    length >= shortestAnswer &&
    length <= longestAnswer &&
    inventedIn(answer, [post]).length === 0 &&
    !(language === 'fr' && isFamiliar(answer) && !isFamiliar(post))
  );
}
