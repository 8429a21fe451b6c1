import type { Page } from '@playwright/test';
import type { LimitsRow, SliceRow } from '../../storage/database';
import { dayTotal, putRows, readRows, sumMs } from '../database';
import { type Extension, expect, test } from './extension';

async function setLimit(extension: Extension, account: string, minutes: number): Promise<void> {
  const popup = await extension.openPage('popup');
  const row = popup.getByRole('listitem').filter({ hasText: `@${account}` });
  await row.getByRole('textbox').fill(String(minutes));
  await popup.keyboard.press('Enter');
  const kept = async () =>
    (await readRows<LimitsRow>(popup, 'limits')).find((row) => row.account === account);
  await expect.poll(async () => (await kept())?.dayMinutes).toEqual(Array(7).fill(minutes));
  await popup.close();
}

/** A limit of one minute, and more than it counted earlier today. */
async function reachLimit(extension: Extension, account: string, spentMinutes = 2): Promise<void> {
  await setLimit(extension, account, 1);
  const popup = await extension.openPage('popup');
  await putRows(popup, 'dayTotals', dayTotal(account, spentMinutes));
  await popup.close();
}

const curtain = (page: Page) =>
  page.getByRole('dialog', { name: /today|budget|time/i }).filter({ hasText: /leave/i });

