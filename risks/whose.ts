/**
 * Of whom a sentence speaks where it gives a figure: of the company that posts, or of somebody else. The nearest
 * word that tells wins; where none does, only a headline ("Revenue up 12 %") speaks of the company.
 */
import type { Token } from '../tone/tokens';
import type { NamesCompany } from './company-names';
import type { Sentence } from './sentences';
import {
  beforeWeekEnd,
  complementWords,
  echoWords,
  helpingWords,
  neutralCapitals,
  notTheCompany,
  openingWords,
  otherWords,
  ourWords,
  verbsOfOn,
} from './whose-words';

export type Whose = 'ours' | 'others' | 'nobody';

type Pointer = 'ours' | 'others' | 'echo';

/** So far, in tokens, may the word stand that tells whose it is: before the figure, and after it. */
const reachBefore = 14;
const reachAfter = 9;
/** "Our" and the noun that it owns: "our French customers". */
const reachOfOur = 3;

const isCapital = /^\p{Lu}/u;

function isOurWord(sentence: Sentence, at: number): boolean {
  const { tokens, isFrench, isShouted } = sentence;
  const { key, raw } = tokens[at] as Token;
  const before = tokens[at - 1]?.key ?? '';
  if (key === 'on') return isFrench && verbsOfOn.has(tokens[at + 1]?.key ?? '');
  if (!ourWords.has(key)) return false;
  if (key === 'us') return raw === 'us' || (isShouted && raw !== 'US');
  if (key === 'we') return !(isFrench && beforeWeekEnd.has(before));
  // « Rendez-nous »: we are asked for nothing here.
  return !(key === 'nous' && before === '-');
}

/** A name that is not the company's: capitals inside a sentence, or a handle. */
function isName({ tokens, isShouted }: Sentence, at: number): boolean {
  const { kind, key, raw } = tokens[at] as Token;
  if (kind === 'handle') return true;
  if (kind !== 'word' || at === 0 || isShouted || raw.length < 2 || !isCapital.test(raw)) return false;
  if (/'s$/.test(key)) return true;
  // After an opening mark or a colon a sentence begins.
  const before = tokens[at - 1];
  return !neutralCapitals.has(key) && before?.kind !== 'mark' && before?.kind !== 'emoji';
}

function pointersOf(sentence: Sentence, namesCompany: NamesCompany): (Pointer | undefined)[] {
  const { tokens } = sentence;
  const pointers: (Pointer | undefined)[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) {
    const { key, kind } = tokens[i] as Token;
    const named = namesCompany(tokens, i);
    if (named > 0) {
      pointers[i] = 'ours';
      i += named - 1;
      continue;
    }
    if (isOurWord(sentence, i)) pointers[i] = 'ours';
    else if (otherWords.has(key)) pointers[i] = 'others';
    else if (echoWords.has(key)) pointers[i] = 'echo';
    else if (isName(sentence, i)) {
      const isComplement = complementWords.has(tokens[i - 1]?.key ?? '');
      if (!isComplement || key.endsWith("'s")) pointers[i] = 'others';
    } else if (
      i === 0 &&
      kind === 'word' &&
      key.endsWith("'s") &&
      !openingWords.has(key) &&
      !/^(?:it|that|here|there|what|let)'s$/.test(key)
    ) {
      pointers[i] = 'others';
    }
  }
  return pointers;
}

/** "Our customers" are not us; "our 40,000 customers" is still our figure. */
function ownsSomebodyElse(tokens: readonly Token[], at: number, before: number): boolean {
  if (!/^(?:our|notre|nos)$/.test(tokens[at]?.key ?? '')) return false;
  for (let i = at + 1; i <= at + reachOfOur && i < before; i += 1) {
    if (notTheCompany.has((tokens[i]?.key ?? '').replace(/'s?$/, ''))) return true;
  }
  return false;
}

export interface Ownership {
  /** Of whom the tokens `from` to `to` of the sentence speak, `reach` tokens before them at most. */
  of(from: number, to: number, reach?: number): Whose;
  /** Does the word before them that tells, or one of them, say that they are ours? */
  isOursBefore(from: number, to: number, reach: number): boolean;
  /** Does the sentence, from its beginning or from its colon on, go straight to token `at`? */
  isHeadlineUpTo(at: number): boolean;
  /** Somebody is named who is not the company. */
  namesOthers: boolean;
  /** The company speaks, or is named. */
  namesUs: boolean;
}

function isOpening({ kind, key, raw }: Token): boolean {
  if (kind === 'number' || kind === 'emoji' || kind === 'hashtag') return true;
  if (kind === 'mark') return key !== '?' && key !== '«' && key !== '"' && key !== '“';
  return kind === 'word' && (openingWords.has(key) || (!isCapital.test(raw) && key.length < 3));
}

export function ownershipOf(sentence: Sentence, namesCompany: NamesCompany): Ownership {
  const { tokens } = sentence;
  const pointers = pointersOf(sentence, namesCompany);

  function before(from: number, to: number, reach: number): Whose {
    if (pointers.slice(from, to).includes('ours')) return 'ours';
    let echoed = false;
    for (let i = from - 1; i >= 0 && i >= from - reach; i -= 1) {
      if (helpingWords.has(tokens[i]?.key ?? '')) return 'others';
      const pointer = pointers[i];
      if (pointer === 'echo') echoed = true;
      else if (pointer === 'ours' && !ownsSomebodyElse(tokens, i, from)) return 'ours';
      else if (pointer) return 'others';
    }
    return echoed ? 'others' : 'nobody';
  }

  function after(to: number): Whose {
    for (let i = to; i < tokens.length && i < to + reachAfter; i += 1) {
      const pointer = pointers[i];
      if (pointer === 'ours') return ownsSomebodyElse(tokens, i, tokens.length) ? 'nobody' : 'ours';
      if (pointer === 'others') return 'others';
      if (isName(sentence, i) && /^(?:of|at|for|de|d'|du|des|chez|pour)$/.test(tokens[i - 1]?.key ?? ''))
        return 'others';
    }
    return 'nobody';
  }

  function of(from: number, to: number, reach = reachBefore): Whose {
    const told = before(from, to, reach);
    return told === 'nobody' ? after(to) : told;
  }

  function isHeadlineUpTo(at: number): boolean {
    for (let i = at - 1; i >= 0; i -= 1) {
      const token = tokens[i] as Token;
      // What stands before a colon may be anything but a single name: "Renault: …".
      if (token.key === ':' && i > 1) return true;
      if (!isOpening(token)) return false;
    }
    return true;
  }

  return {
    of,
    isOursBefore: (from, to, reach) => before(from, to, reach) === 'ours',
    isHeadlineUpTo,
    namesOthers: pointers.some((pointer, i) => pointer === 'others' || (!pointer && isName(sentence, i))),
    namesUs: pointers.some((pointer, i) => pointer === 'ours' && !ownsSomebodyElse(tokens, i, tokens.length)),
  };
}
