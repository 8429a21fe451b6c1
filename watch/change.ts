/** A change of the lists, and what takes it back. */
import type { Watched, WatchList } from './watched';

export interface ListChange {
  put: Watched[];
  /** By their entry. */
  remove: string[];
}

export interface Addition extends ListChange {
  /** How many are new, came from another list, were on the list already. */
  added: number;
  moved: number;
  known: number;
}

/** Puts entries on a list. `now`: UTC, ms. What is there already keeps its place in the order. */
export function additionTo(
  list: WatchList,
  entries: readonly { entry: string; text: string }[],
  watched: readonly Watched[],
  now: number,
): Addition {
  const before = new Map(watched.map((each) => [each.entry, each]));
  const put = entries.filter(({ entry }) => before.get(entry)?.list !== list);
  const moved = put.filter(({ entry }) => before.has(entry)).length;
  return {
    put: put.map((each) => ({ ...each, list, addedAt: now })),
    remove: [],
    added: put.length - moved,
    moved,
    known: entries.length - put.length,
  };
}

/** The change that brings back what was there before `change`. */
export function undoOf({ put, remove }: ListChange, watched: readonly Watched[]): ListChange {
  const touched = new Set([...put.map(({ entry }) => entry), ...remove]);
  const before = watched.filter(({ entry }) => touched.has(entry));
  const known = new Set(before.map(({ entry }) => entry));
  return { put: before, remove: put.map(({ entry }) => entry).filter((entry) => !known.has(entry)) };
}
