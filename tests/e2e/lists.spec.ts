/** The lists in the settings: pasted or imported, seen, taken off, and taken back. */
import type { Page } from '@playwright/test';
import { wordsFor } from '../../locales/words-for';
import type { SettingRow } from '../../storage/database';
import type { Watched } from '../../watch/watched';
import { readRows } from '../database';
import { expect, test } from './extension';

const { lists, roundSettings } = wordsFor('en');

const kept = async (page: Page) =>
  Object.fromEntries((await readRows<Watched>(page, 'watched')).map(({ entry, list }) => [entry, list]));
const section = (page: Page) => page.getByRole('region', { name: lists.title });
const field = (page: Page) => section(page).getByRole('textbox', { name: lists.field });
const said = (page: Page) => section(page).getByRole('status');
const addNow = (page: Page) => section(page).getByRole('button', { name: lists.add, exact: true }).click();
const undo = (page: Page) => said(page).getByRole('button', { name: lists.undo }).click();

test('pasted lines come onto the list; what is not understood is named and stays', async ({ extension }) => {
  const page = await extension.openPage('settings');
  await field(page).fill('@Batipro\nhttps://x.com/nord\nlinkedin.com/in/lea\nfonte brute\n@BATIPRO');
  await addNow(page);
  await expect(said(page)).toContainText('3 added');
  await expect(said(page)).toContainText(lists.badLine(3, 'linkedin.com/in/lea'));
  await expect(said(page)).toContainText(lists.problems['other-site']);
  await expect(field(page)).toHaveValue('linkedin.com/in/lea');
  const three = { '@batipro': 'customers', '@nord': 'customers', 'fonte brute': 'customers' };
  expect(await kept(page)).toEqual(three);

  // Mended, and put on another list, together with one that stands elsewhere.
  await field(page).fill('@lea, @nord');
  await section(page).getByLabel(lists.into).selectOption({ label: lists.names.press });
  await addNow(page);
  await expect(said(page)).toContainText('1 added, 1 from another list');
  expect(await kept(page)).toEqual({ ...three, '@nord': 'press', '@lea': 'press' });
  await undo(page);
  await expect(said(page)).toHaveText(lists.undone);
  expect(await kept(page)).toEqual(three);

  const customers = section(page).locator('details', { hasText: lists.names.customers });
  await customers.locator('summary').click();
  await expect(customers.getByRole('listitem')).toHaveText(['@Batipro', '@nord', 'fonte brute']);
  await customers.getByRole('button', { name: lists.remove('@nord') }).click();
  await expect(customers.getByRole('listitem')).toHaveCount(2);
  expect(Object.keys(await kept(page))).not.toContain('@nord');
  await undo(page);
  await expect(customers.getByRole('listitem')).toHaveCount(3);
  expect(await kept(page)).toEqual(three);
});

test('a CSV file with a heading, a separator of its own and accents comes onto the list', async ({
  extension,
}) => {
  const page = await extension.openPage('settings');
  await section(page).getByLabel(lists.into).selectOption({ label: lists.names.competitors });
  const rows =
    'Société;Compte X;Mots\r\n"Émaux; frères";@Rival;émail\r\nSans compte;;\r\nAutre;rival_deux;\r\n';
  await section(page)
    .locator('input[type="file"]')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(rows, 'latin1') });
  await expect(said(page)).toContainText('3 added');
  await expect(said(page)).toContainText(lists.badLine(3, 'Sans compte;;'));
  expect(await kept(page)).toEqual({
    '@rival': 'competitors',
    émail: 'competitors',
    '@rival_deux': 'competitors',
  });

  // One of them ends the round.
  const round = page.getByRole('region', { name: roundSettings.title });
  await round
    .getByRole('combobox', { name: roundSettings.competitor.label })
    .selectOption({ label: '@Rival' });
  await round.getByRole('textbox', { name: roundSettings.companyName.label }).fill('  Maison   Lorvane ');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => {
      const settings = await readRows<SettingRow>(page, 'settings');
      return ['roundCompetitor', 'companyName'].map(
        (name) => settings.find(({ key }) => key === name)?.value,
      );
    })
    .toEqual(['@rival', 'Maison Lorvane']);
});
