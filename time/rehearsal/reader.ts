import type { Browser } from './browser';

/** For tests: somebody with one page in front at a time, whose hand is always on it. */
export class Reader {
  #at: number | null = null;
  /** Each page: when it beats next, and until when it is too busy to hear of anything. */
  #nextBeatMs: number[];
  #busyUntilMs: number[];
  #blockedAtMs = 0;
  #cameAtMs = 0;

  constructor(readonly browser: Browser) {
    this.#nextBeatMs = browser.pages.map(() => 0);
    this.#busyUntilMs = browser.pages.map(() => 0);
  }

  /**
   * Not to a page that would not hear of it; nor away from one that has been busy for longer than the second for which
   * it is sure to have the count. False: it was there already.
   */
  goTo(page: number | null): boolean {
    if (page === this.#at) return false;
    if (page !== null) this.read(this.#busyMs(page));
    if (this.browser.nowMs > this.#blockedAtMs + 1_000) this.read(this.#busyMs(this.#at));
    this.#at = page;
    this.#cameAtMs = this.browser.nowMs;
    this.#hear();
    return true;
  }

  /** Once the page has the count: the one before may hold it for two seconds, and the next beat is a second off. */
  block(busyMs: number): void {
    if (this.#at === null || this.#busyMs(this.#at) > 0) return;
    if (this.browser.nowMs < this.#cameAtMs + 3_100) return;
    this.#blockedAtMs = this.browser.nowMs;
    this.#busyUntilMs[this.#at] = this.browser.nowMs + busyMs;
  }

  #busyMs(page: number | null): number {
    return page === null ? 0 : Math.max(0, (this.#busyUntilMs[page] ?? 0) - this.browser.nowMs);
  }

  read(ms: number): void {
    const { browser } = this;
    const untilMs = browser.nowMs + ms;
    while (browser.nowMs < untilMs) {
      const dueMs = browser.pages.map((_, index) =>
        Math.max(this.#nextBeatMs[index] ?? 0, this.#busyUntilMs[index] ?? 0),
      );
      browser.nowMs = Math.min(untilMs, Math.max(browser.nowMs + 1, Math.min(...dueMs)));
      this.#hear();
      for (const [index, page] of browser.pages.entries()) {
        if ((dueMs[index] ?? 0) > browser.nowMs) continue;
        if (index === this.#at) page.live();
        page.beat(false);
        this.#nextBeatMs[index] = browser.nowMs + 1_000;
      }
    }
  }

  /** Pages that are not too busy hear where the focus is: first the one that has it no longer. */
  #hear(): void {
    const { pages, nowMs } = this.browser;
    const free = [...pages.entries()].filter(([index]) => (this.#busyUntilMs[index] ?? 0) <= nowMs);
    for (const [index, page] of free) {
      if (page.isFocused && index !== this.#at) page.change({ isFocused: false });
    }
    for (const [index, page] of free) {
      if (!page.isFocused && index === this.#at) page.change({ isVisible: true, isFocused: true });
    }
  }
}
