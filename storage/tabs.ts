/**
 * The account last used in each tab, for pages that no longer say it. Kept in the browser's session storage:
 * it outlives the worker, not the browser, and content scripts can't read it.
 */
import { browser } from 'wxt/browser';

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
