/**
 * What a mention is about, in its writer's own words, as a short noun phrase that an answer can take up:
 * « la gare de Lyon », "your order". Only well-known nouns, and a proper noun right beside them: nothing else of a
 * stranger's post is repeated under the executive's name.
 */
import { type Token, tokenize } from '../tone/tokens';
import { englishNouns, frenchNouns, type Gender, type NounKind } from './nouns';

export interface SubjectOptions {
  language: 'fr' | 'en';
  kinds: readonly NounKind[];
  /** The answer says "tu". */
  isFamiliar: boolean;
}

const longestSubject = 40;

const properNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.quoted &&
  /^\p{Script=Latin}{3,16}$/u.test(token.raw) &&
  /^\p{Lu}\p{Ll}+$/u.test(token.raw);

const areAdjacent = (a: Token, b: Token) => b.start - a.end <= 1;

const longestNoun = 4;

/** The longest noun of the list that begins at `at`: [as listed, index after]. */
function nounAt(
  tokens: readonly Token[],
  at: number,
  nouns: { has(word: string): boolean },
): [string, number] | undefined {
  for (let length = longestNoun; length > 0; length -= 1) {
    const slice = tokens.slice(at, at + length);
    const areWords = slice.every(({ kind, raw, quoted }) => !quoted && (kind === 'word' || raw === '-'));
    if (slice.length < length || !areWords) continue;
    const noun = slice
      .map(({ raw }) => raw.toLowerCase())
      .join(' ')
      .replace(/ - /g, '-')
      .replace(/['’] /g, '’');
    if (nouns.has(noun)) return [noun, at + length];
  }
  return undefined;
}

function frenchSubject(tokens: readonly Token[], { kinds, isFamiliar }: SubjectOptions): string | undefined {
  for (let i = 0; i < tokens.length; i += 1) {
    const noun = nounAt(tokens, i, frenchNouns);
    if (!noun) continue;
    const [word, after] = noun;
    const entry = frenchNouns.get(word);
    // « le vol », « du prix », but not « il livre » : a determiner says that it is a noun.
    const determiner = i > 0 ? (tokens[i - 1]?.key ?? '') : '';
    if (!entry?.kinds.some((kind) => kinds.includes(kind))) continue;
    if (
      !/^(?:l'|le|la|les|du|au|aux|mon|ma|mes|notre|nos|votre|vos|ton|ta|tes|ce|cet|cette|ces)$/.test(
        determiner,
      )
    )
      continue;
    const gender: Gender = /^(?:les|des|mes|nos|vos|tes|ces|aux)$/.test(determiner) ? 'p' : entry.gender;
    const startsWithVowel = /^(?!h(?:ausse|otline|ackathon))[aeiouyàâéèêîôûh]/.test(word);
    if (entry.isOwned && /^(?:mon|ma|mes|notre|nos)$/.test(determiner)) {
      const one = gender === 'm' || startsWithVowel ? 'ton' : 'ta';
      if (gender === 'p') return `${isFamiliar ? 'tes' : 'vos'} ${word}`;
      return `${isFamiliar ? one : 'votre'} ${word}`;
    }
    const article = gender === 'p' ? 'les ' : startsWithVowel ? 'l’' : gender === 'm' ? 'le ' : 'la ';
    return article + word + frenchTail(tokens, after);
  }
  return undefined;
}

/** « Mobilo », « de Lyon »: a proper noun right after. */
function frenchTail(tokens: readonly Token[], after: number): string {
  const previous = tokens[after - 1];
  const first = tokens[after];
  const second = tokens[after + 1];
  if (!previous || !first || !areAdjacent(previous, first)) return '';
  if (properNoun(first)) return ` ${first.raw}`;
  const isLink = first.key === 'de' || first.key === "d'" || first.key === 'a';
  if (!isLink || !second || !properNoun(second) || !areAdjacent(first, second)) return '';
  return first.key === "d'" ? ` d’${second.raw}` : ` ${first.raw} ${second.raw}`;
}

function englishSubject(tokens: readonly Token[], { kinds }: SubjectOptions): string | undefined {
  for (let i = 1; i < tokens.length; i += 1) {
    const noun = nounAt(tokens, i, englishNouns);
    if (!noun) continue;
    const [word, after] = noun;
    const entry = englishNouns.get(word);
    const name = tokens[i - 1];
    const isNamed = i > 1 && properNoun(name) && !determiners.has(name?.key ?? '');
    const determiner = tokens[isNamed ? i - 2 : i - 1]?.key ?? '';
    if (!entry?.kinds.some((kind) => kinds.includes(kind)) || !determiners.has(determiner)) continue;
    // "the app store", "my order number": the noun goes on, and says something else.
    const next = tokens[after];
    const last = tokens[after - 1];
    if (next?.kind === 'word' && last && areAdjacent(last, next) && nounGoesOn.has(next.key)) continue;
    if (entry.isOwned && (determiner === 'my' || determiner === 'our')) return `your ${word}`;
    return `the ${isNamed ? `${name?.raw} ` : ''}${word}`;
  }
  return undefined;
}

const determiners = new Set('the my our your this that these those'.split(' '));
const nounGoesOn = new Set(
  'store number code manager staff card service team office holder time date line price page system machine'.split(
    ' ',
  ),
);

export function findSubject(text: string, options: SubjectOptions): string | undefined {
  const tokens = tokenize(text.slice(0, 2000));
  const subject =
    options.language === 'fr' ? frenchSubject(tokens, options) : englishSubject(tokens, options);
  return subject !== undefined && subject.length <= longestSubject ? subject : undefined;
}
