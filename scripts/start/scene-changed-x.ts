/** A page that is not the X we know: nothing is placed on it, time is still counted. */
import type { BrowserContext, Page } from '@playwright/test';
import { readRows } from './database';
import { shootX } from './pictures';
import type { Popup } from './popup';
import { heading, must, tell, until } from './tell';

export async function visitChangedX(context: BrowserContext, page: Page, popup: Popup): Promise<void> {
  heading('A day when X has changed its page');
  await page.bringToFront();
  await page.goto('https://x.com/home?client=x-web');
  const [worker] = context.serviceWorkers();
  must(worker, 'Chandelle’s background worker is not there');
  const badge = await until(
    () =>
      worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
        return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
      }),
    (text) => text !== '',
    'the toolbar badge does not say that X has changed',
    15_000,
  );
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 300);
  await page.waitForTimeout(1500);
  const placed = await page.locator('[data-chandelle]').count();
  must(placed === 0, `${placed} things of Chandelle’s were placed on a page it does not know`);
  tell(`placed on the page: ${placed}; the toolbar badge says “${badge}”`);
  const { slices } = await popup.use(readRows);
  const counted = slices.filter(({ pageKind }) => pageKind === 'unknown');
  must(counted.length > 0, 'no time was counted on the page that has changed');
  const seconds = Math.round(counted.reduce((ms, { durationMs }) => ms + durationMs, 0) / 1000);
  tell(
    `still counted there: ${seconds} s, for ${[...new Set(counted.map(({ account }) => `@${account}`))].join(', ')}`,
  );
  await shootX(page, '10-changed-x', 'en');
}

declare const chrome: {
  tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};
