/**
 * Which page counts, where several could at once: two windows, a split view, X on a second screen. One at a time: a
 * page with the focus before one without it, of two alike the one on which the hand was last. A page on which nothing
 * counts, such as one that nobody has touched for a minute, does not ask.
 *
 * This is the worker's side (`page-count.ts` is the page's). Every page that could count asks at each beat, and is told
 * how much of the time since it last counted is its own. Whoever has the count may go on counting until it asks again: so
 * a page that is to have it instead gets it once that one has asked, left, or been silent for `leaseMs`; and then
 * from that instant on. So no instant is two pages', and a change of pages loses none (but see README.md of the busy).
 *
 * Pure: the clock is passed in. What is known here is of the last beats; only who has, or had, the count must outlive
 * the worker.
 */

/** What a page says of itself when it asks. */
export interface Claim {
  /** False: there is nothing to count on it any more, and it gives the count back. */
  canCount: boolean;
  isFocused: boolean;
  /** Since the hand was last on it, ms. */
  stillMs: number;
  /** Since what it has counted, ms: the time that it asks for. */
  sinceMs: number;
}

export interface Hold {
  /** It may count until it asks again. */
  isYours: boolean;
  /** So much of the time that it asked for is its own: the last of it, ms. */
  mineMs: number;
}

/** As the page is told it. */
export interface ToldHold extends Hold {
  /** UTC, ms: when the worker said so. It takes a moment to be heard. */
  saidAt: number;
}

/**
 * So long (its beat is a second) a page counts on its own word, before it has to ask again. Then it has stopped, and
 * for the others is no longer there.
 */
export const leaseMs = 2_000;

interface Page {
  isFocused: boolean;
  /** When the hand was last on it, on the clock passed in. */
  livedAtMs: number;
  askedAtMs: number;
}

/** What the worker's death must not lose. */
export interface Holding {
  /** The tab that has the count. */
  holder: number | null;
  /** Where none has it: the one that had it last, and since when no other has, on the clock passed in. */
  lastHolder: number | null;
  freeSinceMs: number;
}

export const noHolding: Holding = { holder: null, lastHolder: null, freeSinceMs: Number.NEGATIVE_INFINITY };

export class CountHold {
  #pages = new Map<number, Page>();
  #holding: Holding;

  /** `holding`: as it was when the worker died. `nowMs`: any clock that only goes forward. */
  constructor(holding: Holding, nowMs: number) {
    this.#holding = holding;
    if (holding.holder !== null) {
      const page = { isFocused: false, livedAtMs: Number.NEGATIVE_INFINITY, askedAtMs: nowMs };
      this.#pages.set(holding.holder, page);
    }
  }

  /** Another object whenever it is another. */
  get holding(): Holding {
    return this.#holding;
  }

  /** Has this page (by its tab) the count, and what of the time that it asks for is its own? */
  claim(tabId: number, { canCount, isFocused, stillMs, sinceMs }: Claim, nowMs: number): Hold {
    this.#forgetLost(tabId, nowMs);
    const page: Page = { isFocused, livedAtMs: nowMs - stillMs, askedAtMs: nowMs };
    if (canCount) this.#pages.set(tabId, page);
    else this.#pages.delete(tabId);

    const { holder, lastHolder, freeSinceMs } = this.#holding;
    if (holder !== null && holder !== tabId) return { isYours: false, mineMs: 0 };
    const hasRival = [...this.#pages].some(([other, rival]) => other !== tabId && isBefore(rival, page));
    const isYours = canCount && !hasRival;
    if (canCount && !isYours && holder === null) return { isYours, mineMs: 0 };
    const hadIt = holder === tabId || lastHolder === tabId;
    const mineMs = hadIt ? sinceMs : Math.min(sinceMs, nowMs - freeSinceMs);
    if (!isYours) this.#free(tabId, nowMs);
    else if (holder === null) this.#holding = { ...this.#holding, holder: tabId };
    return { isYours, mineMs };
  }

  /** The page is gone. */
  leave(tabId: number, nowMs: number): void {
    this.#pages.delete(tabId);
    if (this.#holding.holder === tabId) this.#free(tabId, nowMs);
  }

  #free(lastHolder: number, freeSinceMs: number): void {
    this.#holding = { holder: null, lastHolder, freeSinceMs };
  }

  /** But for the page that is asking: it is there. */
  #forgetLost(asking: number, nowMs: number): void {
    for (const [tabId, { askedAtMs }] of this.#pages) {
      if (tabId === asking || nowMs - askedAtMs <= leaseMs) continue;
      this.#pages.delete(tabId);
      if (this.#holding.holder === tabId) this.#free(tabId, askedAtMs + leaseMs);
    }
  }
}

function isBefore(one: Page, other: Page): boolean {
  if (one.isFocused !== other.isFocused) return one.isFocused;
  return one.livedAtMs > other.livedAtMs;
}
