/** X on a second screen, and in two windows: counted without the focus only if asked for, and never twice. */
import type { Page } from '@playwright/test';
import type { Target } from 'puppeteer-core';
import type { SliceRow } from '../../storage/database';
import { putRows, readRows, sumMs } from '../database';
import { type Extension, expect, test } from './extension';
import { isUp } from './on-x';
import { rest, test as testReal } from './real-browser';

/** Playwright has every page believe that it holds the focus; X's page is left as it is, beside another. */
async function leaveBeside(extension: Extension, x: Page): Promise<Page> {
  const session = await extension.context.newCDPSession(x);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const beside = await extension.openPage('report');
  await x.waitForFunction(() => !document.hasFocus() && document.visibilityState === 'visible');
  return beside;
}

const counted = async (page: Page) => sumMs(await readRows<SliceRow>(page, 'slices'));

test('a visible page without the focus counts where that was asked for', async ({ extension, x }) => {
  await isUp(x);
  const popup = await extension.openPage('popup');
  await putRows(popup, 'settings', { key: 'countsUnfocused', value: true });
  await popup.close();
  await x.bringToFront();
  await x.mouse.move(310, 300);
  // With the next answer of the worker the page knows.
  await rest(2_500);
  const beside = await leaveBeside(extension, x);
  await rest(1_500);
  const before = await counted(beside);
  await rest(5_000);
  const grownMs = (await counted(beside)) - before;
  expect(grownMs).toBeGreaterThan(3_500);
  expect(grownMs).toBeLessThan(6_500);
});

testReal('two windows that both believe to be in front are counted once', async ({ real }) => {
  // Without a window manager no window takes the focus from another: both pages have it.
  const first = await real.openX();
  await first.mouse.move(300, 300);
  await rest(1_500);
  const session = await real.browser.target().createCDPSession();
  const { targetId } = await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  const isSecond = (target: Target) => (target as unknown as { _targetId: string })._targetId === targetId;
  const second = await (await real.browser.waitForTarget(isSecond)).page();
  if (!second) throw new Error('no second window');
  await real.serveX(second);
  await second.mouse.move(300, 300);
  await rest(1_500);
  const hasFocus = () => Promise.all([first, second].map((page) => page.evaluate(() => document.hasFocus())));
  expect(await hasFocus()).toEqual([true, true]);

  const startMs = performance.now();
  const from = sumMs(await real.slices());
  for (let turns = 0; turns < 4; turns++) {
    const page = turns % 2 === 0 ? first : second;
    await page.mouse.move(300 + turns, 320);
    await rest(2_500);
  }
  const grownMs = sumMs(await real.slices()) - from;
  const realMs = performance.now() - startMs;
  // What a page has not yet written, and the second in which the hand went from one to the other.
  expect(grownMs).toBeLessThan(realMs + 1_100);
  expect(grownMs).toBeGreaterThan(realMs - 5_100);
});
