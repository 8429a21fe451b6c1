/**
 * What years of history cost: the report of a week, and what the worker does each second, with one year and with
 * ten in the extension's own database, in Chromium. Two browsers, asked in turns.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchReal, type RealBrowser, rest } from '../../tests/e2e/real-browser';
import { root } from '../root';
import { atMost, type Bench, type Figure, type Outcome } from './figure';
import { medianOf, spreadOf } from './pairs';
import { copyOfShipped } from './shipped';

interface Kept {
  years: number;
  profile: string;
  real: RealBrowser;
  page: Page;
}

type Reading = 'week' | 'today' | 'tick';

const timesARound = 20;
/** The browser tidies up what was written in a great hurry. */
const settleMs = 10_000;

export async function measureHistory(bench: Bench): Promise<Outcome> {
  const extension = copyOfShipped();
  const code = await bundled();
  const one = await keep(1, extension.folder, code, bench);
  const ten = await keep(10, extension.folder, code, bench);
  const both = [one, ten];
  await rest(settleMs);
  try {
    const figures = [
      ...(await compared('report of a week', 'week', 50, both, bench)),
      ...(await compared("today's total and limits, read at each tick", 'today', 2, both, bench)),
      ...(await compared('all of a tick: written and read', 'tick', null, both, bench)),
      ...(await opened(both, bench)),
      ...(await sizes(one, ten)),
    ];
    return { id: 'history', title: await titleOf(both), figures };
  } finally {
    for (const { real, profile } of both) {
      await real.browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    extension.remove();
  }
}

async function keep(years: number, extension: string, code: string, bench: Bench): Promise<Kept> {
  const profile = mkdtempSync(join(tmpdir(), 'chandelle-history-'));
  const real = await launchReal(profile, [extension]);
  const page = await real.browser.newPage();
  // A page of the extension's origin that does nothing itself.
  await page.goto(`chrome-extension://${await real.extensionId()}/manifest.json`);
  await page.evaluate(code);
  bench.tell(`history: filling ${years === 1 ? 'a year' : `${years} years`}`);
  await page.evaluate((days) => window.historyBench.fill(days), years * 365);
  return { years, profile, real, page };
}

/** In turns, a round each; which of them begins changes as well. */
async function inTurns<Result>(
  rounds: number,
  both: readonly Kept[],
  run: (kept: Kept) => Promise<Result>,
): Promise<Map<number, Result[]>> {
  const results = new Map<number, Result[]>(both.map(({ years }) => [years, []]));
  for (let round = 0; round < rounds; round++) {
    for (const kept of round % 2 === 0 ? both : both.toReversed()) {
      results.get(kept.years)?.push(await run(kept));
    }
  }
  return results;
}

/** `limitMs`: for a reading that also has to take as long with ten years as with one; null: it is told alone. */
async function compared(
  name: string,
  reading: Reading,
  limitMs: number | null,
  both: readonly Kept[],
  bench: Bench,
): Promise<Figure[]> {
  bench.tell(`history: ${name}`);
  const run = ({ page }: Kept) =>
    page.evaluate(([what, times]) => window.historyBench[what](times), [reading, timesARound] as const);
  await inTurns(2, both, run);
  const rounds = await inTurns(bench.pairCount * 2, both, run);
  return besideEachOther(name, rounds, limitMs);
}

function besideEachOther(name: string, rounds: Map<number, number[][]>, limitMs: number | null): Figure[] {
  const [one = [], ten = []] = [rounds.get(1), rounds.get(10)];
  const all = spreadOf(ten.flat());
  const ratios = spreadOf(ten.map((ms, round) => medianOf(ms) / medianOf(one[round] ?? [])));
  return [
    {
      name,
      value: all.median,
      unit: 'ms',
      spread: all,
      beside: { 'one year': medianOf(one.flat()), 'ten years': all.median },
      ...(limitMs !== null && { bar: atMost(all.median, limitMs, 'ms') }),
    },
    {
      name: '  ten years over one, round by round',
      value: ratios.median,
      unit: '',
      spread: ratios,
      ...(limitMs !== null && { bar: atMost(ratios.median, 1.1, '') }),
    },
  ];
}

/** From the address being opened to the frame after the week stands on the page. */
async function opened(both: readonly Kept[], bench: Bench): Promise<Figure[]> {
  bench.tell('history: opening the report');
  const rounds = await inTurns(bench.pairCount, both, async ({ real }) => {
    const page = await real.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('.report-answer')) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => performance.mark('whole')));
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto(`chrome-extension://${await real.extensionId()}/report.html`);
    const ms = await page.waitForFunction(() => performance.getEntriesByName('whole')[0]?.startTime);
    const openedMs = Number(await ms.jsonValue());
    await page.close();
    return [openedMs];
  });
  return besideEachOther('opening the report, until it is whole', rounds, null);
}

async function sizes(one: Kept, ten: Kept): Promise<Figure[]> {
  const usage = async ({ page }: Kept) => (await page.evaluate(() => window.historyBench.usageBytes())) / 1e6;
  const perYear = (inOne: number, inTen: number): Pick<Figure, 'value' | 'unit' | 'beside'> => ({
    value: (inTen - inOne) / (ten.years - one.years),
    unit: 'MB',
    beside: { 'one year': inOne, 'ten years': inTen },
  });
  return [
    { name: 'database, a year: as the browser says', ...perYear(await usage(one), await usage(ten)) },
    { name: '  as it lies on the disk', ...perYear(folderMb(one.profile), folderMb(ten.profile)) },
  ];
}

function folderMb(profile: string): number {
  const folder = join(profile, 'Default/IndexedDB');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1e6;
}

async function titleOf(both: readonly Kept[]): Promise<string> {
  const counts = await Promise.all(both.map(({ page }) => page.evaluate(() => window.historyBench.count())));
  return `History: ${counts.map((count) => count.toLocaleString('en')).join(' and ')} slices, in the extension's own database; median of single readings, asked in turns`;
}

/** The product's own code, in one script. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root,
    build: {
      write: false,
      lib: { entry: join(root, 'scripts/bench/history-page.ts'), formats: ['iife'], name: 'historyPage' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const chunk = outputs.find((each) => each.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the page of the bench was not built');
  return chunk.code;
}
