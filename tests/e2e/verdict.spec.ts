/** Was last week worth it? Asked in the candle's open panel, and answered there or in the report. */
import type { Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { wordsFor } from '../../locales/words-for';
import type { WeekVerdict } from '../../worth/verdict';
import { dayTotal, putRows, readRows } from '../database';
import { expect, test } from './extension';
import { isUp } from './on-x';

const { verdict: said, conversation } = overlayWordsFor('en');
const { worth } = wordsFor('en');

/** The day a week ago, as the database writes days. */
function weekAgo(): string {
  const date = new Date();
  date.setDate(date.getDate() - 7);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

async function hadAWeek(report: Page): Promise<void> {
  const today = dayTotal('claire_lorvane', 34);
  const day = weekAgo();
  await putRows(report, 'dayTotals', { ...today, day, key: `${day} earlier` });
}

const candleOf = (x: Page) => x.locator('[data-chandelle=candle]');
const openCandle = (x: Page) => candleOf(x).getByRole('button').first().click();
const kept = (report: Page) => readRows<WeekVerdict>(report, 'verdicts');

test('a key answers, X hears nothing of it, and the report has it', async ({ extension, x }) => {
  await isUp(x);
  const report = await extension.openPage('report');
  await hadAWeek(report);
  await x.bringToFront();
  await openCandle(x);
  const panel = candleOf(x).getByRole('dialog');
  await expect(panel).toContainText('34 minutes');
  await expect(panel.getByRole('group', { name: said.question })).toBeVisible();
  // X's own "n" opens a new post, its "m" a message.
  await x.keyboard.press('n');
  await x.keyboard.press('m');
  await expect(panel.getByRole('button', { name: said.answers.mixed })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(x.locator('[role="dialog"][aria-modal="true"]')).toHaveCount(0);
  expect(new URL(x.url()).pathname).toBe('/home');
  await panel.getByRole('textbox', { name: conversation.line }).fill('More noise than news');
  await x.keyboard.press('Enter');
  await expect.poll(() => kept(report)).toMatchObject([{ answer: 'mixed', line: 'More noise than news' }]);

  // It is not asked for again.
  await x.keyboard.press('Escape');
  await openCandle(x);
  await expect(panel).toBeVisible();
  await expect(panel.getByRole('group', { name: said.question })).toHaveCount(0);

  await report.getByRole('button', { name: worth.previous.week }).click();
  const asked = report.getByRole('group', { name: worth.verdict.question });
  await expect(asked.getByRole('button', { name: said.answers.mixed })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await asked.getByRole('button', { name: said.answers.yes, exact: true }).click();
  await expect.poll(() => kept(report)).toMatchObject([{ answer: 'yes', line: 'More noise than news' }]);
});

test('left unanswered twice, it waits; of a week without X nothing is asked', async ({ extension, x }) => {
  await isUp(x);
  const panel = candleOf(x).getByRole('dialog');
  const question = panel.getByRole('group', { name: said.question });
  await openCandle(x);
  await expect(panel).toBeVisible();
  await expect(question).toHaveCount(0);
  await x.keyboard.press('Escape');
  const report = await extension.openPage('report');
  expect(await kept(report)).toEqual([]);
  await hadAWeek(report);
  await x.bringToFront();
  for (const times of [1, 2]) {
    await openCandle(x);
    await expect(question).toBeVisible();
    await expect.poll(() => kept(report)).toMatchObject([{ answer: null, ignored: times }]);
    await x.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  }
  await openCandle(x);
  await expect(panel).toBeVisible();
  await x.waitForTimeout(500);
  await expect(question).toHaveCount(0);
});
