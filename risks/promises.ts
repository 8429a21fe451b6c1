/**
 * Promises that bind the company: what it will do, with when, how much or "never" in the same sentence. "We will be
 * at the fair" and "we will miss you" bind nobody.
 */
import { type Finder, type Found, phraseFinder } from '../tone/phrase-finder';
import type { Token } from '../tone/tokens';
import type { Draft, ReadSentence } from './draft';
import type { Deed, Due, PromiseWord } from './promise-words';
import { englishPromises } from './promises-en';
import { frenchPromises } from './promises-fr';
import { quantitiesIn } from './quantities';
import type { Span } from './span';

const lists = [englishPromises, frenchPromises];
const wordsFor: Finder<PromiseWord> = phraseFinder(lists.flatMap(({ words }) => words));
const deedsIn: Finder<Deed> = phraseFinder(lists.flatMap(({ deeds }) => deeds));
const duesIn: Finder<Due> = phraseFinder(lists.flatMap(({ dues }) => dues));

export interface PromiseSpan extends Span {
  /** Of revenue, growth, profit: what an embargo covers. */
  isAboutResults: boolean;
}

/** So many tokens after "we will" its verb may stand; after "I promise", a whole clause. */
const reachOfFuture = 4;
const reachOfVow = 14;
/** So far behind the deed its day or number may stand. */
const reachOfDue = 14;
/** « nous » and its verb in the future: « nous vous livrerons ». */
const reachOfVerb = 3;

const year = /^20[2-9]\d$/;

interface Parts {
  sentence: ReadSentence;
  deeds: readonly Found<Deed>[];
  dues: readonly Found<Due>[];
  /** Ends of numbers that count or measure; days and years are none. */
  amounts: readonly { from: number; to: number }[];
}

function partsOf(sentence: ReadSentence): Parts {
  const { tokens } = sentence;
  const dues = duesIn(tokens);
  for (let i = 1; i < tokens.length; i += 1) {
    const before = tokens[i - 1]?.key ?? '';
    if (year.test(tokens[i]?.key ?? '') && /^(?:by|before|in|en|ici|a|avant|until|of|fin)$/.test(before)) {
      dues.push({ from: i - 1, to: i + 1, value: 'deadline' });
    }
  }
  const amounts = quantitiesIn(tokens).filter(
    ({ kind, value, from, to }) => kind !== 'count' || (value >= 10 && !isOfTime(tokens, from, to)),
  );
  return { sentence, deeds: deedsIn(tokens).filter(({ value }) => value !== 'nothing'), dues, amounts };
}

