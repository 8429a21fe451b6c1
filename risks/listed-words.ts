/**
 * Words of the company's own list, as people write them: any case, with or without accents, in the plural, with
 * blank or hyphen between the parts, or as one hashtag.
 */
import type { Span } from './span';

interface Run extends Span {
  key: string;
}

/** Shorter entries would be found in every "C'est". */
const leastLetters = 2;

const letters = /[\p{L}\p{N}\p{M}]+/gu;
const isPlain = /^[\x20-\x7e]*$/;
const between = /^[\s\-‐‑–_.'’&]{1,3}$/u;

function fold(word: string): string {
  if (isPlain.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

function runsOf(text: string): Run[] {
  return [...text.matchAll(letters)].map((match) => ({
    key: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The word itself, and what it may be the plural of. */
function singulars(key: string): string[] {
  return /[sx]$/.test(key) ? [key, key.slice(0, -1)] : [key];
}

const isPlural = (key: string, part: string | undefined) =>
  part !== undefined && singulars(key).includes(part);

interface Entry {
  parts: readonly string[];
}

/** Entries by their first part, and joined; longest first. */
function index(wordList: readonly string[]): Map<string, Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  const add = (parts: readonly string[]) => {
    const [first] = parts;
    if (first === undefined) return;
    const entries = byFirst.get(first) ?? [];
    entries.push({ parts });
    byFirst.set(first, entries);
  };
  for (const entry of wordList) {
    // « ProjetAurora » on the list is also « Projet Aurora ».
    const parted = entry.replace(/^#/, '').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
    const parts = runsOf(parted).map(({ key }) => key);
    const joined = parts.join('');
    if (joined.length < leastLetters) continue;
    add(parts);
    if (parts.length > 1) add([joined]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.parts.length - a.parts.length);
  return byFirst;
}

function endOfEntry(text: string, runs: readonly Run[], at: number, { parts }: Entry): number {
  for (let i = 0; i < parts.length; i += 1) {
    const run = runs[at + i];
    if (!run || !isPlural(run.key, parts[i])) return 0;
    const before = runs[at + i - 1];
    if (i > 0 && before && !between.test(text.slice(before.end, run.start))) return 0;
  }
  return parts.length;
}

export function findListedWords(text: string, wordList: readonly string[]): Span[] {
  if (wordList.length === 0) return [];
  const byFirst = index(wordList);
  const runs = runsOf(text);
  const found: Span[] = [];
  let at = 0;
  while (at < runs.length) {
    const run = runs[at] as Run;
    let taken = 0;
    for (const first of singulars(run.key)) {
      for (const entry of byFirst.get(first) ?? []) {
        taken = Math.max(taken, endOfEntry(text, runs, at, entry));
      }
    }
    const last = runs[at + taken - 1];
    if (taken > 0 && last) {
      const start = text[run.start - 1] === '#' ? run.start - 1 : run.start;
      found.push({ start, end: last.end });
    }
    at += Math.max(1, taken);
  }
  return found;
}