test.describe('at the limit', () => {
  test('the curtain falls, keeps what is behind it from the keyboard, and is lifted in one click', async ({
    extension,
    x,
  }) => {
    await expect(x.locator('[data-chandelle=candle]')).toHaveCount(1);
    await reachLimit(extension, 'claire_lorvane');
    await x.bringToFront();
    await x.mouse.move(400, 400);
    const drawn = x.locator('[data-chandelle=curtain]');
    await expect(drawn).toHaveCount(1);
    await expect(curtain(x)).toBeVisible();

    // Nothing of X's can be reached by Tab any more.
    for (let presses = 0; presses < 8; presses++) {
      await x.keyboard.press('Tab');
      expect(
        await x.evaluate(() => document.activeElement?.closest('main, header, article') ?? null),
      ).toBeNull();
    }
    await x.getByRole('button', { name: /lift/i }).click();
    await expect(drawn).toHaveCount(0);
    expect(await x.locator('[inert]').count()).toBe(0);

    // Lifted for today: a new page has no curtain either.
    await x.reload();
    await expect(x.locator('[data-chandelle=candle]')).toHaveCount(1);
    await x.mouse.move(410, 400);
    await expect(drawn).toHaveCount(0);
  });

  test('five more minutes three times, then no more; a higher limit in the popup lifts it too', async ({
    extension,
    x,
  }) => {
    await expect(x.locator('[data-chandelle=candle]')).toHaveCount(1);
    const drawn = x.locator('[data-chandelle=curtain]');
    const extend = drawn.getByRole('button', { name: /more minutes/i });
    // One minute was allowed: each time, all that was given is spent too.
    for (const spentMinutes of [2, 7, 12]) {
      await reachLimit(extension, 'claire_lorvane', spentMinutes);
      await x.bringToFront();
      await expect(drawn).toHaveCount(1);
      await extend.click();
      await expect(drawn).toHaveCount(0);
    }
    await reachLimit(extension, 'claire_lorvane', 17);
    await x.bringToFront();
    await expect(extend).toBeDisabled();

    await setLimit(extension, 'claire_lorvane', 30);
    await x.bringToFront();
    await expect(drawn).toHaveCount(0);
  });

  test('an open draft is neither covered nor lost: it is finished and posted behind the curtain', async ({
    extension,
    x,
  }) => {
    await x.evaluate(() =>
      window.stage.goTo(window.stage.pathOf(window.stage.mentionsOf('claire_lorvane')[0] ?? '')),
    );
    const editor = x.locator('[data-testid="tweetTextarea_0"]');
    await editor.click();
    await x.keyboard.type('Thank you, I will look into');
    await reachLimit(extension, 'claire_lorvane');
    await x.bringToFront();
    const drawn = x.locator('[data-chandelle=curtain]');
    await expect(drawn).toContainText(/your draft is still there/i);
    expect(await x.evaluate(() => window.stage.draftText())).toBe('Thank you, I will look into');

    // A real click on the draft reaches it, through the hole in the curtain; a click beside it does not reach X.
    await editor.click();
    await x.keyboard.press('End');
    await x.keyboard.type(' it.');
    await x.locator('[data-testid="tweetButtonInline"]').click();
    await expect
      .poll(() => x.evaluate(() => window.stage.sent.map(({ text }) => text)))
      .toEqual(['Thank you, I will look into it.']);
    // Sent, it is no longer there.
    await expect(drawn).not.toContainText(/your draft is still there/i);
    await expect(drawn).toContainText(/the rest can wait/i);
    const hit = await x.evaluate(() => document.elementFromPoint(120, 300)?.getAttribute('data-chandelle'));
    expect(hit).toBe('curtain');
  });

  test('behind the curtain it counts while a draft is written, in any editor, and not while an empty one waits', async ({
    extension,
    x,
  }) => {
    await x.evaluate(() =>
      window.stage.goTo(window.stage.pathOf(window.stage.mentionsOf('claire_lorvane')[0] ?? '')),
    );
    await x.locator('[data-testid="tweetTextarea_0"]').click();
    await reachLimit(extension, 'claire_lorvane');
    await x.bringToFront();
    await x.mouse.move(400, 400);
    await expect(x.locator('[data-chandelle=curtain]')).toHaveCount(1);
    const popup = await extension.openPage('popup');
    await x.bringToFront();
    await x.waitForTimeout(1_500);
    const over = async () =>
      sumMs((await readRows<SliceRow>(popup, 'slices')).filter(({ standing }) => standing === 'over'));
    const grownMs = async () => {
      const before = await over();
      await x.waitForTimeout(3_000);
      return (await over()) - before;
    };
    expect(await grownMs()).toBe(0);
    await x.keyboard.type('Thank you');
    expect(await grownMs()).toBeGreaterThan(1_500);

    // Such as that of X's articles.
    await x.evaluate(() => {
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      editor.textContent = 'A long read';
      document.querySelector('main')?.append(editor);
      editor.focus();
    });
    expect(await grownMs()).toBeGreaterThan(1_500);
    await x.evaluate(() => (document.activeElement as HTMLElement).blur());
    await x.waitForTimeout(1_500);
    expect(await grownMs()).toBe(0);
  });

  test('a draft in X’s own dialog stays above the curtain', async ({ extension, x }) => {
    await x.evaluate(() => window.stage.openCompose());
    const editor = x.locator('[role="dialog"] [data-testid="tweetTextarea_0"]');
    await editor.click();
    await x.keyboard.type('A first word');
    await reachLimit(extension, 'claire_lorvane');
    await x.bringToFront();
    await expect(x.locator('[data-chandelle=curtain]')).toHaveCount(1);
    await editor.click();
    await x.keyboard.press('End');
    await x.keyboard.type(' and more');
    expect(await x.evaluate(() => window.stage.draftText())).toBe('A first word and more');
  });

  for (const path of ['/i/flow/login', '/i/oauth2/authorize', '/settings/account']) {
    test(`never on ${path}`, async ({ extension, x }) => {
      await expect(x.locator('[data-chandelle=candle]')).toHaveCount(1);
      await reachLimit(extension, 'claire_lorvane');
      await x.bringToFront();
      await expect(x.locator('[data-chandelle=curtain]')).toHaveCount(1);
      await x.goto(`https://x.com${path}`);
      await x.waitForFunction(() => 'stage' in window);
      await x.mouse.move(400, 400);
      // Long enough for everything that could be placed to have been placed.
      await x.waitForTimeout(2500);
      expect(await x.locator('[data-chandelle]').count()).toBe(0);
    });
  }

  test('bad input in the popup is told, kept in its field, and changes nothing', async ({ extension, x }) => {
    await expect(x.locator('[data-chandelle=candle]')).toHaveCount(1);
    const popup = await extension.openPage('popup');
    const field = popup.getByRole('listitem').getByRole('textbox');
    for (const bad of ['ten', '-5', '0', '1441']) {
      await field.fill(bad);
      await popup.keyboard.press('Enter');
      await expect(field).toHaveValue(bad);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
    }
    await popup.reload();
    await expect(popup.getByRole('listitem').getByRole('textbox')).toHaveValue('');
  });
});
