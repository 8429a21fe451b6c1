/**
 * Which page counts, where a page may also count without the focus (X on a second screen): one at a time. Settled
 * while counting, kept in the browser's session storage: it outlives the worker, not the browser.
 */
import { browser } from 'wxt/browser';

const key = 'count hold';
/** A page that has not asked for so long (its beat is a second) counts no more. */
const lostAfterMs = 2_500;

interface Hold {
  tabId: number;
  /** UTC, ms. */
  at: number;
}

/** `gone`: the page is no longer visible, and gives the count back. */
export type Claim = 'focused' | 'visible' | 'gone';

/** One claim at a time: of two that come together, one is the second. */
let queue: Promise<unknown> = Promise.resolve();

/** May the page of this tab count the time since it last asked? */
export function claimCount(tabId: number, claim: Claim, now: number): Promise<boolean> {
  const answer = queue.then(() => decide(tabId, claim, now));
  queue = answer.catch(() => {});
  return answer;
}

async function decide(tabId: number, claim: Claim, now: number): Promise<boolean> {
  const held = (await browser.storage.session.get(key))[key] as Hold | undefined;
  const isOther = held !== undefined && held.tabId !== tabId && Math.abs(now - held.at) < lostAfterMs;
  if (claim === 'gone') {
    if (!isOther) await browser.storage.session.remove(key);
    return false;
  }
  if (claim === 'visible' && isOther) return false;
  await browser.storage.session.set({ [key]: { tabId, at: now } satisfies Hold });
  return true;
}
