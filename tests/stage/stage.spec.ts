import { expect } from '@playwright/test';
import { home, test } from './stage-test';

/** The stage by itself: is it the X that the other tests count on? */

test('is real React 17, not Preact under its name', async ({ page }) => {
  await home(page);
  const found = await page.evaluate(() => ({
    version: window.stage.reactVersion,
    preact: window.stage.isPreact,
    root: '_reactRootContainer' in (document.querySelector('#react-root') ?? {}),
  }));
  expect(found).toEqual({ version: '17.0.2', preact: false, root: true });
});

test('keeps what is typed in Draft’s own model, and sends it', async ({ page, errors }) => {
  await home(page);
  const send = page.getByTestId('tweetButtonInline');
  await expect(send).toBeDisabled();
  await expect(send).toHaveAttribute('aria-disabled', 'true');
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('Hello from @claire_lorvane');
  await page.keyboard.press('Enter');
  await page.keyboard.type('second line');
  expect(await page.evaluate(() => window.stage.draftText())).toBe('Hello from @claire_lorvane\nsecond line');
  await expect(send).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('toast')).toHaveText(/Your post was sent\./);
  const sent = await page.evaluate(() => window.stage.sent);
  expect(sent).toMatchObject([
    { kind: 'post', from: 'claire_lorvane', text: 'Hello from @claire_lorvane\nsecond line' },
  ]);
  expect(await page.evaluate(() => window.stage.draftText())).toBe('');
  await expect(page.getByTestId('cellInnerDiv').first()).toContainText('second line');
  expect(errors).toEqual([]);
});

test('takes a paste as Draft does', async ({ page }) => {
  await home(page);
  await page.getByTestId('tweetTextarea_0').click();
  await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 50));
    const data = new DataTransfer();
    data.setData('text/plain', 'One paragraph.\n\nAnother.');
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  });
  await expect.poll(() => page.evaluate(() => window.stage.draftText())).toBe('One paragraph.\n\nAnother.');
  await expect(page.getByTestId('tweetButtonInline')).toBeEnabled();
});

test('unmounts cells off screen and uses their nodes again', async ({ page, errors }) => {
  await home(page, '?posts=1000');
  const first = await page.getByTestId('cellInnerDiv').first().textContent();
  const posts = new Set<string>();
  let most = 0;
  for (let i = 0; i < 40; i += 1) {
    await page.evaluate(() => {
      window.scrollBy(0, 500);
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('article[data-testid=tweet] [role=group]')].map((node) => node.id),
    );
    most = Math.max(most, ids.length);
    for (const id of ids) posts.add(id);
  }
  expect(most).toBeLessThan(30);
  expect(posts.size).toBeGreaterThan(40);
  expect(await page.evaluate(() => window.stage.reusedNodes)).toBeGreaterThan(10);
  const texts = await page.getByTestId('cellInnerDiv').allTextContents();
  expect(texts).not.toContain(first);
  expect(errors).toEqual([]);
});

