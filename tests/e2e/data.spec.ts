/** Everything into a file and back, erased, and between computers by the browser's own sync. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { DayTotalRow, SettingRow, SliceRow } from '../../storage/database';
import { dailyLimit, dayTotal, putRows, readRows, sumMs } from '../database';
import { type Extension, expect, test } from './extension';

/** As an extension's own page has it. */
declare const chrome: {
  alarms: {
    get(name: string): Promise<unknown>;
    create(name: string, info: { when: number }): Promise<void>;
  };
  storage: {
    managed: { get(keys: null): Promise<Record<string, unknown>> };
    sync: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};

async function openSettings({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/settings.html`);
  return page;
}

/** Counts on X for a moment; the tab is closed then, so that nothing grows any more. */
async function countOnX(x: Page): Promise<void> {
  await x.mouse.move(300, 300);
  await expect(x.locator('[data-chandelle=candle]')).toHaveCount(1);
  await x.waitForTimeout(2500);
  await x.close();
}

async function totals(page: Page): Promise<DayTotalRow[]> {
  return (await readRows<DayTotalRow>(page, 'dayTotals')).sort((one, other) =>
    one.key < other.key ? -1 : 1,
  );
}

async function deviceOf(page: Page): Promise<unknown> {
  return (await readRows<SettingRow>(page, 'running')).find(({ key }) => key === 'device')?.value;
}

const inSync = (page: Page) => page.evaluate(() => chrome.storage.sync.get(null));

const outcome = (page: Page) => page.locator('.settings-outcome');
const chooseFile = (page: Page, name: string, text: string) =>
  page
    .locator('#data input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('exported, erased and imported, everything is as it was; a second time changes nothing', async ({
  extension,
  x,
}) => {
  await countOnX(x);
  const settings = await openSettings(extension);
  await putRows(settings, 'dayTotals', dayTotal('claire_lorvane', 12));
  await expect.poll(async () => (await totals(settings)).length).toBeGreaterThan(1);
  const before = await totals(settings);
  const device = await deviceOf(settings);
  await expect(settings.getByRole('main')).toContainText(/visits?, since/);

  const downloading = settings.waitForEvent('download');
  await settings.getByRole('button', { name: 'Export everything' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^chandelle-\d{4}-\d\d-\d\d\.json$/);
  const file = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ format: 'chandelle', version: 1, device });

  await settings.getByRole('button', { name: 'Erase everything…' }).click();
  await settings.getByRole('button', { name: 'Keep everything' }).click();
  expect(await totals(settings)).toEqual(before);
  await settings.getByRole('button', { name: 'Erase everything…' }).click();
  await settings.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect(outcome(settings)).toHaveText('Everything is erased.');
  await expect(settings.getByRole('main')).toContainText('Nothing is kept yet.');
  for (const store of ['slices', 'dayTotals', 'accounts', 'settings', 'running']) {
    expect(await readRows(settings, store)).toEqual([]);
  }

  await chooseFile(settings, 'everything.json', file);
  await expect(outcome(settings)).toHaveText(/^1.visit added, 2.day totals completed\.$/);
  expect(await totals(settings)).toEqual(before);
  await chooseFile(settings, 'everything.json', file);
  await expect(outcome(settings)).toHaveText(/already/);
  expect(await totals(settings)).toEqual(before);

  // As on the first day: it counts on, under another name.
  await countOnX(await extension.openX());
  await expect.poll(() => deviceOf(settings)).toMatch(/^[0-9a-f]{8}$/);
  expect(await deviceOf(settings)).not.toBe(device);
});

test('a page that counts while everything is erased brings nothing back, and counts on from then', async ({
  extension,
  x,
}) => {
  await x.mouse.move(300, 300);
  await expect(x.locator('[data-chandelle=candle]')).toHaveCount(1);
  await x.waitForTimeout(3000);
  const settings = await openSettings(extension);
  await expect.poll(async () => (await totals(settings)).length).toBeGreaterThan(0);
  // Playwright has both pages believe that they are in front: the page goes on counting behind.
  await settings.getByRole('button', { name: 'Erase everything…' }).click();
  await settings.getByRole('button', { name: 'Erase everything', exact: true }).click();
  const erased = Date.now();
  await expect(outcome(settings)).toHaveText('Everything is erased.');
  await x.mouse.move(310, 300);
  const slices = () => readRows<SliceRow>(settings, 'slices');
  await expect.poll(async () => sumMs(await slices())).toBeGreaterThan(2000);
  const kept = await slices();
  expect(sumMs(kept)).toBeLessThan(Date.now() - erased + 200);
  for (const { startedAt } of kept) expect(startedAt).toBeGreaterThan(erased - 1000);
});

test('a bad file is refused with the place, and leaves everything as it was', async ({ extension, x }) => {
  await countOnX(x);
  const settings = await openSettings(extension);
  const before = await totals(settings);
  const visit = {
    ...{ id: 'one', account: 'a', activity: 'listening', startedAt: 1, durationMs: 5, zone: 'UTC' },
    ...{ device: 'd', hand: 'me', pageKind: 'home', standing: 'within', dayStartHour: 0 },
  };
  const head = { format: 'chandelle', version: 1, exportedAt: 1, device: 'd', days: [] };
  const bad = JSON.stringify({ ...head, visits: [visit, { ...visit, id: 'two', durationMs: '5' }] });
  await chooseFile(settings, 'bad.json', bad);
  await expect(outcome(settings)).toHaveText(
    'Nothing was imported: a value is of the wrong kind, at visits[1].durationMs.',
  );
  await chooseFile(settings, 'newer.json', JSON.stringify({ ...head, version: 2 }));
  await expect(outcome(settings)).toHaveText(/newer version/);
  expect(await totals(settings)).toEqual(before);
});

test('turned on, minutes go to the browser’s sync and come from it; turned off, they are taken back', async ({
  extension,
  x,
}) => {
  await countOnX(x);
  const settings = await openSettings(extension);
  expect(await inSync(settings)).toEqual({});
  await settings.getByRole('checkbox', { name: /follow me/ }).check();
  const [counted] = await totals(settings);
  const key = `day.${await deviceOf(settings)}.${counted?.day}`;
  const seconds = Math.round((counted?.durationMs ?? 0) / 1000);
  await expect.poll(() => inSync(settings)).toMatchObject({ [key]: { claire_lorvane: seconds } });

  await putRows(settings, 'limits', dailyLimit('claire_lorvane', 20));
  await settings.evaluate((record) => chrome.storage.sync.set(record), {
    [`day.laptop.${counted?.day}`]: { claire_lorvane: 600 },
  });
  const popup = await extension.openPage('popup');
  await expect(popup.locator('.popup-left')).toContainText('10 min');

  // What grows is told within the minute: the worker has set its alarm, which is let off sooner here.
  await countOnX(await extension.openX());
  expect(await settings.evaluate(() => chrome.alarms.get('sync'))).toBeTruthy();
  await settings.evaluate(() => chrome.alarms.create('sync', { when: Date.now() }));
  const told = async () => ((await inSync(settings))[key] as Record<string, number>).claire_lorvane;
  await expect.poll(told).toBeGreaterThan(seconds);

  await settings.getByRole('checkbox', { name: /follow me/ }).uncheck();
  await expect.poll(async () => Object.keys(await inSync(settings))).toEqual([`day.laptop.${counted?.day}`]);

  // Erased, nothing is left there of any computer.
  await settings.getByRole('button', { name: 'Erase everything…' }).click();
  await settings.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect(outcome(settings)).toHaveText('Everything is erased.');
  expect(await inSync(settings)).toEqual({});
});

test('turned off by the company, it is shown off and can’t be turned on', async ({ extension, x }) => {
  await x.close();
  const settings = await extension.context.newPage();
  await settings.addInitScript(() => {
    chrome.storage.managed.get = async () => ({ syncOff: true });
  });
  await settings.goto(`chrome-extension://${extension.id}/settings.html`);
  const section = settings.locator('#sync');
  await expect(section).toContainText('Set by your company');
  await expect(section.getByRole('checkbox')).toHaveCount(0);
});
