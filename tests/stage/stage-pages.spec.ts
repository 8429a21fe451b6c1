import { expect, type Page } from '@playwright/test';
import type { PostKind } from './seam-types';
import { home, test } from './stage-test';

/** The pages and kinds of posts of the stage, one by one. */

const open = async (page: Page, kind: PostKind) => {
  await page.evaluate((one) => window.stage.goTo(window.stage.pathOf(window.stage.postOf(one).id)), kind);
  await page.waitForSelector('article[data-testid=tweet][tabindex="-1"]');
};

const frame = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test('hears X’s single keys on document, and no key typed in an editor', async ({ page }) => {
  await home(page);
  await page.keyboard.press('j');
  await expect(page.locator('article[data-testid=tweet]:focus')).toHaveCount(1);
  await page.keyboard.press('l');
  expect(await page.evaluate(() => window.stage.likes.length)).toBe(1);
  await expect(page.getByTestId('unlike')).toHaveCount(1);
  await page.keyboard.press('t');
  await page.getByTestId('retweetConfirm').click();
  await expect(page.getByTestId('unretweet')).toHaveCount(1);
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('nlrt');
  const heard = await page.evaluate(() => window.stage.shortcuts.map((one) => one.key));
  expect(heard).toEqual(['j', 'l', 't']);
});

test('opens a reply with the post above the editor, and a quote with it below', async ({ page }) => {
  await home(page);
  await page.getByTestId('reply').first().click();
  const dialog = page.getByRole('dialog');
  const article = await dialog.locator('article[data-testid=tweet]').boundingBox();
  const editor = await dialog.getByTestId('tweetTextarea_0').boundingBox();
  expect(article?.y ?? 0).toBeLessThan(editor?.y ?? 0);
  await dialog.getByTestId('app-bar-close').click();
  await expect(dialog).toHaveCount(0);
  await page.getByTestId('retweet').first().click();
  await page.getByRole('menuitem').nth(1).click();
  await expect(dialog.locator('[role=link] [data-testid=tweetText]')).toBeVisible();
  await dialog.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('Worth reading');
  await dialog.getByTestId('tweetButton').click();
  const quoted = await page.evaluate(() => window.stage.sent[0]);
  expect(quoted).toMatchObject({ kind: 'quote', quoted: await page.evaluate(() => window.stage.home[1]) });
});

test('makes the editor anew after a picture, with its text', async ({ page, errors }) => {
  await home(page);
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('With a picture');
  const before = await page.getByTestId('tweetTextarea_0').elementHandle();
  await page.getByTestId('fileInputButton').click();
  expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
  expect(await page.evaluate(() => window.stage.draftText())).toBe('With a picture');
  await page.evaluate(() => window.stage.remountComposer({ keepText: false }));
  expect(await page.evaluate(() => window.stage.draftText())).toBe('');
  expect(errors).toEqual([]);
});

