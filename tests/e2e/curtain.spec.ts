/** What the curtain offers, limit by limit; and the pause. */
import type { Page } from '@playwright/test';
import type { ActionRow, LimitsRow, ReliefRow, SliceRow } from '../../storage/database';
import { dailyLimit, dayTotal, putRows, readRows, sumMs } from '../database';
import { type Extension, expect, test } from './extension';
import { isUp, overlay, postOnPage } from './on-x';

const account = 'claire_lorvane';

/** Sets what holds today; more than a day's, a week's and a visit's worth was spent already. */
async function spendAll(extension: Extension, limits: Partial<LimitsRow>, minutes = 30): Promise<Page> {
  const popup = await extension.openPage('popup');
  await putRows(popup, 'limits', { ...dailyLimit(account, 1440), ...limits });
  await putRows(popup, 'dayTotals', dayTotal(account, minutes));
  const now = Date.now();
  const visit = { startedAt: now - minutes * 60_000, endedAt: now, ms: { [account]: minutes * 60_000 } };
  await putRows(popup, 'running', { key: 'visit', value: visit });
  return popup;
}

async function comeBack(x: Page): Promise<void> {
  await x.bringToFront();
  await x.mouse.move(400, 400 + Math.random() * 50);
}

const anyDay = Array(7).fill(null);

for (const [name, limits, title] of [
  ['a day', { dayMinutes: Array(7).fill(10) }, /time for today is up/i],
  ['a week', { dayMinutes: anyDay, weekMinutes: 20 }, /time for this week is up/i],
  ['a visit', { dayMinutes: anyDay, visitMinutes: 15 }, /time for this visit is up/i],
] as const) {
  test(`the limit of ${name}: the curtain says which, five more minutes open it`, async ({
    extension,
    x,
  }) => {
    await isUp(x);
    const popup = await spendAll(extension, limits);
    await comeBack(x);
    const drawn = overlay(x, 'curtain');
    await expect(drawn.getByRole('heading', { name: title })).toBeVisible();
    await drawn.getByRole('textbox').fill('A customer is waiting');
    await drawn.getByRole('button', { name: /more minutes/i }).click();
    await expect(drawn).toHaveCount(0);
    const [relief] = await readRows<ReliefRow>(popup, 'reliefs');
    expect(relief).toMatchObject({ account, kind: 'extension', reason: 'A customer is waiting' });
  });
}

test('outside the hours X is closed; within them it is not', async ({ extension, x }) => {
  await isUp(x);
  const now = new Date();
  const minute = now.getHours() * 60 + now.getMinutes();
  const inAWhile = { from: (minute + 60) % 1440, until: (minute + 120) % 1440 };
  const popup = await spendAll(extension, { dayMinutes: anyDay, hours: inAWhile }, 1);
  await comeBack(x);
  const drawn = overlay(x, 'curtain');
  await expect(drawn.getByRole('heading', { name: /outside your hours/i })).toBeVisible();
  const untilThen = { from: (minute + 1430) % 1440, until: inAWhile.until };
  await putRows(popup, 'limits', { ...dailyLimit(account, 1440), dayMinutes: anyDay, hours: untilThen });
  await comeBack(x);
  await expect(drawn).toHaveCount(0);
});

test('extensions used up, the timeline is readable again by keyboard alone', async ({ extension, x }) => {
  await isUp(x);
  const popup = await spendAll(extension, { dayMinutes: Array(7).fill(10) });
  await putRows(popup, 'settings', { key: 'extensionsPerDay', value: 0 });
  await comeBack(x);
  const drawn = overlay(x, 'curtain');
  await expect(drawn.getByRole('button', { name: /more minutes/i })).toBeDisabled();
  const lift = drawn.getByRole('button', { name: /lift/i });
  for (let presses = 0; presses < 6 && !(await isFocused(lift)); presses++) await x.keyboard.press('Tab');
  await x.keyboard.press('Enter');
  await expect(drawn).toHaveCount(0);
  expect(await x.locator('[inert]').count()).toBe(0);
});

test('strict: a wait, no lift, and the pause is not to be had', async ({ extension, x }) => {
  await isUp(x);
  const popup = await spendAll(extension, { dayMinutes: Array(7).fill(10) });
  await putRows(popup, 'settings', { key: 'isStrict', value: true });
  await comeBack(x);
  const drawn = overlay(x, 'curtain');
  const extend = drawn.getByRole('button', { name: /more minutes/i });
  await expect(extend).toBeDisabled();
  await expect(drawn.getByRole('button', { name: /lift/i })).toHaveCount(0);
  // Nor can a script of the page's world hurry it: the wait ends by itself.
  await expect(extend).toBeEnabled({ timeout: 20_000 });
  await extend.click();
  await expect(drawn).toHaveCount(0);
  // In the five minutes given, more is still only to be had from tomorrow on.
  await popup.reload();
  await popup
    .getByRole('listitem')
    .filter({ hasText: `@${account}` })
    .getByRole('textbox')
    .fill('600');
  await popup.keyboard.press('Enter');
  const raised = async () =>
    (await readRows<LimitsRow>(popup, 'limits')).find((row) => row.dayMinutes[0] === 600);
  await expect.poll(async () => (await raised())?.fromDay).toBe(tomorrow());
  await comeBack(x);
  await x.locator('[data-chandelle=candle]').getByRole('button').first().click();
  await expect(x.getByRole('button', { name: /pause/i })).toHaveCount(0);
  await popup.reload();
  await expect(popup.getByRole('button', { name: /pause/i })).toHaveCount(0);
});

