/** The settings: what is chosen there is kept at once, and holds on X. */
import type { Locator, Page } from '@playwright/test';
import type { LimitsRow, SettingRow } from '../../storage/database';
import { allTogether, noLimits } from '../../time/limits';
import { dailyLimit, dayTotal, putRows, readRows } from '../database';
import { type Extension, expect, test } from './extension';
import { isUp, overlay } from './on-x';

const account = 'claire_lorvane';

/** Opens the settings once the account is known here. */
async function openSettings(extension: Extension, x: Page): Promise<Page> {
  await isUp(x);
  const page = await extension.openPage('settings');
  await expect(limitsOf(page)).toBeVisible();
  return page;
}

function limitsOf(page: Page, name = `@${account}`): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** The limits as kept; the latest row of those of an account. */
async function keptLimits(page: Page, of = account): Promise<LimitsRow | undefined> {
  const rows = (await readRows<LimitsRow>(page, 'limits')).filter((row) => row.account === of);
  return rows.sort((one, other) => one.fromDay.localeCompare(other.fromDay)).at(-1);
}

async function keptSetting(page: Page, key: string): Promise<unknown> {
  return (await readRows<SettingRow>(page, 'settings')).find((row) => row.key === key)?.value;
}

/** 1 Monday ... 7 Sunday. */
const weekdayToday = () => new Date().getDay() || 7;
const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const clockIn = (hours: number) => {
  const two = (part: number) => String(part).padStart(2, '0');
  const then = new Date(Date.now() + hours * 3_600_000);
  return `${two(then.getHours())}:${two(then.getMinutes())}`;
};

test('a limit for one weekday is kept for that day alone, and lets the curtain fall on it', async ({
  extension,
  x,
}) => {
  const page = await openSettings(extension, x);
  const own = limitsOf(page);
  await own.getByLabel('Not the same every day').check();
  await expect(own.getByRole('textbox', { name: /day, min$/ })).toHaveCount(7);
  const fields = own.getByRole('textbox', { name: /day, min$/ });
  // As the browser's language has the week: from Sunday in American English.
  await expect(fields.first()).toHaveAccessibleName('Sunday, min');
  await own.getByLabel(`${names[weekdayToday() - 1]}, min`).fill('1');
  await page.keyboard.press('Enter');
  const onlyToday = noLimits.dayMinutes.map((_, index) => (index === weekdayToday() - 1 ? 1 : null));
  await expect.poll(async () => (await keptLimits(page))?.dayMinutes).toEqual(onlyToday);

  await putRows(page, 'dayTotals', dayTotal(account, 2));
  await x.bringToFront();
  await x.mouse.move(400, 400);
  await expect(overlay(x, 'curtain')).toHaveCount(1);

  // The same every day again: what most days have, which is no limit.
  await page.bringToFront();
  await own.getByLabel('Not the same every day').uncheck();
  await expect.poll(async () => (await keptLimits(page))?.dayMinutes).toEqual(noLimits.dayMinutes);
  await expect(own.getByLabel('A day', { exact: true })).toHaveValue('');
  await x.bringToFront();
  await expect(overlay(x, 'curtain')).toHaveCount(0);
});

test('the week begins on the day that was chosen', async ({ extension, x }) => {
  const page = await openSettings(extension, x);
  await page.getByLabel('First day of the week').selectOption('Saturday');
  await expect.poll(() => keptSetting(page, 'firstWeekday')).toBe(6);
  await limitsOf(page).getByLabel('Not the same every day').check();
  const fields = limitsOf(page).getByRole('textbox', { name: /day, min$/ });
  await expect(fields.first()).toHaveAccessibleName('Saturday, min');
  await expect(fields.last()).toHaveAccessibleName('Friday, min');
});

test('outside the hours that were allowed the curtain is down, for all accounts', async ({
  extension,
  x,
}) => {
  const page = await openSettings(extension, x);
  const all = limitsOf(page, 'All accounts');
  const hours = all.getByRole('group', { name: 'Allowed hours' });
  const from = hours.getByLabel('From');
  const until = hours.getByLabel('to', { exact: true });

  await from.fill(clockIn(2));
  await until.focus();
  // Not left yet: nothing to complain about.
  await expect(hours.getByRole('alert')).toBeEmpty();
  await all.getByLabel('A week').focus();
  await expect(hours.getByRole('alert')).toContainText('both hours');
  await until.fill(await from.inputValue());
  await page.keyboard.press('Enter');
  await expect(hours.getByRole('alert')).toContainText('same hour twice');
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  expect(await keptLimits(page, allTogether)).toBeUndefined();

  await until.fill(clockIn(3));
  await all.getByLabel('A week').focus();
  await expect(hours.getByRole('alert')).toBeEmpty();
  await expect.poll(async () => (await keptLimits(page, allTogether))?.hours).not.toBeFalsy();
  await x.bringToFront();
  await x.mouse.move(400, 400);
  await expect(overlay(x, 'curtain')).toHaveCount(1);

  await page.bringToFront();
  await hours.getByRole('button', { name: 'All day' }).click();
  await expect(from).toBeFocused();
  await expect.poll(async () => (await keptLimits(page, allTogether))?.hours).toBeNull();
  await x.bringToFront();
  await expect(overlay(x, 'curtain')).toHaveCount(0);
});