test('makes the whole page anew when display settings change', async ({ page, errors }) => {
  await home(page);
  const before = await page.locator('#layers').elementHandle();
  await page.evaluate(() => window.stage.rerender());
  expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
  await expect(page.getByTestId('cellInnerDiv').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('goes back to where the timeline was scrolled', async ({ page }) => {
  await home(page);
  await page.evaluate(() => window.scrollTo(0, 4000));
  await frame(page);
  await frame(page);
  const before = await page.evaluate(() => window.scrollY);
  await open(page, 'plain');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await frame(page);
  expect(await page.evaluate(() => window.scrollY)).toBeCloseTo(before, -1);
});

test('shows a machine translation in the language of the page, and its original on demand', async ({
  page,
}) => {
  await home(page);
  await open(page, 'translated');
  const text = page.locator('article[tabindex="-1"] [data-testid=tweetText]');
  await expect(text).toHaveAttribute('lang', 'en');
  await page.locator('article[tabindex="-1"] button[aria-label="Show original"]').click();
  await expect(text).toHaveAttribute('lang', 'de');
});

test('draws each kind of post as X does', async ({ page, errors }) => {
  await home(page);
  const at = page.locator('article[data-testid=tweet][tabindex="-1"]');
  await open(page, 'article');
  await expect(at.locator('[role=group]')).toHaveCount(2);
  await expect(at.getByTestId('tweetText')).toHaveCount(0);
  await open(page, 'image');
  await expect(at.getByTestId('tweetText')).toHaveCount(0);
  await open(page, 'quote');
  await expect(at.locator('div[role=link][tabindex="0"] [data-testid=User-Name] time')).toHaveCount(1);
  await expect(at.getByTestId('User-Name').first().locator('time')).toHaveCount(0);
  await open(page, 'arabic');
  expect(await at.getByTestId('tweetText').evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
  await open(page, 'emoji-flood');
  await expect(at.getByTestId('tweetText').locator('img')).toHaveCount(5000);
  await open(page, 'huge');
  expect(await at.getByTestId('tweetText').evaluate((node) => node.textContent?.length)).toBe(20_000);
  await open(page, 'video');
  const video = at.locator('video');
  await expect
    .poll(() => video.evaluate((node) => node instanceof HTMLVideoElement && !node.paused))
    .toBe(true);
  for (const kind of ['markup', 'markup-name', 'bidi'] as const) await open(page, kind);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);

  await page.evaluate(() => window.stage.goTo('/search?q=kind:promoted'));
  const ad = page.locator('[data-testid=placementTracking] article[data-testid=tweet]');
  await expect(ad.first()).toBeVisible();
  await expect(ad.first().locator('time')).toHaveCount(0);
  await page.evaluate(() => window.stage.goTo('/search?q=kind:long'));
  await page.getByTestId('tweet-text-show-more-link').click();
  await expect(page.getByTestId('tweet-text-show-more-link')).toHaveCount(0);
  await page.evaluate(() => window.stage.goTo('/maisonlorvane'));
  await expect(page.getByTestId('socialContext').first()).toHaveText('Pinned');
  expect(errors).toEqual([]);
});

test('sends a direct message from a plain text area', async ({ page }) => {
  await page.goto('https://x.com/i/chat/101');
  const send = page.getByTestId('dm-composer-send-button');
  await expect(send).toHaveCount(0);
  await page.locator('form[data-testid=dm-composer-form] textarea').fill('See you on Thursday');
  await send.click();
  expect(await page.evaluate(() => window.stage.sent)).toMatchObject([
    { kind: 'dm', text: 'See you on Thursday' },
  ]);
});

test('lists mentions as posts and the rest as notifications, per account', async ({ page }) => {
  await page.goto('https://x.com/notifications');
  await expect(page.getByTestId('notification').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Mentions' }).click();
  await expect(page.getByTestId('notification')).toHaveCount(0);
  await expect(page.getByTestId('tweetText').first()).toContainText('@claire_lorvane');
  await page.goto('https://x.com/notifications/mentions?account=maisonlorvane');
  await expect(page.getByTestId('tweetText').first()).toContainText('@maisonlorvane');
});

test('fills the composer from an intent address', async ({ page }) => {
  await home(page);
  const id = await page.evaluate(() => window.stage.mentionsOf('claire_lorvane')[0]);
  await page.goto(`https://x.com/intent/post?text=Merci&in_reply_to=${id}`);
  await expect(page.getByRole('dialog').getByTestId('tweetButton')).toBeEnabled();
  expect(await page.evaluate(() => window.stage.draftText())).toBe('Merci');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => page.evaluate(() => window.stage.sent[0]?.inReplyTo)).toBe(id);
});

test('has pages without a composer or an account', async ({ page }) => {
  for (const path of ['/i/flow/login?account=', '/i/oauth2/authorize', '/settings/account', '/explore']) {
    await page.goto(`https://x.com${path}`);
    await page.waitForSelector('main');
    expect(await page.locator('[data-testid^=tweetTextarea]').count()).toBe(0);
  }
  await page.goto('https://x.com/maisonlorvane?account=');
  await expect(page.getByTestId('SideNav_AccountSwitcher_Button')).toHaveCount(0);
  await expect(page.getByTestId('BottomBar')).toBeVisible();
});
