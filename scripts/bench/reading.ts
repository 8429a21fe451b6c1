/** How soon a draft is read: from its last key until the words that there is something to say about are marked. */
import type { Page } from 'puppeteer-core';
import { type RealBrowser, rest } from '../../tests/e2e/real-browser';
import type { Bench, Outcome } from './figure';
import { measureLatency } from './latency';

/** A figure of the company: asked about on any account, so that nothing has to be set up first. */
const draft = 'Our revenue is up 18% this quarter.';
const givenUpMs = 10_000;

declare global {
  interface Window {
    readLatencyMs: Promise<number>;
  }
}

export function measureReading(bench: Bench): Promise<Outcome> {
  const reading = {
    id: 'reading',
    title: 'From the last key of a draft until its words are marked, in a browser that is left as it is',
    awakeLimitMs: 350,
    asleepLimitMs: 800,
    async prepare(page: Page, real: RealBrowser) {
      await watchLatency(page);
      // The first reading of a worker loads the engine's weights.
      await readOnce(page, real, false);
      return (_index: number, isAsleep: boolean) => readOnce(page, real, isAsleep);
    },
  };
  return measureLatency(reading, bench);
}

async function readOnce(page: Page, real: RealBrowser, isAsleep: boolean): Promise<number> {
  const editor = '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]';
  await page.click(editor);
  await page.keyboard.type(draft.slice(0, -1));
  await rest(600);
  // The page asks the worker each second what it counted: it is ended right before the last key.
  if (isAsleep) await real.killWorker();
  await page.evaluate(() => CSS.highlights.clear());
  await page.keyboard.type(draft.slice(-1));
  const latencyMs = await page.evaluate(() => window.readLatencyMs);
  await page.click(editor, { count: 3 });
  await page.keyboard.press('Backspace');
  await page.waitForFunction(() => ![...CSS.highlights.values()].some(({ size }) => size > 0));
  return latencyMs;
}

/** Looked at about every millisecond: a highlight has no event. */
async function watchLatency(page: Page): Promise<void> {
  await page.evaluate((limitMs) => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        window.readLatencyMs = new Promise((resolve) => {
          const looks = new MessageChannel();
          looks.port1.onmessage = () => {
            const isMarked = (CSS.highlights.get('chandelle-question')?.size ?? 0) > 0;
            const sinceMs = performance.now() - timeStamp;
            if (isMarked || sinceMs > limitMs) resolve(sinceMs);
            else setTimeout(() => looks.port2.postMessage(null), 1);
          };
          looks.port2.postMessage(null);
        });
      },
      { capture: true, passive: true },
    );
  }, givenUpMs);
}
