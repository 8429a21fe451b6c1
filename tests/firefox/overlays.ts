/** Chandelle's places on X's page, as the page shows them: the build for tests has their shadow roots open. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import '../stage/seam-types';
import { pause } from './expect';

export type OverlayName = 'candle' | 'curtain' | 'post-mark' | 'voice-line' | 'draft-panel' | 'answers';

/** A selector of something inside an overlay. */
export function inside(name: OverlayName, selector: string): string {
  return `[data-chandelle="${name}"] >>> ${selector}`;
}

export async function countOverlays(page: Page, name?: OverlayName): Promise<number> {
  const overlays = await page.$$(name ? `[data-chandelle="${name}"]` : '[data-chandelle]');
  return overlays.length;
}

export async function waitForOverlay(page: Page, name: OverlayName, timeout = 8_000): Promise<void> {
  await page.waitForSelector(`[data-chandelle="${name}"]`, { timeout });
}

/** A click of the mouse, once the thing is there and seen. */
export async function click(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true, timeout: 8_000 });
  await element?.click();
}

export async function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) => elements.map((each) => each.textContent?.trim() ?? ''));
}

/** Draft's own model of the inline reply, not what the editor looks like. */
export async function draftText(page: Page): Promise<string> {
  return (await page.evaluate(() => window.stage.draftText())) ?? '';
}

/** Nothing was sent, nor is about to be. */
export async function assertNothingSent(page: Page): Promise<void> {
  await pause(500);
  assert.deepEqual(await page.evaluate(() => window.stage.sent), [], 'something was sent');
}

/** The draft of the inline reply, on the page of a post. */
export const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
export const sendButton = 'button[data-testid="tweetButtonInline"]';

/** Adds a question that the account in use may answer; resolves to its id. */
export function addQuestion(page: Page, to: 'home' | 'mentions'): Promise<string> {
  return page.evaluate(
    (to) =>
      window.stage.addPost({
        author: 'oscarfiguerolo',
        lang: 'en',
        text: '@claire_lorvane Lovely pot! How much does the small one cost, and where can I buy it?',
        to,
      }),
    to,
  );
}

/** Goes, as a click in X does, to the page of such a question. */
export async function openPostToAnswer(page: Page): Promise<void> {
  const id = await addQuestion(page, 'mentions');
  await page.evaluate((id) => window.stage.goTo(window.stage.pathOf(id)), id);
  await page.waitForFunction(() => location.pathname.includes('/status/'), { timeout: 3_000 });
  await page.waitForSelector('[data-testid="inline_reply_offscreen"]', { timeout: 3_000 });
}

export async function pressWithControl(page: Page, key: 'a' | 'v' | 'z' | 'Enter' | 'End'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