test('bad input is told at its field, stays there, and nothing is saved', async ({ extension, x }) => {
  const page = await openSettings(extension, x);
  const own = limitsOf(page);
  const before = await readRows(page, 'settings');
  const bad: [Locator, string, RegExp][] = [
    [own.getByLabel('A day', { exact: true }), 'ten', /whole number/],
    [own.getByLabel('A week'), '10081', /10,080/],
    [own.getByLabel('A visit'), '0', /1 minute/],
    [page.getByLabel('Stop when idle'), '14', /from 15 to 300/],
    [page.getByLabel('Visits kept one by one'), '', /from 1 to 120/],
    [page.getByLabel('Account that takes over'), 'la maison', /15 characters/],
  ];
  for (const [field, typed, why] of bad) {
    await field.fill(typed);
    await field.blur();
    await expect(field).toHaveValue(typed);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(why);
  }
  // Something else is saved meanwhile: what was typed stays.
  await page.getByLabel('Second screen').check();
  await expect.poll(() => keptSetting(page, 'countsUnfocused')).toBe(true);
  for (const [field, typed] of bad) await expect(field).toHaveValue(typed);
  expect(await readRows(page, 'limits')).toEqual([]);
  expect(await readRows(page, 'settings')).toMatchObject([
    ...before,
    { key: 'countsUnfocused', value: true },
  ]);

  // Escape gives back what is kept.
  await page.getByLabel('Stop when idle').press('Escape');
  await expect(page.getByLabel('Stop when idle')).toHaveValue('60');
});

test('what was typed is kept when the page is left in the middle of it', async ({ extension, x }) => {
  const page = await openSettings(extension, x);
  await limitsOf(page).getByLabel('A week').pressSequentially('90');
  await page.goto(page.url().replace('settings', 'report'));
  await expect.poll(async () => (await keptLimits(page))?.weekMinutes).toBe(90);
});

test('in strict mode, more of what is used up comes tomorrow, and giving it up does not change that', async ({
  extension,
  x,
}) => {
  const page = await openSettings(extension, x);
  await putRows(page, 'limits', dailyLimit(account, 1));
  await putRows(page, 'dayTotals', dayTotal(account, 2));
  const own = limitsOf(page);
  await page.reload();
  await expect(own).not.toContainText('strict');
  await page.getByLabel('Strict mode').check();
  await expect(own).toContainText('raising it takes effect tomorrow');

  await own.getByLabel('A day', { exact: true }).fill('60');
  await page.keyboard.press('Enter');
  await expect(own).toContainText('These limits hold from tomorrow on. Today: 1 min a day.');
  await expect(own.getByLabel('A day', { exact: true })).toHaveValue('60');
  const rows = await readRows<LimitsRow>(page, 'limits');
  expect(rows.map(({ dayMinutes }) => dayMinutes[0])).toEqual([1, 60]);
  await x.bringToFront();
  await x.mouse.move(400, 400);
  await expect(overlay(x, 'curtain')).toHaveCount(1);

  await page.bringToFront();
  await page.getByLabel('Strict mode').uncheck();
  await expect.poll(() => keptSetting(page, 'isStrict')).toBe(false);
  await expect(page.getByLabel('Strict mode')).toHaveAccessibleDescription(/still holds until tomorrow/);
  await expect(own).toContainText('raising it takes effect tomorrow');
});

test('the account that takes over is written with or without @, and says who it is when empty', async ({
  extension,
  x,
}) => {
  const page = await openSettings(extension, x);
  const field = page.getByLabel('Account that takes over');
  await expect(field).toHaveAttribute('placeholder', 'none');
  await page.locator('#voices').getByLabel(`@${account}`).selectOption('the company');
  await expect(field).toHaveAttribute('placeholder', `@${account}`);
  await field.fill('@Maison_Lorvane');
  await page.keyboard.press('Enter');
  await expect.poll(() => keptSetting(page, 'handOverAccount')).toBe('maison_lorvane');
  await expect(field).toHaveValue('@maison_lorvane');
});

test('one choice changes the language of the page, its index and its title', async ({ extension, x }) => {
  const page = await openSettings(extension, x);
  await page.setViewportSize({ width: 1180, height: 700 });
  const index = page.getByRole('navigation');
  await expect(index.getByRole('link')).toHaveText([
    ...[
      'Limits',
      'The curtain',
      'Counting',
      'Accounts and voices',
      'Before you post',
      'Conversations',
      'Language',
      'Your company',
    ],
    ...['Lists', 'The round', 'Your own answers', 'A model of your choice'],
    ...['Your other computers', 'Your data'],
  ]);
  await page.getByLabel('Language of Chandelle').selectOption('Français');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Réglages');
  await expect(index.getByRole('link').first()).toHaveText('Limites');
  await expect(page).toHaveTitle('Réglages · Chandelle');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  await index.getByRole('link', { name: 'Votre entreprise' }).click();
  await expect(page.getByText('Aucune règle d’entreprise ne peut lire vos minutes')).toBeInViewport();
});

test('what can’t be saved is told, and so is what a newer Chandelle wrote', async ({ extension, x }) => {
  const page = await openSettings(extension, x);
  await page.evaluate(() => {
    // No answer from the worker.
    const value = (_: unknown, answer: () => void) => answer();
    const { runtime } = (globalThis as unknown as { chrome: { runtime: object } }).chrome;
    Object.defineProperty(runtime, 'sendMessage', { value, configurable: true });
  });
  const said = page.getByRole('status').first();
  const unsaved = page.getByLabel('Second screen');
  await unsaved.click();
  await expect(said).toContainText('was not saved');
  await expect(unsaved).not.toBeChecked();
  // It stays said while X goes on being counted, and the page is drawn again.
  await putRows(page, 'dayTotals', dayTotal(account, 2));
  await page.bringToFront();
  await expect(said).toContainText('was not saved');

  await x.close();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('chandelle', 10_000);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await page.reload();
  await expect(said).toContainText('A newer Chandelle has written here');
  const popup = await extension.openPage('popup');
  await expect(popup.getByRole('status')).toContainText('A newer Chandelle has written here');
});
