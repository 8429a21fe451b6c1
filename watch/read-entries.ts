/** Accounts and words from what was pasted, or from a file: lines, or a table with any separator. */

import { accountOf, addressOf } from './read-account';
import { readTable } from './read-table';
import { entryOf, longestWord } from './watched';

export const lineProblems = ['not-an-account', 'other-site', 'too-long', 'no-account'] as const;
export type LineProblem = (typeof lineProblems)[number];

/** A line that was not understood; `line` counts from 1. */
export interface BadLine {
  line: number;
  text: string;
  problem: LineProblem;
}

export interface ReadEntries {
  /** Each once; `text` of an account begins with "@". */
  entries: { entry: string; text: string }[];
  bad: BadLine[];
}

/**
 * "@name", a name alone and the address of a profile are accounts; what stands in quotes, or is no possible name, is
 * a word. Whatever is neither is named, and nothing else is lost with it.
 */
export function readEntries(text: string): ReadEntries {
  const entries = new Map<string, string>();
  const bad: BadLine[] = [];
  const take = (found: string[] | LineProblem, line: number, written: string) => {
    if (typeof found === 'string') bad.push({ line, text: written, problem: found });
    else for (const each of found) if (!entries.has(entryOf(each))) entries.set(entryOf(each), each);
  };
  const table = readTable(text);
  for (const { line, written, accounts, words, isRest } of table) {
    const found = isRest ? readLine(written) : readRow(accounts, words);
    take(found, line, written);
  }
  return { entries: [...entries].map(([entry, shown]) => ({ entry, text: shown })), bad };
}

/** The cells of a row that hold accounts, and those that hold words. */
function readRow(accounts: string[], words: string[]): string[] | LineProblem {
  const found: string[] = [];
  for (const cell of accounts.filter((each) => each !== '')) {
    const handle = accountOf(cell);
    if (handle === null) return addressOf(cell) === 'other' ? 'other-site' : 'not-an-account';
    found.push(`@${handle}`);
  }
  for (const cell of words.filter((each) => each !== '')) {
    const word = wordOf(cell);
    if (word === null) return 'too-long';
    found.push(word);
  }
  return found.length === 0 ? 'no-account' : found;
}

/** A line that was written freely: one entry, several with commas between, or a name and its account. */
function readLine(line: string): string[] | LineProblem {
  const found: string[] = [];
  for (const item of itemsOf(line)) {
    const read = readItem(item);
    if (!Array.isArray(read)) return read;
    found.push(...read);
  }
  return found;
}

function readItem(item: string): string[] | LineProblem {
  const quoted = /^["“”«](.*)["“”»]$/.exec(item)?.[1];
  if (quoted !== undefined) return wordsOrProblem(quoted);
  const handle = accountOf(item);
  if (handle !== null) return [`@${handle}`];
  if (addressOf(item) !== 'none') return addressOf(item) === 'other' ? 'other-site' : 'not-an-account';
  const named = item.match(/(?<=^|\s|\()@\w{1,15}(?=$|\s|\))/g);
  if (named) return named;
  return item.includes('@') ? 'not-an-account' : wordsOrProblem(item);
}

function wordsOrProblem(text: string): string[] | LineProblem {
  const word = wordOf(text);
  return word === null ? 'too-long' : word === '' ? 'not-an-account' : [word];
}

/** Null: too long; empty: nothing in it that could be looked for. */
function wordOf(text: string): string | null {
  const word = text
    .replace(/["“”«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (word.length > longestWord) return null;
  return /[\p{L}\p{N}]{2}/u.test(word) ? word : '';
}

/** Commas and semicolons part entries, but not within quotes. */
function itemsOf(line: string): string[] {
  const items = line.match(/(?:"[^"]*"|“[^”]*”|«[^»]*»|[^,;\t])+/g) ?? [];
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
