/** X's own searches, written as its search box takes them. */
import { isAccount } from '../watch/watched';

/** X refuses a query of more than 512 characters, and finds little with very many parts: a list is split before. */
const longestQuery = 480;
const mostParts = 16;

/** What is said to an account, by others. `account`: without "@". */
export function saidTo(account: string): string {
  return `@${account} -from:${account}`;
}

/**
 * Posts about the company, by others. `own`: accounts whose posts are its own, without "@"; those in `named` are looked
 * for too. Null where there is nothing to look for.
 */
export function about(name: string, named: readonly string[], own: readonly string[]): string | null {
  const terms = [...(name === '' ? [] : [phrase(name)]), ...named.map((handle) => `@${handle}`)];
  if (terms.length === 0) return null;
  const excluded = own.map((handle) => `-from:${handle}`);
  let query = anyOf(terms);
  for (const each of excluded) if (`${query} ${each}`.length <= longestQuery) query += ` ${each}`;
  return query;
}

/** What one competitor says, and what is said to it; or whatever holds its name. `text`: as on the list. */
export function aroundCompetitor(text: string): string {
  return isAccount(text) ? `(${authored(text)} OR ${text})` : phrase(text);
}

/** What the entries of a list say: as few queries as X takes them in. `texts`: as on the list, in its order. */
export function ofList(texts: readonly string[]): string[] {
  const queries: string[][] = [];
  for (const text of texts) {
    const part = isAccount(text) ? authored(text) : phrase(text);
    const last = queries.at(-1);
    const fits = last && last.length < mostParts && anyOf([...last, part]).length <= longestQuery;
    if (fits) last.push(part);
    else queries.push([part]);
  }
  return queries.map(anyOf);
}

function authored(text: string): string {
  return `from:${text.slice(1)}`;
}

/** Word for word: nothing in it is an operator of X's. */
function phrase(text: string): string {
  return `"${text.replaceAll('"', ' ').trim()}"`;
}

function anyOf(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' OR ')})`;
}
