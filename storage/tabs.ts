/**
 * What is known of tabs: the account last used in each, for pages that no longer say it, and which of them has the
 * count. Kept in the browser's session storage: it outlives the worker, not the browser, and content scripts can't
 * read it.
 */
import { browser } from 'wxt/browser';
import type { Holding } from '../time/count-hold';

const keyOf = (tabId: number) => `account of tab ${tabId}`;

export async function rememberTab(tabId: number, account: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: account });
}

export async function recallTab(tabId: number): Promise<string | null> {
  const key = keyOf(tabId);
  const account = (await browser.storage.session.get(key))[key];
  return typeof account === 'string' ? account : null;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

const holdingKey = 'who counts';

/** Its instant: on the wall clock (UTC, ms), as this outlives the clock of the worker. */
export async function rememberHolding(holding: Holding): Promise<void> {
  await browser.storage.session.set({ [holdingKey]: holding });
}

export async function recallHolding(): Promise<Holding | null> {
  return ((await browser.storage.session.get(holdingKey))[holdingKey] as Holding | undefined) ?? null;
}
