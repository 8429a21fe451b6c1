/** The first Post of a draft that something was said about is held back, where that was asked for. */
import type { Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { readRows } from '../database';
import { choose, draftText, personal, quiet, sentTexts, untilTold, write } from './drafts';
import { expect, test } from './extension';
import { isUp, speakFor, voiceLine } from './on-x';

const { voice, draft: words } = overlayWordsFor('en');
const postButton = (x: Page) => x.getByTestId('primaryColumn').getByTestId('tweetButtonInline');

test.use({ stage: { account: 'maisonlorvane' } });
test.beforeEach(async ({ extension, x }) => {
  await isUp(x);
  await speakFor(extension, 'maisonlorvane', 'corporate');
  await x.bringToFront();
});

for (const [how, post] of [
  ['the mouse', (x: Page) => postButton(x).click()],
  ['the keyboard', (x: Page) => x.keyboard.press('Control+Enter')],
] as const) {
  test(`held back once, by ${how}: the user’s next Post goes`, async ({ extension, x }) => {
    await choose(extension, { holdsBack: true });
    await untilTold(x);
    await write(x, personal);
    await expect(voiceLine(x)).toHaveAttribute('data-flagged', 'true');
    await post(x);
    await expect(voiceLine(x)).toContainText(words.held);
    expect(await sentTexts(x)).toEqual([]);
    expect(await draftText(x)).toBe(personal);
    await post(x);
    await expect.poll(() => sentTexts(x)).toEqual([personal]);

    // A draft to which there is nothing to say goes at once.
    await write(x, quiet);
    await expect(voiceLine(x).getByRole('button', { name: words.title })).toBeVisible();
    await post(x);
    await expect.poll(() => sentTexts(x)).toHaveLength(2);
    // What was held and then sent was sent once.
    const page = await extension.openPage('report');
    await expect.poll(async () => (await readRows(page, 'actions')).length).toBe(2);
    // The week's number is all that is kept of it.
    expect((await readRows<{ count: number }>(page, 'raised')).map(({ count }) => count)).toEqual([1]);
    await page.close();
  });
}

test('nothing is held back unless it was asked for', async ({ x }) => {
  await write(x, personal);
  await expect(voiceLine(x)).toHaveAttribute('data-flagged', 'true');
  await postButton(x).click();
  await expect.poll(() => sentTexts(x)).toEqual([personal]);
});

test('with an engine that fails, Post works', async ({ extension, x }) => {
  await choose(extension, { holdsBack: true });
  await untilTold(x);
  // Whatever is read, the reading breaks.
  await extension.context
    .serviceWorkers()[0]
    ?.evaluate("RegExp.prototype[Symbol.matchAll] = () => { throw new Error('broken by the test'); }");
  await write(x, personal);
  await expect(voiceLine(x)).toContainText(voice.failed);
  await postButton(x).click();
  await expect.poll(() => sentTexts(x)).toEqual([personal]);
});

test('in a thread one line speaks of the post in use, and every post counts for the hold', async ({
  extension,
  x,
}) => {
  await choose(extension, { holdsBack: true });
  await untilTold(x);
  await x.evaluate(() => window.stage.openCompose());
  const dialog = x.getByRole('dialog');
  await dialog.getByTestId('tweetTextarea_0').click();
  await x.keyboard.type(personal);
  await expect(dialog.getByRole('group', { name: voice.line })).toHaveAttribute('data-flagged', 'true');
  await dialog.getByTestId('addButton').click();
  await dialog.getByTestId('tweetTextarea_1').click();
  await x.keyboard.type(quiet);
  await expect(dialog.getByRole('group', { name: voice.line })).toHaveCount(1);
  await expect(dialog.getByRole('group', { name: voice.line })).toHaveAttribute('data-flagged', 'false');
  await dialog.getByTestId('tweetButton').click();
  await expect(dialog.getByRole('group', { name: voice.line })).toContainText(words.held);
  expect(await sentTexts(x)).toEqual([]);
  await dialog.getByTestId('tweetButton').click();
  await expect.poll(() => sentTexts(x)).toEqual([personal, quiet]);
});
