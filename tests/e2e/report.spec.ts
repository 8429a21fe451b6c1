/** The report over four weeks and a year, and what leaves it: text, a spreadsheet, paper. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { wordsFor } from '../../locales/words-for';
import { dayTotal, forgetRows, putRows, readRows } from '../database';
import { expect, test } from './extension';

const { worth, report: said } = wordsFor('en');
const me = 'claire_lorvane';

/** As the database writes days; so many of them ago. */
function day(ago: number): string {
  const date = new Date();
  date.setDate(date.getDate() - ago);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Half an hour today and as much a week ago, six conversations today, one of which counted. */
async function fill(page: Page): Promise<void> {
  const today = dayTotal(me, 30);
  await putRows(page, 'dayTotals', today, { ...today, day: day(7), key: `${day(7)} earlier` });
  const talk = {
    account: me,
    author: 'Lea',
    day: day(0),
    intent: 'complaint',
    delicate: false,
    handedTo: '',
  };
  const rows = Array.from({ length: 6 }, (_, index) => ({
    ...{ ...talk, id: `10${index}`, state: 'answered', lang: 'fr', firstSeenAt: 0, changedAt: 60_000 },
  }));
  await putRows(page, 'conversations', ...rows);
  await putRows(page, 'counted', {
    ...{ account: me, id: '100', author: 'Lea', day: day(0), kind: 'hire', line: '=1+1', saidAt: Date.now() },
  });
  // Written past the database's own door: nobody was told.
  await page.reload();
}

test('it says what came of the time, over a week, four and a year', async ({ extension }) => {
  const report = await extension.openPage('report');
  await fill(report);
  const answer = report.locator('.report-answer');
  await expect(answer).toContainText(/30.minutes, 6.conversations, all with customers; 1.counted\./);
  await expect(answer.locator('.report-number')).toHaveText('1');
  await expect(answer).toContainText(worth.fourWeeks({ counted: 1, totalMs: 3_600_000 }));
  await report.getByRole('button', { name: worth.periods['four-weeks'] }).click();
  await expect(answer).toContainText(/1.hour, 6.conversations/);
  await report.getByRole('button', { name: worth.periods.year }).click();
  const total = report.locator('.report-year tfoot tr');
  await expect(total).toContainText('6');
  await report.locator('.report-year-week').last().click();
  await expect(answer).toContainText(/30.minutes, 6.conversations/);
});

test('a cost is shown only where an hour is worth something, and goes out only when ticked, once', async ({
  extension,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const report = await extension.openPage('report');
  await fill(report);
  const cost = report.locator('.report-cost-line');
  await expect(report.locator('.report-answer')).toContainText('conversations');
  await expect(cost).toHaveCount(0);
  await report.getByRole('textbox', { name: worth.cost.rate }).fill('120');
  await report.keyboard.press('Enter');
  await expect(cost).toHaveText(worth.cost.line(60, 10, 'EUR'));
  const printed = async () => {
    await report.emulateMedia({ media: 'print' });
    const isVisible = await cost.isVisible();
    await report.emulateMedia({ media: null });
    return isVisible;
  };
  const copied = async () => {
    await report.getByRole('button', { name: worth.out.copy }).click();
    await expect(report.getByText(worth.out.copied)).toBeVisible();
    return report.evaluate(() => navigator.clipboard.readText());
  };
  expect(await printed()).toBe(false);
  const text = await copied();
  expect(text).toContain('6\u00a0conversations');
  expect(text).not.toContain('€');
  expect(text).not.toContain('Lea');
  await report.getByRole('checkbox', { name: worth.cost.include }).check();
  expect(await printed()).toBe(true);
  expect(await copied()).toContain('€60');
  expect(await copied()).not.toContain('€');
});

test('it goes out as a spreadsheet, and comes back through the settings', async ({ extension }) => {
  const report = await extension.openPage('report');
  await fill(report);
  const coming = report.waitForEvent('download');
  await report.getByRole('button', { name: worth.out.csv }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^chandelle-.*\.csv$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain("'=1+1");
  const before = await readRows<object>(report, 'counted');
  await forgetRows(report, 'counted');
  await forgetRows(report, 'dayTotals');
  const settings = await extension.openPage('settings');
  await settings
    .locator('#data input[type=file]')
    .setInputFiles({ name: 'week.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect.poll(() => readRows(report, 'counted')).toEqual(before);
  await expect(report.locator('.report-answer')).toContainText(/30.minutes, 6.conversations/);
});

test('printed, it stands on one sheet', async ({ extension }) => {
  const report = await extension.openPage('report');
  await fill(report);
  await expect(report.getByRole('heading', { name: said.days })).toBeVisible();
  const paper = (await report.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});
