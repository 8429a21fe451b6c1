import type { Locator, Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { ownVoiceEn } from '../../locales/pages/own-voice-en';
import type { OwnAnswer } from '../../replies/own-answers';
import { readRows } from '../database';
import { type Extension, expect, test } from './extension';
import { getMention, isUp, openAnswers } from './on-x';

/** Answers that the user really sent: kept where they say so, offered again where it is alike, forgotten by a click. */

const { reply } = overlayWordsFor('en');
const parcel = '@claire_lorvane my parcel has not arrived and the tracking says nothing. Where is it?';
const alike =
  '@claire_lorvane Hello, my parcel has still not arrived and the tracking does not move. Nobody answers.';
const mine = 'I am sorry about the parcel. Write to me in private, I will look at the tracking myself.';

test.beforeEach(async ({ x }) => isUp(x));

const keep = (page: Page) => page.getByLabel(ownVoiceEn.keep.label, { exact: true });
const kept = (page: Page) => readRows<OwnAnswer>(page, 'ownAnswers');
const textsIn = (panel: Locator) => panel.getByRole('listitem').locator('.reply-text').allTextContents();

/** By X's own reply, in the user's own words. */
async function answer(x: Page, mention: Locator, text: string): Promise<void> {
  await mention.getByTestId('reply').click();
  const dialog = x.getByRole('dialog').filter({ has: x.getByTestId('tweetTextarea_0') });
  await dialog.getByTestId('tweetTextarea_0').click();
  await x.keyboard.type(text);
  await dialog.getByTestId('tweetButton').click();
  await expect(dialog).toHaveCount(0);
}

async function turnOn(extension: Extension): Promise<Page> {
  const page = await extension.openPage('settings');
  await keep(page).check();
  await expect(page.getByText(ownVoiceEn.none)).toBeVisible();
  await expect
    .poll(async () => (await readRows<{ key: string }>(page, 'settings')).map(({ key }) => key))
    .toContain('keepsOwnAnswers');
  return page;
}

test('what was sent comes first where a post is alike, says when it was written, and is forgotten', async ({
  extension,
  x,
}) => {
  const page = await turnOn(extension);
  await answer(x, await getMention(x, parcel, 'en'), mine);
  await expect.poll(async () => (await kept(page)).map(({ answer: text }) => text)).toEqual([mine]);

  const panel = await openAnswers(await getMention(x, alike, 'en'));
  await expect.poll(async () => (await textsIn(panel))[0]).toBe(mine);
  await expect(panel.getByRole('heading', { name: /^As you wrote on \d/ })).toHaveCount(1);
  await panel.getByRole('button', { name: reply.others }).click();
  await expect.poll(() => textsIn(panel)).not.toContain(mine);

  await page.getByRole('button', { name: ownVoiceEn.forgetNamed(mine) }).click();
  await expect(page.getByText(mine)).toHaveCount(0);
  expect(await kept(page)).toEqual([]);
  await keep(page).uncheck();
});

test('turned off, all that was kept is gone; and at first nothing is kept', async ({ extension, x }) => {
  const page = await extension.openPage('settings');
  await answer(x, await getMention(x, parcel, 'en'), mine);
  await x.waitForTimeout(1_000);
  expect(await kept(page)).toEqual([]);

  await keep(page).check();
  await answer(x, await getMention(x, alike, 'en'), mine);
  await expect.poll(() => kept(page)).toHaveLength(1);
  await keep(page).uncheck();
  await expect.poll(() => kept(page)).toEqual([]);
});
