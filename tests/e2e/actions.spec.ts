import type { ActionRow } from '../../storage/database';
import { readRows } from '../database';
import { type Extension, expect, test } from './extension';

async function actions(extension: Extension): Promise<Pick<ActionRow, 'kind' | 'account' | 'voice'>[]> {
  const page = await extension.openPage('report');
  const rows = await readRows<ActionRow>(page, 'actions');
  await page.close();
  return rows
    .sort((one, other) => one.at - other.at)
    .map(({ kind, account, voice }) => ({ kind, account, voice }));
}

const kinds = async (extension: Extension) => (await actions(extension)).map(({ kind }) => kind);

test.beforeEach(async ({ x }) => {
  await expect(x.locator('[data-chandelle=candle]')).toHaveCount(1);
});

test('a like is counted once, and taking it back is none', async ({ extension, x }) => {
  const like = x.locator('article [data-testid="like"]').first();
  await like.click();
  await x.locator('article [data-testid="unlike"]').first().click();
  await expect.poll(() => kinds(extension)).toEqual(['like']);
});

test('a repost is counted when it is confirmed', async ({ extension, x }) => {
  await x.locator('article [data-testid="retweet"]').first().click();
  await x.locator('[data-testid="retweetConfirm"]').click();
  await expect.poll(() => kinds(extension)).toEqual(['repost']);
});

test('what was really sent is counted, by click and by keys, with its voice and without its text', async ({
  extension,
  x,
}) => {
  await x.evaluate(() => window.stage.openCompose());
  await x.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').click();
  await x.keyboard.type('My wife and I spent Sunday in the garden with my son, so happy.');
  await x.locator('[data-testid="tweetButton"]').click();
  await expect.poll(() => kinds(extension)).toEqual(['post']);

  await x.evaluate(() =>
    window.stage.goTo(window.stage.pathOf(window.stage.mentionsOf('claire_lorvane')[0] ?? '')),
  );
  await x.locator('[data-testid="tweetTextarea_0"]').click();
  await x.keyboard.type('Thank you, see you soon.');
  await x.keyboard.press('Control+Enter');
  await expect.poll(() => kinds(extension)).toEqual(['post', 'reply']);

  const [post] = await actions(extension);
  expect(post).toMatchObject({ account: 'claire_lorvane', voice: { label: 'personal' } });
  expect(JSON.stringify(await actions(extension))).not.toContain('garden');
});

test('a draft that is put away is not counted as sent', async ({ extension, x }) => {
  await x.evaluate(() => window.stage.openCompose());
  await x.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').click();
  await x.keyboard.type('On second thoughts');
  await x.keyboard.press('Control+A');
  await x.keyboard.press('Delete');
  await x.keyboard.press('Escape');
  await x.locator('article [data-testid="like"]').first().click();
  await expect.poll(() => kinds(extension)).toEqual(['like']);
});

test('a direct message is reacting, and counted as a message', async ({ extension, x }) => {
  await x.evaluate(() => window.stage.goTo('/i/chat'));
  const field = x.locator('[data-testid="dm-composer-textarea"]').first();
  if (!(await field.isVisible())) await x.locator('main a[href*="/i/chat/"]').first().click();
  await field.click();
  await x.keyboard.type('Monday at nine?');
  await x.keyboard.press('Enter');
  await expect.poll(() => kinds(extension)).toEqual(['message']);
});
