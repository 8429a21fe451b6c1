/** What no page can soften: a crash, a busy page, a computer that sleeps, two pages of X at once. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { putRows, sumMs } from '../database';
import { answer } from '../stage/serve';
import { signalAll } from './browser-processes';
import {
  test as base,
  expect,
  keepInView,
  launchReal,
  type RealBrowser,
  rest,
  test,
  waitFor,
} from './real-browser';
import { askWitness, placeWitness, type Span } from './witness';

/** A visit begins where the page comes to the front: what opening it took is no part of it. */
async function startVisit(real: RealBrowser, paths: string[]) {
  const pages: Page[] = [];
  for (const path of paths) pages.push(await real.openX(path));
  const away = await real.openBlank();
  await rest(1_200);
  const beforeMs = sumMs(await real.slices());
  for (const page of pages) await placeWitness(page);
  return {
    pages,
    beforeMs,
    /** Leaves X, and tells what the browser says that the pages had, and what was counted. */
    async end() {
      await away.bringToFront();
      const seen = (await Promise.all(pages.map(askWitness))).flat();
      await rest(1_200);
      return { trueMs: msOf(seen), countedMs: sumMs(await real.slices()) - beforeMs };
    },
  };
}

function msOf(spans: Span[]): number {
  return spans.reduce((sum, { from, until }) => sum + until - from, 0);
}

base('killed with all its processes, the browser loses at most 1.2 s', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'chandelle-'));
  const real = await launchReal(profile);
  const { pages } = await startVisit(real, ['/home']);
  await pages[0]?.bringToFront();
  const startMs = performance.now();
  await pages[0]?.mouse.move(400, 400);
  // Just before a beat is due there is most to lose.
  await rest(5_900);
  const realMs = performance.now() - startMs;
  signalAll(real.browser, 'SIGKILL');
  await real.browser.close().catch(() => {});
  const again = await launchReal(profile);
  const lostMs = realMs - sumMs(await again.slices());
  await again.browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  expect(lostMs, `lost ${lostMs} ms`).toBeLessThanOrEqual(1200);
  expect(lostMs).toBeGreaterThan(-500);
});

base('killed before X has said who is signed in, it loses no more', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'chandelle-'));
  const real = await launchReal(profile);
  const page = await real.openBlank();
  // X's own script does nothing: the page is as on a slow line, and names nobody yet.
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    request.respond((url.hostname === 'x.com' && answer(url)) || { status: 200, body: '' });
  });
  await page.goto('https://x.com/home');
  const startMs = performance.now();
  await page.mouse.move(400, 400);
  await rest(1_900);
  const realMs = performance.now() - startMs;
  signalAll(real.browser, 'SIGKILL');
  await real.browser.close().catch(() => {});
  const again = await launchReal(profile);
  await waitFor(async () => sumMs(await again.slices()) > 0, 'what was set aside', 12_000);
  const lostMs = realMs - sumMs(await again.slices());
  await again.browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  expect(lostMs, `lost ${lostMs} ms`).toBeLessThanOrEqual(1200);
  expect(lostMs).toBeGreaterThan(-500);
});

test('a page that is blocked most of the time is counted whole', async ({ real }) => {
  const visit = await startVisit(real, ['/home']);
  const [page] = visit.pages;
  await page?.bringToFront();
  await page?.mouse.move(400, 400);
  const timer = await page?.evaluate(() =>
    setInterval(() => {
      const endMs = performance.now() + 2_500;
      while (performance.now() < endMs);
    }, 3_500),
  );
  await rest(15_000);
  await page?.evaluate((id) => clearInterval(id), timer);
  const { trueMs, countedMs } = await visit.end();
  expect(trueMs).toBeGreaterThan(15_000);
  expect(Math.abs(countedMs - trueMs), `counted ${countedMs}, was ${trueMs}`).toBeLessThan(500);
});

test('while everything stands still, as in sleep, at most a second is counted', async ({ real }) => {
  const visit = await startVisit(real, ['/home']);
  const [page] = visit.pages;
  await page?.bringToFront();
  await page?.mouse.move(400, 400);
  await rest(3_000);
  const startMs = performance.now();
  signalAll(real.browser, 'SIGSTOP');
  await rest(10_000);
  const stoppedMs = performance.now() - startMs;
  signalAll(real.browser, 'SIGCONT');
  await page?.mouse.move(410, 400);
  await rest(3_000);
  const { trueMs, countedMs } = await visit.end();
  const extraMs = countedMs - (trueMs - stoppedMs);
  expect(extraMs, `${extraMs} ms of the sleep were counted`).toBeLessThanOrEqual(1000);
  expect(extraMs).toBeGreaterThan(-500);
});

for (const countsUnfocused of [false, true]) {
  const title = countsUnfocused ? ', nor where a page besides counts too' : '';
  test(`two pages of X side by side never count the same second${title}`, async ({ real }) => {
    const settings = await real.openBlank();
    await settings.goto(`chrome-extension://${await real.extensionId()}/popup.html`);
    await putRows(settings, 'settings', { key: 'countsUnfocused', value: countsUnfocused });
    await settings.close();
    const visit = await startVisit(real, ['/home', '/notifications']);
    const [first, second] = visit.pages;
    if (!first || !second) throw new Error('two pages were to be open');
    for (const page of visit.pages) await keepInView(page);
    const startMs = performance.now();
    for (const page of [first, second, first]) {
      await page.bringToFront();
      await page.mouse.move(400, 400);
      await rest(2_500);
    }
    const inView = () =>
      Promise.all(
        visit.pages.map((page) => page.evaluate(() => [document.visibilityState, document.hasFocus()])),
      );
    expect(await inView(), 'both in view, one with the focus').toEqual([
      ['visible', true],
      ['visible', false],
    ]);
    const realMs = performance.now() - startMs;
    // Kept in view, they would go on where no focus is asked for.
    for (const page of visit.pages) await page.close();
    await rest(1_000);
    const countedMs = sumMs(await real.slices()) - visit.beforeMs;
    const told = `counted ${countedMs}, was ${realMs}`;
    expect(countedMs, told).toBeLessThan(realMs + 500);
    expect(countedMs, told).toBeGreaterThan(realMs - 500);
  });
}
