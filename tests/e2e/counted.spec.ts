/** "It counted": said on a post or months later in the report, and credited to the week of the conversation. */
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { wordsFor } from '../../locales/words-for';
import type { CountedRow } from '../../storage/database';
import { putRows, readRows } from '../database';
import { expect, test } from './extension';
import { answersPanel, isUp, openAnswers } from './on-x';

const { conversation, common } = overlayWordsFor('en');
const { report: said, worth } = wordsFor('en');
const me = 'claire_lorvane';
const noneCounted = { customer: 0, hire: 0, press: 0, partner: 0, learned: 0 };

test('it counted: one click on any post, a line, and the report says so', async ({ extension, x }) => {
  await isUp(x);
  const post = x.locator('article[data-testid="tweet"]').nth(1);
  await openAnswers(post);
  const panel = answersPanel(x).or(x.locator('[data-chandelle="answers"] [role="dialog"]')).first();
  await panel.getByRole('button', { name: conversation.counted }).click();
  await panel
    .getByRole('group', { name: conversation.counted })
    .getByRole('button', { name: conversation.kinds.customer, exact: true })
    .click();
  await expect(
    panel.getByRole('button', {
      name: `${conversation.counted}${common.separator}${conversation.kinds.customer}`,
    }),
  ).toBeVisible();
  await panel.getByRole('textbox', { name: conversation.line }).fill('Twelve pots for their canteen');
  await x.keyboard.press('Enter');

  const report = await extension.openPage('report');
  const line = said.countedLine({ ...noneCounted, customer: 1 });
  await expect(report.getByText(line, { exact: true })).toBeVisible();
  const [row] = await readRows<CountedRow>(report, 'counted');
  expect(row).toMatchObject({ account: me, kind: 'customer', line: 'Twelve pots for their canteen' });
  const control = report.getByRole('combobox', { name: said.countedFor('') });
  await expect(control).toHaveValue('customer');

  // Another kind: the line stays.
  await x.bringToFront();
  await panel
    .getByRole('group', { name: conversation.counted })
    .getByRole('button', { name: conversation.kinds.partner, exact: true })
    .click();
  await expect
    .poll(() => readRows<CountedRow>(report, 'counted'))
    .toMatchObject([{ kind: 'partner', line: 'Twelve pots for their canteen' }]);
  await panel
    .getByRole('group', { name: conversation.counted })
    .getByRole('button', { name: conversation.kinds.customer, exact: true })
    .click();
  await expect(control).toHaveValue('customer');

  // Taken back where it was said, it is gone from the report.
  await x.bringToFront();
  await panel
    .getByRole('group', { name: conversation.counted })
    .getByRole('button', { name: conversation.kinds.customer, exact: true })
    .click();
  await expect(report.getByText(line, { exact: true })).toHaveCount(0);
  expect(await readRows(report, 'counted')).toEqual([]);
});

const iso = (date: Date) => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
const daysAgo = (days: number) => {
  const date = new Date();
  date.setDate(date.getDate() - days);
  return date;
};
const talk = (id: string, author: string, date: Date) => ({
  ...{ account: me, id, author, day: iso(date), firstSeenAt: date.getTime(), intent: 'partnership' },
  ...{ delicate: false, state: 'answered', changedAt: date.getTime(), handedTo: '' },
});

test('it counted, said weeks later: credited to the week of the conversation', async ({ extension }) => {
  const report = await extension.openPage('report');
  await putRows(report, 'conversations', talk('21', 'kenjimorivala', daysAgo(7)));
  await report.getByRole('button', { name: worth.previous.week }).click();
  await expect(report.getByText('kenjimorivala')).toBeVisible();
  await report.getByRole('combobox', { name: said.countedFor('@kenjimorivala') }).selectOption('partner');
  const line = said.countedLine({ ...noneCounted, partner: 1 });
  await expect(report.getByText(line, { exact: true })).toBeVisible();
  await report.getByRole('textbox', { name: said.lineFor('@kenjimorivala') }).fill('Their spring window');
  await report.keyboard.press('Enter');
  await expect
    .poll(() => readRows<CountedRow>(report, 'counted'))
    .toMatchObject([{ id: '21', day: iso(daysAgo(7)), kind: 'partner', line: 'Their spring window' }]);

  await report.getByRole('button', { name: worth.next.week }).click();
  await expect(report.getByText(line, { exact: true })).toHaveCount(0);
});

test('after twelve months it is too late to say so', async ({ extension }) => {
  const report = await extension.openPage('report');
  const long = daysAgo(7 * 54);
  await putRows(report, 'conversations', talk('22', 'kenjimorivala', long));
  // A week at a time, once it is there: a click goes to the week before the one that is shown.
  for (let week = 1; week <= 54; week++) {
    const heading = report.getByRole('heading', { level: 1 });
    const shown = (await heading.textContent()) ?? '';
    await report.getByRole('button', { name: worth.previous.week }).click();
    await expect(heading).not.toHaveText(shown);
  }
  await expect(report.getByText('kenjimorivala')).toBeVisible();
  await expect(report.getByRole('combobox', { name: said.countedFor('@kenjimorivala') })).toHaveCount(0);
});