test('handing over copies a word for the company’s team, and is recorded', async ({ extension, x }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://x.com',
  });
  await isUp(x);
  const mention = await x.evaluate((handle) => {
    const id = window.stage.mentionsOf(handle)[0] ?? '';
    window.stage.goTo(window.stage.pathOf(id));
    return window.stage.pathOf(id);
  }, account);
  const popup = await spendAll(extension, { dayMinutes: Array(7).fill(10) });
  await putRows(popup, 'settings', { key: 'handOverAccount', value: 'maisonlorvane' });
  await comeBack(x);
  const drawn = overlay(x, 'curtain');
  await drawn.getByRole('button', { name: /hand over to @maisonlorvane/i }).click();
  await expect(drawn.getByRole('status')).toContainText(/copied/i);
  const copied = await x.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('@maisonlorvane');
  expect(copied).toContain(`https://x.com${mention}`);
  expect((await readRows<ActionRow>(popup, 'actions')).map(({ kind }) => kind)).toEqual(['hand-over']);
});

test('behind the curtain no video plays, and nothing starts one', async ({ extension, x }) => {
  await isUp(x);
  await x.evaluate(() => window.stage.goTo(window.stage.pathOf(window.stage.postOf('video').id)));
  const playing = () =>
    x.evaluate(() => [...document.querySelectorAll('video')].map(({ paused }) => !paused));
  await expect.poll(playing).toContain(true);
  await spendAll(extension, { dayMinutes: Array(7).fill(10) });
  await comeBack(x);
  await expect(overlay(x, 'curtain')).toHaveCount(1);
  await expect.poll(playing).not.toContain(true);
  await x.evaluate(() =>
    document
      .querySelector('video')
      ?.play()
      .catch(() => {}),
  );
  await expect.poll(playing).not.toContain(true);
});

test('at 80 % the candle gutters, and nothing else says so', async ({ extension, x }) => {
  await isUp(x);
  const candle = overlay(x, 'candle');
  await spendAll(extension, { dayMinutes: Array(7).fill(20) }, 17);
  await comeBack(x);
  await expect(candle.locator('.candle-flame')).toHaveCount(1);
  await expect(candle.locator('.candle-smoke')).toHaveCount(1);
  await expect(overlay(x, 'curtain')).toHaveCount(0);
  await expect(x.getByRole('dialog')).toHaveCount(0);
});

test('a pause hides all overlays for an hour, its minutes count, and the popup ends it', async ({
  extension,
  x,
}) => {
  await isUp(x);
  await x.mouse.move(300, 300);
  await overlay(x, 'candle').getByRole('button').first().click();
  await x.getByRole('button', { name: /pause/i }).click();
  await expect(x.locator('[data-chandelle]')).toHaveCount(0);
  const [first] = await x.evaluate(() => window.stage.home);
  await postOnPage(x, first ?? '').hover();
  await x.waitForTimeout(1_500);
  expect(await x.locator('[data-chandelle]').count()).toBe(0);

  const popup = await extension.openPage('popup');
  const standings = async () => (await readRows<SliceRow>(popup, 'slices')).map(({ standing }) => standing);
  await expect.poll(standings).toContain('paused');
  await popup.getByRole('button', { name: /resume/i }).click();
  await comeBack(x);
  await isUp(x);
});

test('the team at the keyboard has no limit: it is the executive’s', async ({ extension, x }) => {
  await isUp(x);
  const popup = await spendAll(extension, { dayMinutes: Array(7).fill(10) });
  await comeBack(x);
  await expect(overlay(x, 'curtain')).toHaveCount(1);
  await popup.getByLabel('At the keyboard').selectOption('my team');
  await comeBack(x);
  await expect(overlay(x, 'curtain')).toHaveCount(0);
  const hands = async () =>
    (await readRows<SliceRow>(popup, 'slices')).map(({ hand, standing }) => [hand, standing]);
  await expect.poll(hands).toContainEqual(['team', 'within']);

  // A page that is opened anew has not been told yet whose hand it is.
  const ofMe = async () =>
    sumMs((await readRows<SliceRow>(popup, 'slices')).filter(({ hand }) => hand === 'me'));
  const before = await ofMe();
  await x.reload();
  await isUp(x);
  await x.waitForTimeout(2_500);
  expect(await ofMe()).toBe(before);
});

test('a pause ends at the limit, and for good', async ({ extension, x }) => {
  await isUp(x);
  const popup = await extension.openPage('popup');
  await popup.getByRole('button', { name: /pause/i }).click();
  await comeBack(x);
  await expect(x.locator('[data-chandelle]')).toHaveCount(0);
  await spendAll(extension, { dayMinutes: Array(7).fill(10) });
  await comeBack(x);
  const drawn = overlay(x, 'curtain');
  await drawn.getByRole('button', { name: /lift/i }).click();
  await expect(drawn).toHaveCount(0);
  await isUp(x);
});

async function isFocused(locator: ReturnType<Page['getByRole']>): Promise<boolean> {
  return locator.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);
}

/** The calendar day after this one, `YYYY-MM-DD`. */
function tomorrow(): string {
  const date = new Date();
  date.setDate(date.getDate() + 1);
  // Canada's English writes dates so.
  return new Intl.DateTimeFormat('en-CA').format(date);
}
