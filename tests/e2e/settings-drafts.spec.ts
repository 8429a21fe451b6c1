/** What is looked at before a draft is public, and how soon: chosen in the settings, kept, and undone. */
import type { Page } from '@playwright/test';
import { wordsFor } from '../../locales/words-for';
import type { AccountRow, SettingRow } from '../../storage/database';
import { readRows } from '../database';
import { expect, test } from './extension';
import { isUp, speakFor } from './on-x';

const { drafts, voices } = wordsFor('en').settings;

async function kept(page: Page): Promise<Record<string, unknown>> {
  const rows = await readRows<SettingRow>(page, 'settings');
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

test('sites, words, days and the reader are kept as typed or pasted; what is wrong is named and stays', async ({
  extension,
  x,
}) => {
  await isUp(x);
  const page = await extension.openPage('settings');

  const sites = page.getByRole('textbox', { name: drafts.releaseDomains.label });
  await sites.fill('https://www.Lorvane.example/press?x=1\n\nnot a site\npress.lorvane.example');
  await sites.blur();
  await expect(page.getByText(drafts.domainProblem(['not a site']))).toBeVisible();
  expect((await kept(page)).releaseDomains).toBeUndefined();
  await expect(sites).toHaveValue(/not a site/);
  await sites.fill('https://www.Lorvane.example/press?x=1\npress.lorvane.example\nlorvane.example');
  await sites.blur();
  await expect
    .poll(async () => (await kept(page)).releaseDomains)
    .toEqual(['lorvane.example', 'press.lorvane.example']);
  await expect(sites).toHaveValue('lorvane.example\npress.lorvane.example');

  const listed = page.getByRole('textbox', { name: drafts.wordList.label });
  await listed.fill('Projet Aurora\nx');
  await listed.blur();
  await expect(page.getByText(drafts.wordProblem(['x']))).toBeVisible();
  await listed.fill('Projet Aurora');
  await listed.blur();
  await expect.poll(async () => (await kept(page)).wordList).toEqual(['Projet Aurora']);

  const reader = page.getByRole('textbox', { name: drafts.secondReader.label });
  await reader.fill('camille@lorvane.example?bcc=all@lorvane.example');
  await reader.press('Enter');
  await expect(page.getByText(drafts.addressProblem)).toBeVisible();
  await reader.fill('camille@lorvane.example');
  await reader.press('Enter');
  await expect.poll(async () => (await kept(page)).secondReader).toBe('camille@lorvane.example');

  const section = page.locator('#drafts');
  const from = section.getByLabel(drafts.from, { exact: true });
  const until = section.getByLabel(drafts.until, { exact: true }).last();
  await from.last().fill('2027-02-12');
  await until.fill('2027-01-05');
  await page.locator('#drafts').getByRole('button', { name: drafts.add, exact: true }).click();
  await expect(page.getByText(drafts.embargoProblems.order)).toBeVisible();
  await until.fill('2027-02-20');
  await page.locator('#drafts').getByRole('button', { name: drafts.add, exact: true }).click();
  await expect
    .poll(async () => (await kept(page)).embargoes)
    .toEqual([{ from: '2027-02-12', until: '2027-02-20' }]);
  await page
    .locator('#drafts')
    .getByRole('button', { name: /^Remove: / })
    .click();
  await expect.poll(async () => (await kept(page)).embargoes).toEqual([]);

  await page.getByRole('checkbox', { name: drafts.holdsBack.label }).check();
  await expect.poll(async () => (await kept(page)).holdsBack).toBe(true);
});

test('how soon an account’s voice is spoken of is chosen by account', async ({ extension, x }) => {
  await isUp(x);
  await speakFor(extension, 'claire_lorvane', 'personal');
  const page = await extension.openPage('settings');
  const choice = page.getByRole('combobox', { name: voices.speaksUp('@claire_lorvane') });
  await expect(choice).toHaveValue('usual');
  await choice.selectOption('rare');
  await expect
    .poll(async () =>
      (await readRows<AccountRow>(page, 'accounts')).map(({ handle, sensitivity }) => [handle, sensitivity]),
    )
    .toContainEqual(['claire_lorvane', 'rare']);
});
