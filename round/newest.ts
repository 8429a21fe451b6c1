/** Which posts are newer: ids of X's, as text, grow with time. */

/** Below zero: `one` is older. */
export function byAge(one: string, other: string): number {
  if (one.length !== other.length) return one.length - other.length;
  return one < other ? -1 : one > other ? 1 : 0;
}

export function newestOf(ids: readonly string[]): string | null {
  return ids.reduce<string | null>(
    (newest, id) => (newest === null || byAge(id, newest) > 0 ? id : newest),
    null,
  );
}

/**
 * The post over which the marker stands: the newest of those seen last time. Null where the ids on the page do not show
 * it: all are newer, or all are older.
 */
export function firstSeen(ids: readonly string[], seen: string): string | null {
  const newest = newestOf(ids.filter((id) => byAge(id, seen) <= 0));
  // That one may have been deleted: the next is right, if what is newer stands over it.
  const isShown = newest === seen || ids.some((id) => byAge(id, seen) > 0);
  return isShown ? newest : null;
}

/** What is kept of a leg: where one was, and how far one has come. */
export interface Seen {
  /** Newest post of the rounds before; null: this is the first one. */
  before: string | null;
  newest: string;
  /** Begin of the round (UTC, ms) in which `newest` was seen. */
  round: number;
}

/** The marker stays where it is for a whole round. */
export function afterSeeing(known: Seen | null, newest: string, round: number): Seen {
  if (known === null) return { before: null, newest, round };
  const later = byAge(newest, known.newest) > 0 ? newest : known.newest;
  return { before: known.round === round ? known.before : known.newest, newest: later, round };
}
