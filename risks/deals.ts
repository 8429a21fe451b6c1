/** Words of a deal of the company's own: buying, merging, selling, raising money, signing a large account. */
import { type Found, phraseFinder } from '../tone/phrase-finder';
import type { Token } from '../tone/tokens';
import type { DealWord } from './deal-words';
import { englishDeals } from './deals-en';
import { frenchDeals } from './deals-fr';
import type { Draft, ReadSentence } from './draft';
import { quantitiesIn } from './quantities';
import { settingsIn } from './setting';
import type { Span } from './span';
import { wordSet } from './word-list';

const wordsFor = phraseFinder<DealWord>([...englishDeals, ...frenchDeals]);

/** Who says that a deal is there stands close to it. */
const reachOfSubject = 7;
/** A name, or a word for a company, after "acquired", "signed with". */
const reachOfObject = 5;
const leastRaise = 100_000;

const companies =
  wordSet(`company companies startup start firm business competitor rival majority minority stake group brand
  agency subsidiary division assets investors fund giant leader retailer bank
  société sociétés entreprise entreprises concurrent concurrente groupe marque filiale activité fonds
  majorité capital pme eti agence leader géant actionnaire industriel`);
const bigAccounts =
  wordSet(`major largest biggest leading top global fortune cac giant leader bank ministry group
  grand grande grands plus premier première leader géant banque ministère groupe majeur équipementier constructeur`);
const notABuyer = wordSet('my mon ma mes your votre ton ta');

const isCapital = /^\p{Lu}/u;

/** What is bought, or signed with, is a company: it has a name, or is called one. */
function hasObject(tokens: readonly Token[], from: number, words: ReadonlySet<string>): boolean {
  for (const { kind, key, raw } of tokens.slice(from, from + reachOfObject)) {
    if (notABuyer.has(key) || (kind === 'mark' && key !== '-' && key !== '"' && key !== '«')) return false;
    if (kind === 'handle' || words.has(key) || (kind === 'word' && raw.length > 1 && isCapital.test(raw)))
      return true;
    if (kind === 'number' && key.includes('%')) return true;
  }
  return false;
}

function isOurs({ whose, tokens }: ReadSentence, from: number, to: number): boolean {
  return whose.of(from, to, reachOfSubject) === 'ours' && !tokens[from]?.quoted;
}

function isHeadline(draft: Draft, sentence: ReadSentence, from: number, to: number): boolean {
  if (sentence.isQuestion || sentence.tokens[from]?.quoted || draft.namesOthers) return false;
  return sentence.whose.of(from, to) !== 'others' && sentence.whose.isHeadlineUpTo(from);
}

function dealAt(word: Found<DealWord>, draft: Draft, sentence: ReadSentence): Span | undefined {
  const { tokens } = sentence;
  const { from } = word;
  let { to } = word;
  const span = (): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  // "Loi" is a law, « loi » too: the letter of intent has capitals.
  if (
    /^(?:loi|ipo|mbo|lbo|opa)$/.test(tokens[from]?.key ?? '') &&
    tokens[from]?.raw !== tokens[from]?.raw.toUpperCase()
  )
    return;
  // « La série a quitté le catalogue ».
  if (tokens[from]?.key === 'serie' && !isCapital.test(tokens[to - 1]?.raw ?? '')) return;
  switch (word.value) {
    case 'deal':
      return isOurs(sentence, from, to) || isHeadline(draft, sentence, from, to) ? span() : undefined;
    case 'plain':
      return sentence.isQuestion || tokens[from]?.quoted ? undefined : span();
    case 'own':
      return sentence.whose.isOursBefore(from, to, reachOfSubject) && !tokens[from]?.quoted
        ? span()
        : undefined;
    case 'buy':
      return isOurs(sentence, from, to) && hasObject(tokens, to, companies) ? span() : undefined;
    case 'sign':
      if (
        !hasObject(tokens, to, bigAccounts) &&
        !/contract|tender|contrat|offres|marche$/.test(tokens[to - 1]?.key ?? '')
      )
        return;
      return isOurs(sentence, from, to) ||
        (sentence.whose.isHeadlineUpTo(from) && !sentence.isQuestion && !sentence.tokens[from]?.quoted)
        ? span()
        : undefined;
    case 'raise': {
      const sum = quantitiesIn(tokens).find(
        (quantity) =>
          quantity.from >= to &&
          quantity.from <= to + 3 &&
          quantity.value >= leastRaise &&
          quantity.kind !== 'percent',
      );
      if (!sum || settingsIn(tokens).some(({ value }) => value === 'charity' || value === 'nation')) return;
      to = sum.to;
      return isOurs(sentence, from, to) ? span() : undefined;
    }
    case 'nothing':
      return;
  }
}

export function findDeals(draft: Draft): Span[] {
  if (draft.isOthersPost) return [];
  const found: Span[] = [];
  for (const sentence of draft.sentences) {
    for (const word of wordsFor(sentence.tokens)) {
      const span = dealAt(word, draft, sentence);
      if (span) found.push(span);
    }
  }
  return found;
}
