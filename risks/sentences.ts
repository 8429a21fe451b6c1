/** A draft, sentence by sentence: what is said of a figure is said in the same sentence. */
import { smallWords } from '../tone/language-words';
import type { Token } from '../tone/tokens';

export interface Sentence {
  tokens: readonly Token[];
  /** « on » is then a subject, and "we" a week-end. */
  isFrench: boolean;
  isQuestion: boolean;
  /** Its first word has a small letter. */
  startsSmall: boolean;
  /** In capitals throughout: they point at no name. */
  isShouted: boolean;
}

const endings = new Set(['.', '…', ';', '|', '•']);

function endsSentence({ kind, key }: Token): boolean {
  if (kind === 'emoji') return true;
  return kind === 'mark' && (endings.has(key) || /^(?:[!?]+|\.{2,})$/.test(key));
}

const isCapital = /^\p{Lu}/u;
/** In tokens. More is no sentence, and what is far apart in it has nothing to do with each other. */
const longestSentence = 120;
/** Fewer words than this are no shouting: "CA Q3". */
const enoughToShout = 4;

function sentenceOf(tokens: readonly Token[]): Sentence {
  let french = 0;
  let english = 0;
  let words = 0;
  let shouted = 0;
  for (const { kind, key, raw } of tokens) {
    if (kind !== 'word') continue;
    words += 1;
    if (raw.length > 1 && isCapital.test(raw) && raw === raw.toUpperCase()) shouted += 1;
    if (smallWords.fr.has(key)) french += 1;
    if (smallWords.en.has(key)) english += 1;
  }
  return {
    tokens,
    isFrench: french > english,
    isQuestion: tokens.at(-1)?.key.includes('?') ?? false,
    startsSmall: /^\p{Ll}/u.test(tokens[0]?.raw ?? ''),
    isShouted: words >= enoughToShout && shouted > words / 2,
  };
}

/** @param tokens of `text`; an ending mark belongs to the sentence that it ends */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) continue;
    const isLast = !next || text.slice(token.end, next.start).includes('\n');
    if (isLast || endsSentence(token) || i + 1 - from === longestSentence) {
      sentences.push(sentenceOf(tokens.slice(from, i + 1)));
      from = i + 1;
    }
  }
  return sentences;
}
