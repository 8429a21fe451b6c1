/** The round: stop after stop in X's own search, and on the next one, where one was. */
import type { Locator, Page } from '@playwright/test';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import type { SeenRow } from '../../storage/database';
import type { Watched, WatchList } from '../../watch/watched';
import { putRows, readRows } from '../database';
import { type Extension, expect, test } from './extension';
import { isUp, overlay, passFrames, postOnPage } from './on-x';

const { round, candle } = overlayWordsFor('en');

const on = (text: string, list: WatchList, addedAt = 1): Watched => ({
  entry: text.toLowerCase(),
  text,
  list,
  addedAt,
});

/** A company, a customer, two papers: four stops with the mentions. */
async function setUp(extension: Extension, ...more: Watched[]): Promise<Page> {
  const settings = await extension.openPage('settings');
  await putRows(
    settings,
    'watched',
    on('@maddieorrwell', 'customers'),
    on('@halden_review', 'press'),
    ...more,
  );
  await putRows(
    settings,
    'settings',
    { key: 'companyName', value: 'Maison Lorvane' },
    { key: 'handOverAccount', value: 'maisonlorvane' },
  );
  return settings;
}

async function openPanel(x: Page): Promise<Locator> {
  await isUp(x);
  await overlay(x, 'candle').getByRole('button').first().click();
  const panel = x.getByRole('dialog', { name: candle.panel });
  await expect(panel.getByRole('listitem').first()).toBeVisible();
  return panel;
}

const line = (x: Page) => overlay(x, 'round').getByRole('region');
const marker = (x: Page) => overlay(x, 'was-here');
const queryOf = (x: Page) => new URL(x.url()).searchParams.get('q');

/** The posts on the page, in their order. */
const shownIds = (x: Page) =>
  x.evaluate(() =>
    [...document.querySelectorAll('[data-testid="primaryColumn"] article[data-testid="tweet"] time')].map(
      (time) => time.closest('a')?.pathname.split('/').pop() ?? '',
    ),
  );

/** Until what is newest here is kept. */
async function isNoted(settings: Page, leg: string, newest: string): Promise<void> {
  await expect
    .poll(async () => (await readRows<SeenRow>(settings, 'seen')).find((row) => row.leg === leg)?.newest)
    .toBe(newest);
}

/** Clicks what opens the next stop, and waits for X to be there. */
async function goOn(x: Page, click: () => Promise<void>, query: string): Promise<void> {
  await click();
  await x.waitForURL((url) => url.searchParams.get('q') === query);
  await x.waitForFunction(() => 'stage' in window);
  await isUp(x);
}

const queries = {
  mentions: '@claire_lorvane -from:claire_lorvane',
  company: '("Maison Lorvane" OR @maisonlorvane) -from:maisonlorvane -from:claire_lorvane',
  customers: 'from:maddieorrwell',
  press: 'from:halden_review',
};

async function walk(x: Page, settings: Page): Promise<Record<string, string>> {
  const panel = await openPanel(x);
  const newest: Record<string, string> = {};
  const stops = Object.entries(queries);
  for (const [index, [kind, query]] of stops.entries()) {
    const next =
      index === 0
        ? () => panel.getByRole('button', { name: round.stops.mentions('') }).click()
        : () => line(x).getByRole('button').first().click();
    await goOn(x, next, query);
    expect(new URL(x.url()).searchParams.get('f')).toBe('live');
    const [first = ''] = await shownIds(x);
    newest[kind] = first;
    await isNoted(settings, `${kind} 1`, first);
    const isLast = index === stops.length - 1;
    await expect(line(x)).toContainText(isLast ? 'That is all.' : `${index + 1}/4`);
  }
  return newest;
}

test('two rounds on a day: the second time, the marker stands exactly at the last seen post', async ({
  extension,
  x,
}) => {
  test.setTimeout(180_000);
  const settings = await setUp(extension);
  await x.bringToFront();
  const tabs = extension.context.pages().length;
  const newest = await walk(x, settings);
  // The first time there is nowhere to come back to.
  await expect(marker(x)).toHaveCount(0);
  await expect(line(x)).toHaveText(/^That is all\. (Less than a minute|1.minute)\.$/);

  const added = await x.evaluate(() =>
    ['One kettle.', 'Two kettles.', 'Three kettles.'].map((text) =>
      window.stage.addPost({ author: 'maddieorrwell', text }),
    ),
  );
  const panel = await openPanel(x);
  await goOn(x, () => panel.getByRole('button', { name: 'Customers' }).click(), queries.customers);
  await expect(marker(x)).toHaveCount(1);
  const seen = newest.customers ?? '';
  expect(await shownIds(x)).toEqual(expect.arrayContaining([...added, seen]));
  const at = postOnPage(x, seen).locator('[data-chandelle="was-here"]');
  await expect(at).toHaveText(round.wereHere);
  // Right between it and the newer one.
  const [above, below, line_] = await Promise.all([
    postOnPage(x, added[0] ?? '').boundingBox(),
    postOnPage(x, seen).boundingBox(),
    at.boundingBox(),
  ]);
  if (!above || !below || !line_) throw new Error('not on the page');
  expect(line_.y).toBeGreaterThanOrEqual(above.y + above.height);
  expect(line_.y).toBeLessThanOrEqual(below.y + 1);

  // It stays there for the whole round, also after a reload.
  await isNoted(settings, 'customers 1', added[2] ?? '');
  await x.reload();
  await expect(postOnPage(x, seen).locator('[data-chandelle="was-here"]')).toHaveText(round.wereHere);
  await x.mouse.wheel(0, 6_000);
  await passFrames(x, 10);
  await x.mouse.wheel(0, -20_000);
  await expect(marker(x)).toHaveCount(1);
  await expect(postOnPage(x, seen).locator('[data-chandelle="was-here"]')).toHaveCount(1);

  // Where nothing came since, it says so.
  await goOn(x, () => line(x).getByRole('button').first().click(), queries.press);
  await expect(postOnPage(x, newest.press ?? '').locator('[data-chandelle="was-here"]')).toHaveText(
    round.nothingNew,
  );
  await expect(line(x)).toContainText('That is all.');
  await line(x).getByRole('button').click();
  await expect(overlay(x, 'round')).toHaveCount(0);
  // Nothing opened by itself, nor scrolled.
  expect(extension.context.pages()).toHaveLength(tabs);
  expect(await x.evaluate(() => window.scrollY)).toBe(0);
});

