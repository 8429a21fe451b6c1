/** Answers that communications has approved, the press contact, and what is known of a post beside its text. */
import type { Locator, Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { wordsFor } from '../../locales/words-for';
import type { SettingRow } from '../../storage/database';
import { putRows, readRows } from '../database';
import { complaint, inDatabase, me } from './conversations-on-x';
import { type Extension, expect, test } from './extension';
import { answersPanel, getMention, goToPost, isUp, openAnswers, postOnPage } from './on-x';

const { answers, settings } = wordsFor('en');
const { reply } = overlayWordsFor('en');
const approvedText =
  'Thank you for telling us. Our workshop answers every message, at the address on our site.';
const contact = 'Léa Morel, press@lorvane.example';
const vague = `@${me} could we talk about the foundry this week?`;

const dayFromNow = (days: number) => {
  const day = new Date(Date.now() + days * 86_400_000);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};
const setting = (extension: Extension, key: string, value: unknown) =>
  inDatabase(extension, (page) => putRows(page, 'settings', { key, value, changedAt: 1 }));
const kept = async (page: Page, key: string) =>
  (await readRows<SettingRow>(page, 'settings')).find((row) => row.key === key)?.value;
const lineOf = (more: object = {}) => ({ intent: 'complaint', language: 'en', text: approvedText, ...more });
const firstOf = (panel: Locator) => panel.getByRole('listitem').first();
const labelled = (panel: Locator) => panel.getByRole('heading', { name: reply.approved });

test.beforeEach(async ({ x }) => isUp(x));

/** Nothing leaves by itself. */
test.afterEach(async ({ x }) => {
  expect(await x.evaluate(() => window.stage.sent)).toEqual([]);
});

test('written in the settings, an approved answer stands first, named as such, word for word', async ({
  extension,
  x,
}) => {
  const page = await extension.openPage('settings');
  const group = page.getByRole('group', { name: answers.approved.label });
  const text = group.getByRole('textbox', { name: answers.text });
  const add = group.getByRole('button', { name: answers.add });
  await add.click();
  await expect(group.getByRole('alert')).toHaveText(answers.problems.empty);
  await text.fill('a'.repeat(281));
  await add.click();
  await expect(group.getByRole('alert')).toHaveText(answers.problems['too-long']);
  await text.fill('Our workshop answers.');
  await group.getByLabel(answers.until, { exact: true }).fill(dayFromNow(1));
  await add.click();
  await expect(group.getByRole('alert')).toBeEmpty();
  await expect(group.getByRole('listitem')).toHaveCount(1);
  await expect(text).toHaveValue('');
  const dated = { validUntil: dayFromNow(1) };
  await expect
    .poll(() => kept(page, 'approvedLines'))
    .toEqual([lineOf({ text: 'Our workshop answers.', ...dated })]);

  // Changed in place, while the settings are read again and again.
  await group.getByRole('button', { name: new RegExp(`^${answers.editNamed('')}`) }).click();
  await expect(text).toBeFocused();
  await expect(text).toHaveValue('Our workshop answers.');
  await page.getByLabel(settings.counting.unfocused.label).check();
  await text.fill(approvedText);
  await group.getByRole('button', { name: answers.keep }).click();
  await expect.poll(() => kept(page, 'approvedLines')).toEqual([lineOf(dated)]);
  await expect(text).toBeFocused();

  await x.bringToFront();
  const panel = await openAnswers(await getMention(x, complaint, 'en'));
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  await expect(labelled(firstOf(panel))).toBeVisible();
  await expect(labelled(panel)).toHaveCount(1);
  await expect(firstOf(panel).getByText(approvedText, { exact: true })).toBeVisible();
  await firstOf(panel)
    .getByRole('button', { name: reply.insertNamed(reply.approved) })
    .click();
  await expect.poll(() => x.evaluate(() => window.stage.draftText())).toBe(approvedText);

  await page.bringToFront();
  await group.getByRole('button', { name: new RegExp(`^${answers.removeNamed('')}`) }).click();
  await expect(group.getByRole('listitem')).toHaveCount(0);
  await expect.poll(() => kept(page, 'approvedLines')).toEqual([]);
});

test('one that has run out, or is yet to come, is never offered', async ({ extension, x }) => {
  await setting(extension, 'approvedLines', [
    lineOf({ validUntil: dayFromNow(-1) }),
    lineOf({ validFrom: dayFromNow(2), text: 'An answer that is yet to come, from our workshop.' }),
  ]);
  const panel = await openAnswers(await getMention(x, complaint, 'en'));
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  await expect(labelled(panel)).toHaveCount(0);
});

test('the press is told whom to ask; whoever is on the press list is the press', async ({ extension, x }) => {
  const page = await extension.openPage('settings');
  const field = page.getByRole('textbox', { name: answers.pressContact.label });
  await field.fill(contact);
  await field.press('Enter');
  await expect.poll(() => kept(page, 'pressContact')).toBe(contact);
  await page.close();

  const unknown = await openAnswers(await getMention(x, vague, 'en'));
  await expect(unknown.getByRole('heading', { level: 2 })).toContainText(reply.intents.question);
  await expect(unknown).not.toContainText(contact);
  await x.keyboard.press('Escape');

  await inDatabase(extension, (database) =>
    putRows(database, 'watched', {
      ...{ entry: '@oscarfiguerolo', text: '@OscarFiguerolo', list: 'press', addedAt: 1 },
    }),
  );
  const known = await openAnswers(await getMention(x, vague, 'en'));
  await expect(known.getByRole('heading', { level: 2 })).toContainText(reply.intents.press);
  await expect(known.getByRole('listitem').filter({ hasText: contact })).not.toHaveCount(0);
});

for (const place of ['a reply', 'the post itself'] as const) {
  test(`what a post answers makes it delicate: on ${place}`, async ({ x }) => {
    const ids = await x.evaluate((said) => {
      const text = 'Maison Lorvane will close its plant and lay off 120 people, the unions are furious.';
      const author = 'oscarfiguerolo';
      const about = window.stage.addPost({ author, text, lang: 'en', to: 'home' });
      return {
        about,
        answer: window.stage.addPost({ author: 'priya_nlrobot', text: said, lang: 'en', replyTo: about }),
      };
    }, vague);
    if (place === 'a reply') {
      await goToPost(x, { id: ids.about });
      const panel = await openAnswers(postOnPage(x, ids.answer));
      await expect(panel.getByText(reply.delicate)).toBeVisible();
      return;
    }
    await goToPost(x, { id: ids.answer });
    await x.getByTestId('inline_reply_offscreen').getByTestId('tweetTextarea_0').click();
    await x.getByRole('button', { name: overlayWordsFor('en').voice.suggest }).click();
    await expect(answersPanel(x).getByText(reply.delicate)).toBeVisible();
  });
}