const timeWords =
  /^(?:h|am|pm|hours?|heures?|minutes?|min|days?|jours?|weeks?|semaines?|months?|mois|years?|ans|th|st|nd|rd|er|january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;

function isOfTime(tokens: readonly Token[], from: number, to: number): boolean {
  const key = tokens[from]?.key ?? '';
  return (
    year.test(key) ||
    timeWords.test(tokens[to]?.key ?? '') ||
    /^(?:at|a|on|le|sous)$/.test(tokens[from - 1]?.key ?? '')
  );
}

/** Where the promise ends, as an index of tokens; 0 where the deed alone binds nobody. */
function boundBy(
  deed: Found<Deed>,
  { dues, amounts, sentence }: Parts,
  isVowed: boolean,
  since: number,
): number {
  const last = Math.min(sentence.tokens.length, deed.to + reachOfDue);
  const due = (...kinds: Due[]) =>
    dues.find(({ from, to, value }) => kinds.includes(value) && from >= since && to <= last)?.to ?? 0;
  const amount = amounts.find(({ from, to }) => from >= deed.to && to <= deed.to + reachOfDue)?.to ?? 0;
  const end = (at: number) => (at > 0 ? Math.max(at, deed.to) : 0);
  switch (deed.value) {
    case 'result':
      return Math.max(deed.to, due('deadline'));
    case 'delivery':
      return isVowed
        ? Math.max(deed.to, due('deadline', 'soon', 'all'))
        : end(due('deadline', 'soon', 'all') || amount);
    case 'number':
      return end(amount && Math.max(amount, due('deadline')));
    case 'launch':
      return end(due('deadline'));
    case 'refusal':
      return end(due('never'));
    case 'thing':
      return isVowed ? Math.max(deed.to, due('deadline', 'soon', 'all')) : 0;
    case 'nothing':
      return 0;
  }
}

/** « Va » and "will" alone need the company's name before them; « nous » needs a verb in the future. */
function isOurFuture(word: Found<PromiseWord>, { sentence }: Parts): boolean {
  const { tokens, whose, isFrench } = sentence;
  const key = tokens[word.from]?.key ?? '';
  if (tokens[word.from - 1]?.key === 'if' || tokens[word.from - 1]?.key === 'si') return false;
  if (word.to - word.from === 1 && (key === 'will' || key === 'va')) {
    return whose.of(word.from, word.to, 3) === 'ours' && (key === 'will' || isFrench);
  }
  if (word.to - word.from === 1 && key === 'nous') {
    const verbs = tokens.slice(word.to, word.to + reachOfVerb);
    return verbs.some(({ key: verb }) => verb.endsWith('rons')) && tokens[word.from - 1]?.key !== '-';
  }
  return true;
}

function promiseAt(
  word: Found<PromiseWord>,
  draft: Draft,
  parts: Parts,
): { from: number; to: number; deed?: Deed } | undefined {
  const { sentence, deeds } = parts;
  if (word.value === 'nothing') return;
  if (word.value === 'whole') return draft.namesUs ? word : undefined;
  if (word.value === 'future') {
    if (!isOurFuture(word, parts)) return;
    for (const deed of deeds) {
      if (deed.from < word.to || deed.from > word.to + reachOfFuture) continue;
      const to = boundBy(deed, parts, false, word.from - reachOfDue);
      if (to) return { from: word.from, to, deed: deed.value };
    }
    return;
  }
  // What is vowed stands after it, or before: "delivered by Friday, I promise".
  const isOurVow = word.value === 'commit' ? isOurCommitment(word, sentence) : isBusiness(draft, parts);
  if (!isOurVow) return;
  for (const deed of deeds) {
    const apart = deed.from >= word.to ? deed.from - word.to : word.from - deed.to;
    if (apart < 0 || apart > reachOfVow) continue;
    const to = boundBy(deed, parts, true, 0);
    if (to) return { from: Math.min(word.from, deed.from), to: Math.max(word.to, to), deed: deed.value };
  }
}

/** "Pledges to", « s'engage à » alone: whoever stands before it. */
function isOurCommitment(word: Found<PromiseWord>, { tokens, whose }: ReadSentence): boolean {
  const key = tokens[word.from]?.key ?? '';
  if (
    !/^(?:s'|garantit|commits|pledges|promises|guarantees)$/.test(key) ||
    tokens[word.from + 1]?.key === 'y'
  )
    return true;
  return whose.of(word.from, word.to, 4) === 'ours';
}

/** « Je vous promets » is the company's where the company speaks, or what customers wait for is named. */
function isBusiness(draft: Draft, { deeds }: Parts): boolean {
  return draft.namesUs || deeds.some(({ value }) => value === 'delivery' || value === 'launch');
}

export function findPromises(draft: Draft): PromiseSpan[] {
  if (draft.isOthersPost) return [];
  const found: PromiseSpan[] = [];
  for (const sentence of draft.sentences) {
    if (sentence.isQuestion) continue;
    const words = wordsFor(sentence.tokens);
    if (words.length === 0) continue;
    const parts = partsOf(sentence);
    for (const word of words) {
      if (sentence.tokens[word.from]?.quoted && !draft.namesCompany) continue;
      const promise = promiseAt(word, draft, parts);
      if (!promise) continue;
      found.push({
        start: sentence.tokens[promise.from]?.start ?? 0,
        end: sentence.tokens[promise.to - 1]?.end ?? 0,
        isAboutResults:
          promise.deed === 'result' ||
          parts.amounts.some(({ from, to }) => from >= promise.from && to <= promise.to),
      });
    }
  }
  return found;
}