test('nothing happens without a click, and the stops are told, never the lists', async ({ extension, x }) => {
  await setUp(extension, on('@rival_sa', 'competitors'), on('"enamel"', 'competitors', 2));
  await x.bringToFront();
  const panel = await openPanel(x);
  await expect(panel.getByRole('listitem')).toHaveText([
    'What is said to you',
    'About Maison Lorvane',
    'Customers',
    'Press',
    'Competitors',
  ]);
  await expect(panel.getByRole('button', { name: 'What is said to you' })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await expect(panel).not.toContainText('maddieorrwell');
  await passFrames(x, 60);
  await expect(x).toHaveURL(/\/home$/);
  await expect(overlay(x, 'round')).toHaveCount(0);
  // A search of one's own, whatever it is, is no stop while no round was begun.
  await x.evaluate((q) => window.stage.goTo(`/search?q=${encodeURIComponent(q)}&f=live`), queries.press);
  await passFrames(x, 60);
  await expect(overlay(x, 'round')).toHaveCount(0);
});

test('a long list is opened search by search; each account has its own round', async ({ extension, x }) => {
  const crowd = Array.from({ length: 20 }, (_, index) => on(`@customer_${index}`, 'customers', index + 2));
  const settings = await setUp(extension, ...crowd);
  await x.bringToFront();
  let panel = await openPanel(x);
  await panel.getByRole('button', { name: 'Customers, 1 of 2' }).click();
  await x.waitForURL(/\/search/);
  expect(queryOf(x)).toMatch(/^\(from:maddieorrwell OR from:customer_0 OR .*from:customer_14\)$/);
  await expect(line(x)).toContainText('3/4');
  await isNoted(settings, 'customers 1', (await shownIds(x))[0] ?? '');
  await line(x).getByRole('button', { name: 'Next: Customers, 2 of 2' }).click();
  await x.waitForURL(/customer_15/);
  panel = await openPanel(x);
  await expect(panel.getByRole('button', { name: round.opened('Customers, 1 of 2') })).toBeVisible();

  await x.evaluate(() => window.stage.switchAccount('maisonlorvane'));
  await expect(overlay(x, 'round')).toHaveCount(0);
  panel = await openPanel(x);
  await expect(panel.getByRole('listitem')).toHaveText([
    'What is said to you',
    'About Maison Lorvane',
    'Customers, 1 of 2',
    'Press',
  ]);
  await goOn(
    x,
    () => panel.getByRole('button', { name: 'About Maison Lorvane' }).click(),
    '"Maison Lorvane" -from:maisonlorvane',
  );
  await expect(line(x)).toContainText('2/4');
  await expect(marker(x)).toHaveCount(0);
});

test.describe('in French', () => {
  test.use({ language: 'fr', stage: { language: 'fr' } });

  test('the last stop says that this is all', async ({ extension, x }) => {
    await isUp(x);
    await overlay(x, 'candle').getByRole('button').first().click();
    const { round: said } = overlayWordsFor('fr');
    const panel = x.getByRole('dialog');
    await expect(panel).toContainText('nommez votre entreprise');
    await goOn(
      x,
      () => panel.getByRole('button', { name: said.stops.mentions('') }).click(),
      queries.mentions,
    );
    await expect(line(x)).toHaveText('C’est tout. Moins d’une minute.');
    // Eight minutes later.
    const settings = await extension.openPage('settings');
    const [kept] = (
      await readRows<{ key: string; value: { startedAt: number } }>(settings, 'running')
    ).filter(({ key }) => key === 'round claire_lorvane');
    if (!kept) throw new Error('no round');
    const startedAt = kept.value.startedAt - 20 * 60_000;
    await putRows(settings, 'running', { ...kept, value: { ...kept.value, startedAt } });
    const [device] = (await readRows<{ key: string; value: string }>(settings, 'running')).filter(
      ({ key }) => key === 'device',
    );
    const slice = { account: 'claire_lorvane', activity: 'listening', pageKind: 'search', hand: 'me' };
    await putRows(settings, 'slices', {
      ...slice,
      id: 'earlier-slice',
      standing: 'within',
      startedAt,
      durationMs: 7.9 * 60_000,
      zone: 'Europe/Paris',
      device: device?.value,
      dayStartHour: 0,
    });
    await x.bringToFront();
    await x.reload();
    await expect(line(x)).toHaveText(/^C’est tout\. [78].minutes\.$/);
  });
});
