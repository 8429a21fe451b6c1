/** What several tests do with a draft of the company's account in the home box. */
import type { Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { putRows } from '../database';
import type { Extension } from './extension';

/** Drafts: one that is too personal for a company, and one to which there is nothing to say. */
export const personal =
  'I was so scared this morning when my son fell off his bike. My hands are still shaking lol';
export const quiet = 'See you on Thursday at the fair.';

const { draft: words } = overlayWordsFor('en');

export const homeBox = (x: Page) => x.getByTestId('primaryColumn').getByTestId('tweetTextarea_0');
export const draftPanel = (x: Page) => x.getByRole('dialog', { name: words.title });
export const sentTexts = (x: Page) => x.evaluate(() => window.stage.sent.map(({ text }) => text));
export const draftText = (x: Page) => x.evaluate(() => window.stage.draftText());

export async function write(x: Page, text: string): Promise<void> {
  await homeBox(x).click();
  await x.keyboard.press('ControlOrMeta+a');
  await x.keyboard.type(text);
}

/** Settings as the user chose them, in the database. */
export async function choose(extension: Extension, settings: Record<string, unknown>): Promise<void> {
  const page = await extension.openPage('popup');
  const rows = Object.entries(settings).map(([key, value]) => ({ key, value, changedAt: 1 }));
  await putRows(page, 'settings', ...rows);
  await page.close();
}

/** Waits until the page has been told of settings that were changed elsewhere: with the next counted second. */
export async function untilTold(x: Page): Promise<void> {
  await x.bringToFront();
  await x.mouse.move(200, 300);
  await x.mouse.move(220, 320);
  await x.waitForTimeout(1_600);
}
