/**
 * Which page counts, where several are in front at once: two windows, a split view, X on a second screen. One at a
 * time: a page with the focus before one without it, of two alike the one on which the hand was last. Pages ask at
 * each beat; what is known here is only of the last beats, so that losing it (the worker's death) loses nothing.
 *
 * Pure: the clock is passed in.
 */

/** What a page says of itself when it asks. */
export interface Claim {
  isFocused: boolean;
  /** Since its last sign of life, ms. */
  stillMs: number;
  /** It had the count at its last beat. */
  held: boolean;
  /** It came to the front since its last beat: what it counted since then is nobody else's. */
  isNew: boolean;
}

/**
 * `yours`: the time since the page last asked is its own. `from-now`: another page had it until now. `not`: another
 * page has it.
 */
export type Hold = 'yours' | 'from-now' | 'not';

/** A page that has not asked for so long (its beat is a second) is no longer there. */
const lostAfterMs = 2_500;

interface Page {
  isFocused: boolean;
  /** When the hand was last on it, on the clock passed in. */
  livedAtMs: number;
  askedAtMs: number;
}

export class CountHold {
  #pages = new Map<number, Page>();
  #holder: number | null = null;

  /** Has this page (by its tab) the count? `nowMs`: any clock that only goes forward. */
  claim(tabId: number, { isFocused, stillMs, held, isNew }: Claim, nowMs: number): Hold {
    const page: Page = { isFocused, livedAtMs: nowMs - stillMs, askedAtMs: nowMs };
    this.#pages.set(tabId, page);
    for (const [other, { askedAtMs }] of this.#pages) {
      if (nowMs - askedAtMs > lostAfterMs) this.#pages.delete(other);
    }
    if ([...this.#pages].some(([other, rival]) => other !== tabId && isBefore(rival, page))) return 'not';
    const isIts = this.#holder === tabId || (this.#holder === null && (held || isNew));
    this.#holder = tabId;
    return isIts ? 'yours' : 'from-now';
  }

  /** The page is no longer in front. */
  release(tabId: number): void {
    this.#pages.delete(tabId);
    if (this.#holder === tabId) this.#holder = null;
  }
}

function isBefore(one: Page, other: Page): boolean {
  if (one.isFocused !== other.isFocused) return one.isFocused;
  return one.livedAtMs > other.livedAtMs;
}
