import { browser } from 'wxt/browser';
import { sendMessage } from '../../messaging/protocol';

export interface TabInFront {
  /** The account in use in the tab that the popup was opened on; null where Chandelle is not on it. */
  account: string | null;
  hasXChanged: boolean;
}

export async function describeTab(): Promise<TabInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  try {
    if (tab?.id === undefined) throw new Error('no tab');
    const { account, health } = await sendMessage('describePage', {}, tab.id);
    return { account, hasXChanged: health === 'changed' };
  } catch {
    // Not a page of X, or one without Chandelle: there is nobody to answer.
    return { account: null, hasXChanged: false };
  }
}
