/**
 * The built extension in a Chromium that is left as it is for its user: no emulated focus (Playwright has
 * every page believe that it is in front), and no debugger on the extension's worker (which would keep it
 * alive, and hide what its death does).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { root } from '../../scripts/root';
import type { Slice } from '../../time/slice';
import { readRows } from '../database';
import { answer } from '../stage/serve';

export const testingBuild = join(root, '.output/chrome-mv3-testing');

export interface RealBrowser {
  browser: Browser;
  /** Of the extension; waits until its worker has run once. */
  extensionId(): Promise<string>;
  /** Opens a page of the stage in a new tab in front, and waits until X is there. */
  openX(path?: string): Promise<Page>;
  /** Opens a page of the stage in a page that is there, and waits until X is there. */
  serveX(page: Page, path?: string): Promise<void>;
  /** Opens a tab without anything. */
  openBlank(): Promise<Page>;
  /** What the extension has kept, read in its own origin. */
  slices(): Promise<Slice[]>;
  /** Ends the extension's worker, as the browser does when it is idle or short of memory. */
  killWorker(): Promise<void>;
}

export async function launchReal(
  profile: string,
  extensions = [testingBuild],
  executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
): Promise<RealBrowser> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    userDataDir: profile,
    defaultViewport: null,
    // True: extensions can be installed while it runs.
    enableExtensions: true,
    targetFilter: (target) => target.type() !== 'service_worker',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1280,800',
      '--lang=en',
      ...extensions.map((folder) => `--load-extension=${folder}`),
    ],
  });
  const session = await browser.target().createCDPSession();
  const workers = async () =>
    (await session.send('Target.getTargets', { filter: [{}] })).targetInfos.filter(
      ({ type }) => type === 'service_worker',
    );
  let knownId: string | undefined;
  async function extensionId(): Promise<string> {
    if (!knownId) await waitFor(async () => (await workers()).length > 0, 'the worker to start');
    knownId ??= new URL((await workers())[0]?.url ?? '').host;
    return knownId;
  }
  if (extensions.length > 0) await extensionId();

  async function inExtension<Result>(run: (page: Page) => Promise<Result>): Promise<Result> {
    const front = (await browser.pages()).at(-1);
    // In the background: the page that is being read on stays in front, focused.
    const { targetId } = await session.send('Target.createTarget', {
      url: `chrome-extension://${await extensionId()}/report.html`,
      background: true,
    });
    const target = await browser.waitForTarget(
      (each) => (each as unknown as { _targetId: string })._targetId === targetId,
    );
    const page = await target.page();
    if (!page) throw new Error('no page of the extension');
    try {
      return await run(page);
    } finally {
      await page.close();
      await front?.bringToFront().catch(() => {});
    }
  }

  async function serveX(page: Page, path = '/home'): Promise<void> {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const found = answer(new URL(request.url()), request.method());
      if (found) return request.respond(found);
      return request.url().startsWith('http') ? request.abort() : request.continue();
    });
    await page.goto(`https://x.com${path}`);
    await page.waitForSelector('#react-root *, #app *');
  }

  return {
    browser,
    extensionId,
    serveX,
    async openX(path = '/home') {
      const page = await browser.newPage();
      await serveX(page, path);
      return page;
    },
    openBlank: () => browser.newPage(),
    slices: () => inExtension((page) => readRows<Slice>(page, 'slices')),
    async killWorker() {
      const ended = new Set((await workers()).map(({ targetId }) => targetId));
      for (const targetId of ended) await session.send('Target.closeTarget', { targetId });
      // It may be back at once, woken by a message: then it is another one.
      await waitFor(
        async () => !(await workers()).some(({ targetId }) => ended.has(targetId)),
        'the worker to end',
      );
    },
  };
}

export async function waitFor(holds: () => Promise<boolean>, what: string, limitMs = 10_000): Promise<void> {
  const endMs = performance.now() + limitMs;
  while (!(await holds())) {
    if (performance.now() > endMs) throw new Error(`waited ${limitMs} ms for ${what}`);
    await rest(50);
  }
}

export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export const test = base.extend<{ real: RealBrowser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  real: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'chandelle-'));
    const real = await launchReal(profile);
    await use(real);
    await real.browser.close();
    await rm(profile, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
