/** How soon something is there after a hand did something, with the worker awake and right after it was ended. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchReal, type RealBrowser } from '../../tests/e2e/real-browser';
import { ensureChromium } from '../browsers';
import { root } from '../root';
import { type Bench, type Outcome, slowestFigure } from './figure';

export interface Latency {
  id: string;
  title: string;
  awakeLimitMs: number;
  asleepLimitMs: number;
  /** On the timeline, with Chandelle up. Gives what measures once, ms: for the first time, the second ... */
  prepare(page: Page, real: RealBrowser): Promise<(index: number, isAsleep: boolean) => Promise<number>>;
}

/** Ten times awake and twice asleep for each pair that other measures make. */
export async function measureLatency(latency: Latency, { pairCount, tell }: Bench): Promise<Outcome> {
  const { id, title, awakeLimitMs, asleepLimitMs, prepare } = latency;
  const profile = mkdtempSync(join(tmpdir(), `chandelle-${id}-`));
  const real = await launchReal(profile, [join(root, '.output/chrome-mv3')], ensureChromium());
  try {
    const page = await real.openX('/home');
    await page.waitForSelector('[data-chandelle="candle"]');
    const once = await prepare(page, real);
    const many = async (count: number, isAsleep: boolean) => {
      const times: number[] = [];
      for (let index = 0; index < count; index++) times.push(await once(index, isAsleep));
      return times;
    };
    const awake = await many(10 * pairCount, false);
    tell(`${id}: ${awake.length} with the worker awake`);
    const asleep = await many(2 * pairCount, true);
    return {
      id,
      title,
      figures: [
        slowestFigure('worker awake, 95 of 100 within', awake, awakeLimitMs),
        slowestFigure('worker asleep, 95 of 100 within', asleep, asleepLimitMs),
      ],
      runs: { awake, asleep },
    };
  } finally {
    await real.browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