test('goes through all posts, hostile ones included, without an error or a script of theirs', async ({
  page,
  errors,
}) => {
  await home(page, '?posts=200');
  for (let i = 0; i < 40; i += 1) {
    await page.evaluate(() => {
      window.scrollBy(0, 2500);
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
  }
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(errors).toEqual([]);
});

test('refuses inline script and eval, as X’s policy does', async ({ page }) => {
  await home(page);
  const found = await page.evaluate(async () => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    await fetch('https://example.com/').catch(() => undefined);
    await new Promise((done) => setTimeout(done, 100));
    return { ran: 'inlineRan' in window, blocked };
  });
  expect(found.ran).toBe(false);
  expect(found.blocked).toContain('script-src-elem');
  expect(found.blocked).toContain('connect-src');
});

test('asks nothing of the network that the stage does not answer', async ({ page, served }) => {
  for (const path of [
    '/home',
    '/notifications/mentions',
    '/claire_lorvane',
    '/i/chat',
    '/explore',
    '/search?q=kind:all',
  ]) {
    await page.goto(`https://x.com${path}`);
    await page.waitForSelector('main');
  }
  expect(served.refused).toEqual([]);
});

test('replies in the cell of the focused post, and its tool bar waits for focus', async ({ page }) => {
  await home(page);
  await page.evaluate(() => window.stage.goTo(window.stage.pathOf(window.stage.home[0] ?? '')));
  const cell = page.getByTestId('cellInnerDiv').filter({ has: page.getByTestId('inline_reply_offscreen') });
  await expect(cell.locator('article[data-testid=tweet]')).toHaveAttribute('tabindex', '-1');
  await expect(cell.getByTestId('toolBar')).toHaveCount(0);
  await cell.getByTestId('tweetTextarea_0').click();
  await expect(cell.getByTestId('toolBar')).toBeVisible();
  await page.keyboard.type('A short answer');
  await cell.getByTestId('tweetButtonInline').click();
  const { sent, first } = await page.evaluate(() => ({
    sent: window.stage.sent,
    first: window.stage.home[0],
  }));
  expect(sent).toMatchObject([{ kind: 'reply', text: 'A short answer', inReplyTo: first }]);
  await expect(page.getByTestId('tweetText').filter({ hasText: 'A short answer' })).toBeVisible();
});

test('opens the modal by its shortcut, keeps focus in it, and gives the page back', async ({
  page,
  errors,
}) => {
  await home(page);
  await page.keyboard.press('n');
  const dialog = page.locator('#layers [role=dialog][aria-labelledby=modal-header]');
  await expect(dialog.getByTestId('tweetTextarea_0')).toBeFocused();
  expect(new URL(page.url()).pathname).toBe('/compose/post');
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[data-testid=SearchBox_Search_Input]')?.focus(),
  );
  expect(await dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  await dialog.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('First of two');
  await dialog.getByTestId('addButton').click();
  await expect(dialog.getByTestId('tweetTextarea_1')).toBeFocused();
  await page.keyboard.type('Second of two');
  await dialog.getByTestId('tweetButton').click();
  await expect(dialog).toHaveCount(0);
  expect(new URL(page.url()).pathname).toBe('/home');
  const sent = await page.evaluate(() => window.stage.sent);
  expect(sent.map(({ kind, text }) => [kind, text])).toEqual([
    ['thread', 'First of two'],
    ['thread', 'Second of two'],
  ]);
  expect(errors).toEqual([]);
});

test('changes account, language and theme without a reload', async ({ page }) => {
  await home(page);
  await page.evaluate(() => Object.assign(window, { here: true }));
  await page.getByTestId('SideNav_AccountSwitcher_Button').click();
  await page.getByRole('menuitem').filter({ hasText: '@maisonlorvane' }).click();
  const avatar = '[data-testid=SideNav_AccountSwitcher_Button] [data-testid^=UserAvatar-Container-]';
  await expect(page.locator(avatar)).toHaveAttribute('data-testid', 'UserAvatar-Container-maisonlorvane');
  await page.evaluate(() => {
    window.stage.setLanguage('fr');
    window.stage.setTheme('dark');
  });
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect(await page.evaluate(() => document.body.style.backgroundColor)).toBe('rgb(0, 0, 0)');
  await expect(page).toHaveTitle('(3) Accueil / X');
  await page.evaluate(() => window.stage.signOut());
  await expect(page.getByTestId('SideNav_AccountSwitcher_Button')).toHaveCount(0);
  expect(await page.evaluate(() => 'here' in window)).toBe(true);
});

test('serves a page that is not the X we know when asked', async ({ page }) => {
  await page.goto('https://x.com/home?client=x-web');
  await expect(page.locator('section').first()).toBeVisible();
  expect(await page.locator('[data-testid]').count()).toBe(0);
  expect(await page.locator('script[src*="/x-web/"]').count()).toBe(1);
});
