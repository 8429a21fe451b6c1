/** Finding out which cells of a pasted text or a CSV file hold accounts, and which words. */
import { accountOf } from './read-account';

export interface TableLine {
  /** From 1. */
  line: number;
  /** As it stands in the text. */
  written: string;
  accounts: string[];
  words: string[];
  /** Not of a table: to be read as it is written. */
  isRest: boolean;
}

interface Row {
  line: number;
  written: string;
  cells: string[];
}

interface Columns {
  accounts: number[];
  words: number[];
  hasHeader: boolean;
}

const separators = ['\t', ';', ',', '|'];
const accountNames =
  /^(x|@|handles?|accounts?|comptes?|user|users|usernames?|screennames?|twitter|profile?s?|url|lien|link|pseudo|identifiant|utilisateur)$/;
const wordNames = /^(words?|mots?|keywords?|motscles|motcle|terms?|termes?)$/;
const withinAccountNames = /(handle|username|screenname|twitter|nomdutilisateur|comptex|xaccount|xhandle)/;

/** Every line that is not empty, without its header. */
export function readTable(text: string): TableLine[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '\n');
  for (const separator of separators) {
    const rows = rowsOf(plain, separator);
    if (!isTable(rows)) continue;
    const columns = columnsOf(rows.map(({ cells }) => cells));
    return rows.slice(columns.hasHeader ? 1 : 0).map(({ line, written, cells }) => ({
      line,
      written,
      accounts: columns.accounts.map((index) => cells[index] ?? ''),
      words: columns.words.map((index) => cells[index] ?? ''),
      isRest: false,
    }));
  }
  return linesOf(plain);
}

/** One column: whatever stands under a heading that says what it is, is that. */
function linesOf(text: string): TableLine[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((written, index) => ({ line: index + 1, written: written.trim() }));
  const filled = lines.filter(({ written }) => written !== '');
  const heading = plainName(filled[0]?.written ?? '');
  const isOfAccounts = filled.length > 1 && accountNames.test(heading) && heading !== '@';
  const isOfWords = filled.length > 1 && wordNames.test(heading);
  return filled.slice(isOfAccounts || isOfWords ? 1 : 0).map(({ line, written }) => ({
    line,
    written,
    accounts: isOfAccounts ? [unquoted(written)] : [],
    words: isOfWords ? [unquoted(written)] : [],
    isRest: !isOfAccounts && !isOfWords,
  }));
}

/** Two columns or more, as many in nearly every row. */
function isTable(rows: readonly Row[]): boolean {
  const width = rows[0]?.cells.length ?? 0;
  const alike = rows.filter(({ cells }) => cells.length === width).length;
  return rows.length > 1 && width > 1 && alike >= rows.length * 0.8;
}

function columnsOf(rows: readonly string[][]): Columns {
  const [header = [], ...others] = rows;
  const names = header.map(plainName);
  const named = (test: RegExp) => names.flatMap((name, index) => (test.test(name) ? [index] : []));
  const accounts = [named(accountNames), named(withinAccountNames)].find((found) => found.length > 0) ?? [];
  const words = named(wordNames).filter((index) => !accounts.includes(index));
  if (accounts.length + words.length > 0) return { accounts: accounts.slice(0, 1), words, hasHeader: true };
  // Without a heading that says so: every column in which accounts are plain to see, else the likeliest one.
  const share = (index: number, test: (cell: string) => boolean) =>
    others.filter((cells) => test(cells[index] ?? '')).length / others.length;
  const all = header.map((_, index) => index);
  const plain = all.filter((index) => share(index, isPlainAccount) > 0.5);
  const likeliest = [...all]
    .sort((one, other) => share(other, isPossible) - share(one, isPossible))
    .slice(0, 1);
  const chosen = plain.length > 0 ? plain : likeliest;
  const hasHeader = !chosen.some((index) =>
    (plain.length > 0 ? isPlainAccount : isPossible)(header[index] ?? ''),
  );
  return { accounts: chosen, words: [], hasHeader };
}

function isPossible(cell: string): boolean {
  return accountOf(cell) !== null;
}

function isPlainAccount(cell: string): boolean {
  return isPossible(cell) && !/^\w+$/.test(cell);
}

/** Lower case, without accents, spaces and signs. */
function plainName(cell: string): string {
  const name = unquoted(cell).normalize('NFD').toLowerCase();
  return name === '@' ? name : name.replace(/[^a-z]/g, '');
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, '$1');
}

/** The rows of a text with this separator. A cell in quotes may hold separators, line breaks and doubled quotes. */
export function rowsOf(text: string, separator: string): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let began = { line: 1, at: 0 };
  const endRow = (at: number) => {
    const written = text.slice(began.at, at).trim();
    if (written !== '') rows.push({ line: began.line, written, cells: [...cells, cell.trim()] });
    cells = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\n') line += 1;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (sign === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) {
      endRow(at);
      began = { line: sign === '\r' ? line + 1 : line, at: at + 1 };
      if (sign === '\r') line += 1;
    } else if (sign !== '\r') cell += sign;
  }
  endRow(text.length);
  return rows;
}
