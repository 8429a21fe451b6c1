/** Whom and what the user watches: lists of accounts and words. They never leave this browser by themselves. */

export const watchLists = ['customers', 'partners', 'competitors', 'press'] as const;
export type WatchList = (typeof watchLists)[number];

/** An entry stands on one list: put on another, it moves there. */
export interface Watched {
  /** What makes it one: lower case; an account begins with "@", anything else is a word or a few. */
  entry: string;
  /** As it was written. */
  text: string;
  list: WatchList;
  /** UTC, ms. */
  addedAt: number;
}

export const longestWord = 60;
/** More than anybody reads in a round; what is over stays where it was written. */
export const mostWatched = 2000;

export function entryOf(text: string): string {
  return text.toLowerCase();
}

/** The entry of an account. `handle`: without "@". */
export function accountEntry(handle: string): string {
  return entryOf(`@${handle}`);
}

export function isAccount(entry: string): boolean {
  return entry.startsWith('@');
}
