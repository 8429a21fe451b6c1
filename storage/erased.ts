/**
 * When everything was last erased. A page that was counting then still holds the slice that it was at, and would write
 * it again whole: what began before is refused, and the page begins another. Kept in the browser's session storage: it
 * outlives the worker, not the browser, and no page outlives that.
 */
import { browser } from 'wxt/browser';
import type { Slice } from '../time/slice';

const key = 'erased at';

let known: number | undefined;

/** UTC, ms; 0: not since the browser was started. */
export async function erasedAt(): Promise<number> {
  if (known !== undefined) return known;
  const kept = (await browser.storage.session.get(key))[key];
  known ??= typeof kept === 'number' ? kept : 0;
  return known;
}

/** To be called before anything is erased: from here on nothing comes back. `now`: UTC, ms. */
export async function noteErased(now: number): Promise<void> {
  known = now;
  await browser.storage.session.clear();
  await browser.storage.session.set({ [key]: now });
}

/** Asked while the database is held, so nothing is waited for: `erasedAt` must have been asked before. */
export function isOfErased({ startedAt }: Slice, now: number): boolean {
  // A clock that was set back since says nothing.
  return known !== undefined && startedAt < known && known <= now;
}
