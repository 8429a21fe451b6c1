/**
 * A smaller run of the end-to-end tests in real Firefox: `npx tsx tests/firefox/run.ts`, after
 * `npm run build:testing`. Where there is no Firefox to be had, every test is skipped, and said to be.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from '../../scripts/browsers';
import { root } from '../../scripts/root';
import { buildStage } from '../stage/build';
import { answers } from './answers';
import { candleAndTime } from './candle-and-time';
import { forgetEverything } from './database';
import type { Test } from './expect';
import { type Firefox, startFirefox } from './firefox';
import { limit } from './limit';
import { pageChanges } from './page-changes';
import { voice } from './voice';

const tests: Test[] = [...candleAndTime, ...voice, ...answers, ...pageChanges, ...limit];
const testMs = 20_000;
/** For all tests together: one that hangs must not take the others' time, nor hold up what comes after. */
const runMs = 150_000;

const counts = { passed: 0, failed: 0, skipped: 0 };
// An empty path says that there is none; only where nothing is said is one looked for.
const path = process.env.FIREFOX_PATH === '' ? null : findFirefox();
if (path) await runIn(path);
else {
  counts.skipped = tests.length;
  console.log(`Skipped: no Firefox of version 140 or later was found (FIREFOX_PATH), ${tests.length} tests.`);
}
mkdirSync(join(root, 'test-results'), { recursive: true });
writeFileSync(join(root, 'test-results/firefox.json'), JSON.stringify(counts));
console.log(
  `Firefox: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped, ` +
    `${(performance.now() / 1000).toFixed(0)} s`,
);
// A request that still waits for an answer must not keep the process alive.
process.exit(counts.failed > 0 ? 1 : 0);

async function runIn(path: string): Promise<void> {
  let firefox: Firefox;
  try {
    await buildStage();
    firefox = await startFirefox(path);
  } catch (error) {
    console.error('Firefox could not be started.', error);
    counts.failed = tests.length;
    return;
  }
  console.log(firefox.version);
  for (const test of tests) await runTest(test, firefox);
  await within(10_000, () => firefox.browser.close()).catch((error: unknown) => {
    console.error('Firefox does not close by itself.', error);
    firefox.browser.process()?.kill('SIGKILL');
  });
}

async function runTest({ name, run }: Test, firefox: Firefox): Promise<void> {
  const startedAt = performance.now();
  const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  try {
    await within(Math.min(testMs, runMs - startedAt), async () => {
      await forgetEverything(firefox);
      await run(firefox);
      assert.deepEqual(firefox.refused, [], 'asked of the network');
      assert.deepEqual(firefox.errors, [], 'errors on the pages');
    });
    counts.passed += 1;
    console.log(`  ok      ${name} (${seconds()})`);
  } catch (error) {
    counts.failed += 1;
    console.error(`  FAILED  ${name} (${seconds()})`);
    console.error(error instanceof Error ? error.stack : error);
    for (const each of firefox.errors) console.error(`          on a page: ${each}`);
  }
  await within(5_000, () => closeTabs(firefox)).catch((error: unknown) =>
    console.error('Tabs could not be closed.', error),
  );
}

/** The tests open their own tabs: only Firefox's first one stays. */
async function closeTabs(firefox: Firefox): Promise<void> {
  const [, ...opened] = await firefox.browser.pages();
  await Promise.all(opened.map((page) => page.close()));
  firefox.refused.length = 0;
  firefox.errors.length = 0;
}

async function within(ms: number, run: () => Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done after ${Math.max(0, ms) / 1000} s`)), ms);
  });
  try {
    await Promise.race([run(), late]);
  } finally {
    clearTimeout(timer);
  }
}
