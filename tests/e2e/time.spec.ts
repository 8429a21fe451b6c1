import type { Page } from 'puppeteer-core';
import type { Slice } from '../../time/slice';
import { readRows, sumMs } from '../database';
import { expect as expectX, test as testX } from './extension';
import { expect, rest, test } from './real-browser';

/** What really happened, by account and activity, in ms: the truth that the counted time is held against. */
class Truth {
  readonly ms: Record<string, number> = {};

  async during(what: string, run: () => Promise<void>): Promise<void> {
    const startMs = performance.now();
    await run();
    this.ms[what] = (this.ms[what] ?? 0) + performance.now() - startMs;
  }
}

function sums(slices: Slice[]): Record<string, number> {
  const ms: Record<string, number> = {};
  for (const { account, activity, durationMs } of slices) {
    const what = `${account} ${activity}`;
    ms[what] = (ms[what] ?? 0) + durationMs;
  }
  return ms;
}

/** Types slowly for a while, as somebody who thinks. */
async function writeFor(page: Page, ms: number): Promise<void> {
  const endMs = performance.now() + ms;
  while (performance.now() < endMs) await page.keyboard.type('a word ', { delay: 60 });
}

test('half a minute of mixed activity is counted right, by activity and account', async ({ real }) => {
  const truth = new Truth();
  let page!: Page;
  const opening = performance.now();
  page = await real.openX('/home');
  // The page counts from when it was shown in front; opening it is part of the visit.
  truth.ms['claire_lorvane listening'] = (performance.now() - opening) / 2;

  await truth.during('claire_lorvane listening', async () => {
    for (let turns = 0; turns < 6; turns++) {
      await page.mouse.wheel({ deltaY: 120 });
      await rest(800);
    }
    await page.evaluate(() =>
      window.stage.goTo(window.stage.pathOf(window.stage.mentionsOf('claire_lorvane')[0] ?? '')),
    );
    await page.waitForSelector('[data-testid="tweetTextarea_0"]');
    await rest(500);
    await page.click('[data-testid="tweetTextarea_0"]');
  });
  await truth.during('claire_lorvane reacting', () => writeFor(page, 6000));
  await truth.during('claire_lorvane listening', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await rest(2000);
  });
  await truth.during('claire_lorvane speaking', async () => {
    await page.evaluate(() => window.stage.openCompose());
    await page.waitForSelector('[role="dialog"] [data-testid="tweetTextarea_0"]');
    await page.click('[role="dialog"] [data-testid="tweetTextarea_0"]');
    await writeFor(page, 5000);
  });

  const away = await real.openBlank();
  await rest(4000);
  await away.close();
  await page.bringToFront();

  await truth.during('claire_lorvane speaking', () => rest(1500));
  await truth.during('maisonlorvane listening', async () => {
    await page.evaluate(() => {
      window.stage.switchAccount('maisonlorvane');
      window.stage.goTo('/home');
    });
    await rest(6000);
  });

  const blank = await real.openBlank();
  await rest(1500);
  const counted = sums(await real.slices());
  await blank.close();

  expect(Object.keys(counted).sort()).toEqual(Object.keys(truth.ms).sort());
  for (const [what, ms] of Object.entries(truth.ms)) {
    expect(Math.abs((counted[what] ?? 0) - ms), `${what}: counted ${counted[what]}, was ${ms}`).toBeLessThan(
      1000,
    );
  }
});

test('the worker can die mid-visit, again and again, and nothing is lost', async ({ real }) => {
  const page = await real.openX('/home');
  const startMs = performance.now();
  await page.mouse.move(400, 400);
  for (let deaths = 0; deaths < 5; deaths++) {
    await rest(1700);
    await real.killWorker();
  }
  await rest(1000);
  const realMs = performance.now() - startMs;
  const away = await real.openBlank();
  await rest(1200);
  const slices = await real.slices();
  await away.close();
  const countedMs = sumMs(slices);
  expect(Math.abs(countedMs - realMs), `counted ${countedMs}, was ${realMs}`).toBeLessThan(1000);
  expect(slices, 'one unbroken stretch').toHaveLength(1);
});

test('a reload in the middle loses nothing and counts nothing twice', async ({ real }) => {
  const page = await real.openX('/home');
  const startMs = performance.now();
  await page.mouse.move(400, 400);
  await rest(2500);
  await page.reload();
  await page.waitForSelector('article');
  await page.mouse.move(420, 400);
  await rest(2500);
  const realMs = performance.now() - startMs;
  const away = await real.openBlank();
  await rest(1200);
  const countedMs = sumMs(await real.slices());
  await away.close();
  expect(countedMs).toBeGreaterThan(realMs - 1000);
  expect(countedMs).toBeLessThan(realMs + 1000);
});

test('two tabs of X never count the same second', async ({ real }) => {
  const first = await real.openX('/home');
  const startMs = performance.now();
  await first.mouse.move(400, 400);
  await rest(1500);
  const second = await real.openX('/notifications');
  await second.mouse.move(400, 400);
  await rest(2000);
  await first.bringToFront();
  await first.mouse.move(410, 400);
  await rest(1500);
  const realMs = performance.now() - startMs;
  const away = await real.openBlank();
  await rest(1200);
  const slices = await real.slices();
  await away.close();
  const countedMs = sumMs(slices);
  expect(countedMs).toBeLessThan(realMs + 500);
  expect(countedMs).toBeGreaterThan(realMs - 1500);
  expect(new Set(slices.map(({ pageKind }) => pageKind))).toEqual(new Set(['home', 'mentions']));
});

test('a minimised window counts nothing', async ({ real }) => {
  const page = await real.openX('/home');
  const startMs = performance.now();
  await page.mouse.move(400, 400);
  await rest(1500);
  const session = await page.createCDPSession();
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } });
  const realMs = performance.now() - startMs;
  await rest(4000);
  const countedMs = sumMs(await real.slices());
  expect(Math.abs(countedMs - realMs), `counted ${countedMs}, was ${realMs}`).toBeLessThan(1000);
});

testX('a page in view without the focus counts nothing', async ({ extension }) => {
  const page = await extension.openX('/home');
  // Playwright has every page believe that it holds the focus; this one is left as it is.
  const session = await extension.context.newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const other = await extension.context.newPage();
  await page.waitForFunction(() => !document.hasFocus() && document.visibilityState === 'visible');
  await rest(1200);
  const report = await extension.openPage('report');
  const read = async () => sumMs(await readRows<Slice>(report, 'slices'));
  const before = await read();
  await rest(3000);
  expectX(await read()).toBe(before);
  await report.close();
  await other.close();
  await page.bringToFront();
  await page.mouse.move(300, 300);
  await rest(2500);
  const again = await extension.openPage('report');
  expectX(sumMs(await readRows<Slice>(again, 'slices'))).toBeGreaterThan(before + 1000);
});
