/** Words of a deal of the company's own: buying, merging, selling, raising money, signing a large account. */
import { type Found, phraseFinder } from '../tone/phrase-finder';
import type { Token } from '../tone/tokens';
import type { DealWord } from './deal-words';
import { englishDeals } from './deals-en';
import { frenchDeals } from './deals-fr';
import type { Draft, ReadSentence } from './draft';
import type { Span } from './span';
import { wordSet } from './word-list';

const wordsFor = phraseFinder<DealWord>([...englishDeals, ...frenchDeals]);

/** Who says that a deal is there stands close to it. */
const reachOfSubject = 7;
/** A name, or a word for a company, after "acquired", "signed with". */
const reachOfObject = 5;
/** Between "merger" and "with us". */
const reachOfPartner = 6;
const partnering = wordSet('par by avec with entre between');
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
function hasObject(
  tokens: readonly Token[],
  from: number,
  words: ReadonlySet<string>,
  namesCount = true,
): boolean {
  for (const { kind, key, raw } of tokens.slice(from, from + reachOfObject)) {
    if (notABuyer.has(key) || (kind === 'mark' && key !== '-' && key !== '"' && key !== '«')) return false;
    if (kind === 'handle' || words.has(key) || (kind === 'number' && key.includes('%'))) return true;
    if (namesCount && kind === 'word' && raw.length > 1 && isCapital.test(raw)) return true;
  }
  return false;
}

function isOurs({ whose, tokens }: ReadSentence, from: number, to: number): boolean {
  return whose.of(from, to, reachOfSubject) === 'ours' && !tokens[from]?.quoted;
}

/** After the word, only where the company is named or acts: « l'acquisition de Mirabel par notre groupe ». */
function isOwn(draft: Draft, sentence: ReadSentence, from: number, to: number): boolean {
  if (sentence.tokens[from]?.quoted) return false;
  if (sentence.whose.isOursBefore(from, to, reachOfSubject)) return true;
  if (draft.namesCompany && isOurs(sentence, from, to)) return true;
  for (let i = to; i < to + reachOfPartner; i += 1) {
    if (partnering.has(sentence.tokens[i]?.key ?? '') && sentence.whose.isUs(i + 1)) return true;
  }
  return false;
}

function isHeadline(draft: Draft, sentence: ReadSentence, from: number, to: number): boolean {
  if (sentence.isQuestion || sentence.tokens[from]?.quoted || draft.namesOthers) return false;
  return sentence.whose.of(from, to) !== 'others' && sentence.whose.isHeadlineUpTo(from);
}

/** « 20 % de Lorvane »: a share of us, or of a name where it is ours. @returns where it ends, or 0 */
function shareAfter({ tokens, quantities, whose }: ReadSentence, at: number): number {
  const share = quantities.find(({ kind, from }) => kind === 'percent' && from >= at && from <= at + 1);
  if (!share || !/^(?:of|in|de|d'|du)$/.test(tokens[share.to]?.key ?? '')) return 0;
  const owner = share.to + 1;
  const isName = isCapital.test(tokens[owner]?.raw ?? '');
  const isOurs = whose.isUs(owner) && isName;
  return isOurs || (isName && whose.isOursBefore(at, at, reachOfSubject)) ? owner + 1 : 0;
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
      return isOwn(draft, sentence, from, to) ? span() : undefined;
    case 'purchase':
      return isOurs(sentence, from, to) && hasObject(tokens, to, companies, false) ? span() : undefined;
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
    case 'share': {
      const share = shareAfter(sentence, to);
      if (!share) return;
      to = share;
      return span();
    }
    case 'raise': {
      const sum = sentence.quantities.find(
        (quantity) =>
          quantity.from >= to &&
          quantity.from <= to + 3 &&
          quantity.value >= leastRaise &&
          quantity.kind !== 'percent',
      );
      if (!sum || sentence.settings.has('charity') || sentence.settings.has('nation')) return;
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
