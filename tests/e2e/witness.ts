/**
 * The truth that counted time is held against: when a page really was in view and had the focus, as the browser
 * tells the page itself, on the script's own clock. The witness lives beside the extension, not in it.
 */
import type { Page } from 'puppeteer-core';

/** From one instant to another: UTC, ms. */
export interface Span {
  from: number;
  until: number;
}

declare global {
  interface Window {
    seen: { from: number; until: number | null }[];
  }
}

/** From now on; a page that is loaded anew needs another. */
export async function placeWitness(page: Page): Promise<void> {
  // No named function in it: tsx would mark it with something that the page does not have.
  await page.evaluate(() => {
    window.seen = [];
    const changes: [EventTarget, string][] = [
      [document, 'visibilitychange'],
      [window, 'focus'],
      [window, 'blur'],
      [window, 'witness'],
    ];
    for (const [target, name] of changes) {
      target.addEventListener(
        name,
        () => {
          const isSeen = document.visibilityState === 'visible' && document.hasFocus();
          const last = window.seen.at(-1);
          const wasSeen = last?.until === null;
          if (isSeen && !wasSeen) window.seen.push({ from: Date.now(), until: null });
          if (!isSeen && wasSeen) last.until = Date.now();
        },
        true,
      );
    }
    dispatchEvent(new Event('witness'));
  });
}

/** When the page was in view with the focus, up to now. */
export async function askWitness(page: Page): Promise<Span[]> {
  const seen = await page.evaluate(() => window.seen);
  return seen.map(({ from, until }) => ({ from, until: until ?? Date.now() }));
}
