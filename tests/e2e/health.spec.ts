import type { Page } from '@playwright/test';
import type { Slice } from '../../time/slice';
import { dailyLimit, dayTotal, putRows, readRows } from '../database';
import { type Extension, expect, test } from './extension';
import { isUp, overlay, passFrames } from './on-x';

/** A page at X's address that is not the X we know. */

const otherClient = 'https://x.com/home?client=x-web';

/** The toolbar's badge for the tab that shows an address. */
function badgeOf(extension: Extension, url: string): Promise<string> {
  const [worker] = extension.context.serviceWorkers();
  if (!worker) throw new Error('no worker');
  return worker.evaluate(
    async (address) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
          action: { getBadgeText(of: { tabId: number }): Promise<string> };
        };
      };
      const [tab] = await chrome.tabs.query({ url: address });
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab';
    },
    url.replace(/\?.*/, '*'),
  );
}

async function countedUnknown(ownPage: Page): Promise<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { account, pageKind, durationMs } of await readRows<Slice>(ownPage, 'slices'))
    if (pageKind === 'unknown') sums[account] = (sums[account] ?? 0) + durationMs;
  return sums;
}

async function isLeftAlone(page: Page): Promise<void> {
  await passFrames(page, 60);
  await expect(overlay(page)).toHaveCount(0);
  const traces = await page.evaluate(() => ({
    hosts: [...document.querySelectorAll('*')].filter((each) => each.localName.includes('chandelle')).length,
    sheets: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
  }));
  expect(traces).toEqual({ hosts: 0, sheets: 0, highlights: 0 });
}

test('on the X we know the badge is silent', async ({ extension, x }) => {
  await isUp(x);
  expect(await badgeOf(extension, 'https://x.com/home')).toBe('');
});

test('nothing is placed on it; the badge tells; its time goes to the account last used in the tab', async ({
  extension,
  x,
}) => {
  const popup = await extension.openPage('popup');
  await x.bringToFront();
  await isUp(x);
  await x.goto(otherClient);
  await expect(x.getByPlaceholder('What is happening?')).toBeVisible();
  await expect.poll(() => badgeOf(extension, otherClient), { timeout: 12_000 }).toBe('?');

  await x.getByPlaceholder('What is happening?').click();
  await x.keyboard.type('I was so scared this morning');
  await x.mouse.wheel(0, 2_000);
  await isLeftAlone(x);
  await expect
    .poll(async () => (await countedUnknown(popup)).claire_lorvane ?? 0, { timeout: 12_000 })
    .toBeGreaterThan(2_000);
  // It takes the worker a moment to say which account that was.
  const { claire_lorvane, ...others } = await countedUnknown(popup);
  expect(Object.values(others).reduce((sum, ms) => sum + ms, 0)).toBe(0);

  // Back on the X we know, all is as it was.
  await x.goto('https://x.com/home');
  await isUp(x);
  await expect.poll(() => badgeOf(extension, 'https://x.com/home')).toBe('');
});

test('in a fresh tab its time goes to nobody', async ({ extension }) => {
  const popup = await extension.openPage('popup');
  const page = await extension.context.newPage();
  await page.goto(otherClient);
  await expect.poll(() => badgeOf(extension, otherClient), { timeout: 12_000 }).toBe('?');
  await page.mouse.move(300, 300);
  await expect
    .poll(async () => (await countedUnknown(popup))[''] ?? 0, { timeout: 12_000 })
    .toBeGreaterThan(2_000);
  expect(Object.keys(await countedUnknown(popup))).toEqual(['']);
  await isLeftAlone(page);
});

test('where nothing can be placed, the badge tells of the limit', async ({ extension, x }) => {
  await isUp(x);
  const popup = await extension.openPage('popup');
  await putRows(popup, 'limits', dailyLimit('claire_lorvane', 10));
  await putRows(popup, 'dayTotals', dayTotal('claire_lorvane', 9));
  await x.goto(otherClient);
  await x.mouse.move(300, 300);
  await expect.poll(() => badgeOf(extension, otherClient), { timeout: 12_000 }).toBe('!');
  await putRows(popup, 'limits', dailyLimit('claire_lorvane', 1));
  await x.bringToFront();
  await x.mouse.move(310, 300);
  await expect.poll(() => badgeOf(extension, otherClient), { timeout: 12_000 }).toBe('0');
  await isLeftAlone(x);
});
