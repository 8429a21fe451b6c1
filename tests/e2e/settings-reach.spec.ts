/** The settings for everybody: by keyboard alone, and as axe judges them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../scripts/root';
import type { LimitsRow, SettingRow } from '../../storage/database';
import { dailyLimit, putRows, readRows } from '../database';
import { expect, test } from './extension';
import { isUp } from './on-x';

/** What has the focus, by its label, as a keyboard reaches it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return '';
    const group = at.closest('section section, section')?.querySelector('h3, h2')?.textContent;
    const label = (at as HTMLInputElement).labels?.[0]?.textContent ?? at.textContent;
    return `${group}: ${at.ariaLabel ?? label}`;
  });
}

/** Presses Tab until a control has the focus; fails where it never does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} is not reached by keyboard`);
}

const kept = async (page: Page, key: string) =>
  (await readRows<SettingRow>(page, 'settings')).find((row) => row.key === key)?.value;

test('everything is reached, in order, and changed by keyboard', async ({ extension, x }) => {
  await isUp(x);
  const page = await extension.openPage('settings');
  await expect(page.getByRole('heading', { name: '@claire_lorvane' })).toBeVisible();

  // Every control that can be used has the focus once, in the order in which it stands on the page.
  const stops: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at === '') break;
    const isInMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    if (isInMain && at !== stops.at(-1)) stops.push(at);
  }
  const controls = await page
    .locator('main')
    .evaluate((main) => main.querySelectorAll(':is(input, select, textarea, button):enabled, a').length);
  expect(stops).toHaveLength(controls);
  expect(stops.at(0)).toBe('All accounts: A day');
  expect(stops.at(-1)).toContain('Erase everything');

  // Three fields in a row, faster than the first is written: none takes back another.
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.locator('h1').click();
  await tabTo(page, 'All accounts: A day');
  await page.keyboard.type('25');
  await tabTo(page, 'All accounts: A week');
  await page.keyboard.type('120');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => {
      const { dayMinutes, weekMinutes, visitMinutes } = (await readRows<LimitsRow>(page, 'limits'))[0] ?? {};
      return [dayMinutes?.[0], weekMinutes, visitMinutes];
    })
    .toEqual([25, 120, 10]);

  await tabTo(page, '@claire_lorvane: Not the same every day');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByLabel('Saturday, min')).toBeFocused();
  await tabTo(page, 'The curtain: Strict mode');
  await page.keyboard.press('Space');
  await expect.poll(() => kept(page, 'isStrict')).toBe(true);
  await tabTo(page, 'Counting: Start of the day');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => kept(page, 'dayStartHour')).toBe(2);
});

for (const language of ['en', 'fr'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${language}, ${colorScheme}`, async ({ extension, x }) => {
      await isUp(x);
      const page = await extension.openPage('settings');
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 1180, height: 800 });
      const weekdays = { ...dailyLimit('claire_lorvane', 20), dayMinutes: [20, 20, 30, null, 5, 5, 5] };
      await putRows(page, 'limits', { ...weekdays, hours: { from: 600, until: 60 } });
      await putRows(page, 'settings', { key: 'language', value: language }, { key: 'isStrict', value: true });
      await page.reload();
      // With a problem at a field, and one among the seven.
      const idle = page.getByLabel(language === 'fr' ? 'Arrêt sans activité' : 'Stop when idle');
      await idle.fill('9');
      await page.locator('.weekday input').first().fill('many');
      await idle.focus();
      await idle.blur();
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(2);

      await page.evaluate(await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
      const judge = () =>
        page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof import('axe-core') };
          const { violations } = await axe.run(document, { resultTypes: ['violations'] });
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${id} ${target.join(' ')}`),
          );
        });
      expect(await judge()).toEqual([]);

      // A small screen, or a large one at 400 % zoom: nothing is cut off, nothing scrolls sideways.
      await page.setViewportSize({ width: 320, height: 640 });
      const cutOff = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(await cutOff()).toBe(false);
      expect(await judge()).toEqual([]);
    });
  }
}
