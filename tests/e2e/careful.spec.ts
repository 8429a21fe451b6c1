/** What must never happen to a draft, to a limit, or to what is kept, whatever is clicked and whoever asks. */
import type { Slice } from '../../time/slice';
import { dailyLimit, dayTotal, putRows, readRows } from '../database';
import { expect, test } from './extension';
import { answersPanel, getMention, isUp, openAnswers, overlay, voiceLine } from './on-x';

const question = '@claire_lorvane my pot arrived broken and nobody answers. What can you do for me?';
const insert = /^Insert/;

test.beforeEach(async ({ x }) => isUp(x));

test('a draft begun while the answers were open is asked about before anything touches it', async ({ x }) => {
  const post = await getMention(x, question, 'en');
  await post.getByText('broken').click();
  const editor = x.getByTestId('inline_reply_offscreen').getByTestId('tweetTextarea_0');
  await editor.click();
  await voiceLine(x)
    .getByRole('button', { name: /answers/i })
    .click();
  const panel = answersPanel(x);
  await expect(panel.getByRole('button', { name: insert })).toHaveCount(3);
  await editor.click();
  await x.keyboard.type('My own careful words.');
  await panel.getByRole('button', { name: insert }).first().click();
  expect(await x.evaluate(() => window.stage.draftText())).toBe('My own careful words.');
  await expect(panel.getByRole('button', { name: /replace/i })).toBeVisible();
});

test('a double click inserts one answer once', async ({ x }) => {
  const panel = await openAnswers(await getMention(x, question, 'en'));
  await panel.getByRole('button', { name: insert }).first().dblclick();
  await expect(x.getByRole('dialog').getByTestId('tweetTextarea_0')).toHaveCount(1);
  await expect.poll(() => x.evaluate(() => window.stage.draftText())).not.toBe('');
  // Twice would have been there by now: an insertion is verified within half a second.
  await x.waitForTimeout(1_500);
  const text = (await x.evaluate(() => window.stage.draftText())) ?? '';
  expect(text.slice(0, text.length / 2).trim()).not.toBe(text.slice(text.length / 2).trim());
  expect(text.split('\n')).toHaveLength(1);
});

test('a double click on five more minutes takes one extension', async ({ extension, x }) => {
  const popup = await extension.openPage('popup');
  await putRows(popup, 'limits', dailyLimit('claire_lorvane', 1));
  await putRows(popup, 'dayTotals', dayTotal('claire_lorvane', 2));
  await x.bringToFront();
  await x.mouse.move(300, 300);
  await overlay(x, 'curtain')
    .getByRole('button', { name: /more minutes/i })
    .dblclick();
  await expect(overlay(x, 'curtain')).toHaveCount(0);
  expect(await readRows(popup, 'reliefs')).toHaveLength(1);
});

test('X’s single keys do nothing behind the curtain, even after a click on its cloth', async ({
  extension,
  x,
}) => {
  const popup = await extension.openPage('popup');
  await putRows(popup, 'limits', dailyLimit('claire_lorvane', 1));
  await putRows(popup, 'dayTotals', dayTotal('claire_lorvane', 2));
  await x.bringToFront();
  await x.mouse.move(300, 300);
  await expect(overlay(x, 'curtain')).toHaveCount(1);
  await x.mouse.click(60, 600);
  for (const key of ['l', 'n', 'j', 't']) await x.keyboard.press(key);
  expect(await x.evaluate(() => [window.stage.shortcuts, window.stage.likes])).toEqual([[], []]);
});

test('only our own script on a page of X is answered: not even a page of the extension is', async ({
  extension,
}) => {
  const report = await extension.openPage('report');
  const ask = (type: string, data: unknown) =>
    report.evaluate(
      ([name, given]) =>
        (
          globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
          }
        ).chrome.runtime.sendMessage({ id: 1, type: name, data: given, timestamp: Date.now() }),
      [type, data] as const,
    );
  const slice: Partial<Slice> = { id: 'made-up-slice', account: 'claire_lorvane', durationMs: 60_000 };
  const answer = await ask('keepSlices', { account: 'claire_lorvane', slices: [slice] });
  expect(JSON.stringify(answer)).toContain('refused');
  const { length } = (await readRows<Slice>(report, 'slices')).filter(({ id }) => id === 'made-up-slice');
  expect(length).toBe(0);
});
