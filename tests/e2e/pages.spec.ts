/** The popup and the weekly report, on what was really kept. */
import type { SliceRow } from '../../storage/database';
import type { Slice } from '../../time/slice';
import { dayTotal, putRows, readRows, sumMs } from '../database';
import { expect, test } from './extension';

test('the popup shows today, account by account, and keeps what is chosen in it', async ({
  extension,
  x,
}) => {
  await expect(x.locator('[data-chandelle=candle]')).toHaveCount(1);
  const popup = await extension.openPage('popup');
  const [counted] = await readRows<SliceRow>(popup, 'slices');
  const earlier = dayTotal('claire_lorvane', 12);
  await putRows(popup, 'dayTotals', { ...earlier, device: counted?.device });
  await popup.reload();
  const row = popup.getByRole('listitem').filter({ hasText: '@claire_lorvane' });
  await expect(row).toContainText('12 min');
  await expect(popup.locator('.popup-where')).toHaveText('on this computer');

  // Imported from another: it counts, and is not said to be of this one.
  await putRows(popup, 'dayTotals', earlier);
  await popup.reload();
  await expect(popup.locator('.popup-where')).toHaveText(/ on this computer, 1[23].min on the others$/);
  await expect(row).not.toContainText('12 min');

  await row.getByRole('textbox').fill('20');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.popup-left')).toContainText('8 min');
  await row.getByRole('combobox').selectOption('corporate');
  await popup.reload();
  await expect(row.getByRole('textbox')).toHaveValue('20');
  await expect(row.getByRole('combobox')).toHaveValue('corporate');
});

test('one choice changes the language of everything, at once', async ({ extension, x }) => {
  await expect(x.locator('[data-chandelle=candle]')).toHaveCount(1);
  const popup = await extension.openPage('popup');
  await popup.locator('.popup-foot select').selectOption('fr');
  await expect(popup.getByRole('main')).toContainText('Aujourd’hui');
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('fr');
  const report = await extension.openPage('report');
  await expect(report.locator('body')).toContainText('sur cet ordinateur');
  await x.bringToFront();
  await x.mouse.move(300, 300);
  const candle = x.locator('[data-chandelle=candle]').getByRole('button').first();
  await expect(candle).toHaveAccessibleName(/bougie|chandelle|min/i);
  await candle.click();
  await expect(x.getByRole('dialog')).toContainText('sur cet ordinateur');
});

test('the report says what the database holds, and goes back a week', async ({ extension, x }) => {
  await x.mouse.move(300, 300);
  await expect(x.locator('[data-chandelle=candle]')).toHaveCount(1);
  const report = await extension.openPage('report');
  await putRows(report, 'dayTotals', dayTotal('maisonlorvane', 47));
  await report.reload();
  await expect(report.locator('.report-answer')).toContainText('47 minutes');
  await report.getByRole('button', { name: /previous/i }).click();
  await expect(report.locator('.report-answer')).not.toContainText('47');
  await report.getByRole('button', { name: /next/i }).click();
  await expect(report.locator('.report-answer')).toContainText('47 minutes');
  await expect(report.getByRole('button', { name: /next/i })).toBeDisabled();
});

test('on its first day the report is not empty, and is right', async ({ extension, x }) => {
  await x.mouse.move(300, 300);
  await expect(x.locator('[data-chandelle=candle]')).toHaveCount(1);
  const report = await extension.openPage('report');
  await expect(report.locator('.report-answer')).toContainText(/less than a minute/i);
  await expect.poll(async () => sumMs(await readRows<Slice>(report, 'slices'))).toBeGreaterThan(1000);
});
