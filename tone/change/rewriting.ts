/**
 * One sentence while it is being changed: its words, what each becomes, and which words of the first person have
 * been dealt with. Any doubt refuses the whole sentence. What is between the words is never touched, but for the
 * space that an elision eats or leaves: « j’annonce », « nous annonçons ».
 */
import type { TokenKind } from '../tokens';

export interface Word {
  kind: TokenKind;
  start: number;
  end: number;
  /** As written. */
  raw: string;
  /** Lower case, straight apostrophes, accents kept. */
  form: string;
}

const nothing: Word = { kind: 'mark', start: 0, end: 0, raw: '', form: '' };

/** `Je` → `Nous`: the new word begins as the old one did. */
function inCaseOf(raw: string, form: string): string {
  const first = raw.charAt(0);
  return first !== first.toLowerCase() ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** Why a sentence is left as it is. */
export class Refusal extends Error {}

export class Rewriting {
  private readonly becomes = new Map<number, string>();
  private readonly gaps = new Map<number, string>();
  private readonly settled = new Set<number>();

  constructor(
    private readonly text: string,
    readonly words: readonly Word[],
    private readonly isOthers: (word: Word) => boolean = () => false,
  ) {}

  /** The word there; an empty mark beyond either end. */
  at(i: number): Word {
    return this.words[i] ?? nothing;
  }

  form(i: number): string {
    return this.at(i).form;
  }

  isWord(i: number): boolean {
    return this.at(i).kind === 'word';
  }

  /** What stands between this word and the next. */
  gapAfter(i: number): string {
    return i + 1 < this.words.length ? this.text.slice(this.at(i).end, this.at(i + 1).start) : '';
  }

  isSettled(i: number): boolean {
    return this.settled.has(i);
  }

  /** As this writer types it. */
  get apostrophe(): string {
    return /(?<=\p{L})['’]/u.exec(this.text)?.[0] ?? "'";
  }

  /** Dealt with, and stays as it is. */
  settle(i: number): void {
    this.settled.add(i);
  }

  /** @param form lower case; takes the capital of what it replaces */
  replace(i: number, form: string): void {
    const { raw } = this.at(i);
    // A SENTENCE THAT SHOUTS, or a word that does, is not ours to set.
    if (raw.length > 1 && /\p{Lu}/u.test(raw.slice(1))) this.refuse(`shouted: ${raw}`);
    this.replaceExactly(i, inCaseOf(raw, form));
  }

  /** As written, capitals and all: English "I". */
  replaceExactly(i: number, text: string): void {
    if (this.isOthers(this.at(i))) this.refuse('somebody else’s words');
    this.becomes.set(i, text);
    this.settle(i);
  }

  setGapAfter(i: number, gap: string): void {
    this.gaps.set(i, gap);
  }

  /** Gives the whole sentence up. */
  refuse(why: string): never {
    throw new Refusal(why);
  }

  /** The changed sentence; undefined if nothing in it changes. */
  result(): string | undefined {
    if (this.becomes.size === 0) return;
    return this.words
      .map(({ raw }, i) => (this.becomes.get(i) ?? raw) + (this.gaps.get(i) ?? this.gapAfter(i)))
      .join('');
  }
}
