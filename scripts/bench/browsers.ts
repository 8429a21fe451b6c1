/**
 * Two Chromium processes, one with the shipped build and one without, and pages of the stage in them.
 *
 * Driven by puppeteer-core rather than Playwright: Playwright attaches a debugger to every target, the
 * extension's worker included, and keeps helpers of its own in each page. Here the worker is left alone, and a
 * page has only the CDP domains that the measure turns on, the same ones on both sides.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { answer } from '../../tests/stage/serve';
import { ensureChromium } from '../browsers';
import { root } from '../root';

export interface StagePage {
  page: Page;
  cdp: CDPSession;
  close(): Promise<void>;
}

export interface Browsers {
  /** A fresh tab on the stage, ready for use; `beforeLoad` runs before anything is loaded in it. */
  open(withExtension: boolean, path: string, beforeLoad?: (page: Page) => Promise<void>): Promise<StagePage>;
  close(): Promise<void>;
}

const readyTimeoutMs = 60_000;

export async function startBrowsers(): Promise<Browsers> {
  const folder = mkdtempSync(join(tmpdir(), 'chandelle-bench-'));
  // A copy: what is measured stays the same when somebody builds meanwhile.
  const extension = join(folder, 'extension');
  cpSync(join(root, '.output/chrome-mv3'), extension, { recursive: true });
  const executablePath = ensureChromium();

  const launch = (withExtension: boolean) =>
    puppeteer.launch({
      executablePath,
      userDataDir: join(folder, withExtension ? 'with' : 'without'),
      defaultViewport: null,
      ignoreDefaultArgs: ['--disable-extensions'],
      targetFilter: (target) => target.type() !== 'service_worker',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-sync',
        '--window-size=1280,800',
        '--lang=en',
        // Nothing leaves the machine, whatever asks.
        '--host-resolver-rules=MAP * ~NOTFOUND',
        ...(withExtension
          ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
          : ['--disable-extensions']),
      ],
    });
  const browserWith = await launch(true);
  const browserWithout = await launch(false);

  return {
    open: (withExtension, path, beforeLoad) =>
      openStage(withExtension ? browserWith : browserWithout, withExtension, path, beforeLoad),
    async close() {
      await browserWith.close();
      await browserWithout.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openStage(
  browser: Browser,
  withExtension: boolean,
  path: string,
  beforeLoad?: (page: Page) => Promise<void>,
): Promise<StagePage> {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  await serveStage(cdp);
  // CPU time of the main thread: a machine that is busy with other things costs less of the precision.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  // The page behaves as one that is in front: time is counted on it.
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  // tsx wraps the functions that are handed to the page in a helper that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (f) => f');
  await beforeLoad?.(page);
  await page.goto(`https://x.com${path}`);
  await page.waitForSelector('article[data-testid="tweet"]', { timeout: readyTimeoutMs });
  if (withExtension) await waitForCandle(page);
  await pause(500);
  return { page, cdp, close: () => page.close() };
}

/** With it the extension has its account's state, and places all that it places. */
async function waitForCandle(page: Page): Promise<void> {
  await page.waitForSelector('[data-chandelle="candle"]', { timeout: readyTimeoutMs });
}

async function serveStage(cdp: CDPSession): Promise<void> {
  cdp.on('Fetch.requestPaused', ({ requestId, request }) => {
    const found = answer(new URL(request.url), request.method, { posts: 1000, language: 'en' });
    const reply = found
      ? cdp.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: found.status,
          responseHeaders: [
            ...Object.entries(found.headers).map(([name, value]) => ({ name, value })),
            { name: 'content-type', value: found.contentType },
          ],
          body: Buffer.from(found.body).toString('base64'),
        })
      : cdp.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    // The page may be closed before it has its answer.
    reply.catch(() => undefined);
  });
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Resolves after the page's next frame. */
export async function nextFrame({ cdp }: StagePage): Promise<void> {
  await cdp.send('Runtime.evaluate', {
    expression: 'new Promise(requestAnimationFrame)',
    awaitPromise: true,
  });
}
