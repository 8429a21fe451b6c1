/**
 * What a minute on X costs the machine while it is counted and nothing else happens: the CPU time of all the
 * browser's processes, with Chandelle and without, from /proc; on Linux alone.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sumMs } from '../../tests/database';
import { processesOf, statOf } from '../../tests/e2e/browser-processes';
import { launchReal, type RealBrowser, rest } from '../../tests/e2e/real-browser';
import { atMost, type Bench, extraFigure, type Figure, type Outcome } from './figure';
import { extraOf, medianOf, runPairs, scaled } from './pairs';
import { copyOfShipped } from './shipped';

const minuteMs = 60_000;
/** What loading the page began is over. */
const settleMs = 5_000;
/** The system counts CPU time in hundredths of a second. */
const tickMs = 10;
const pairCount = 5;
const limitPercent = 1.5;

interface Run {
  cpuMs: number;
  countedMs: number;
}

export async function measureCpu(bench: Bench): Promise<Outcome> {
  const title = `A counted, otherwise idle minute on the timeline: CPU of all the browser's processes, ${pairCount} alternating pairs`;
  if (process.platform !== 'linux') {
    bench.tell('cpu: not measured, it reads /proc, which Linux alone has');
    return { id: 'cpu', title: `${title}: not measured, Linux only`, figures: [] };
  }
  const extension = copyOfShipped();
  const profiles = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'chandelle-cpu-'))));
  const [withProfile = '', withoutProfile = ''] = profiles;
  const browserWith = await launchReal(withProfile, [extension.folder]);
  const browserWithout = await launchReal(withoutProfile, []);
  let countedMs = 0;
  try {
    const pairs = await runPairs(
      pairCount,
      async (withExtension) => {
        const run = withExtension
          ? await oneMinute(browserWith, countedMs)
          : await oneMinute(browserWithout, null);
        countedMs += run.countedMs;
        return run;
      },
      (done) => bench.tell(`cpu: ${done} of ${pairCount} pairs`),
    );
    const share = scaled(
      extraOf(pairs, ({ cpuMs }) => cpuMs),
      100 / minuteMs,
    );
    const figures: Figure[] = [
      {
        name: 'more of one core than without',
        value: share.median,
        unit: '%',
        spread: share,
        bar: atMost(share.median, limitPercent, '%'),
      },
      extraFigure('CPU of the minute', 'ms', pairs, ({ cpuMs }) => cpuMs),
      {
        name: 'counted of the minute and its start, at least',
        value: Math.min(...pairs.map((pair) => pair.with.countedMs)) / 1000,
        unit: 's',
        note: `median ${(medianOf(pairs.map((pair) => pair.with.countedMs)) / 1000).toFixed(2)} s`,
      },
    ];
    return { id: 'cpu', title, figures, runs: { pairs } };
  } finally {
    await browserWith.browser.close();
    await browserWithout.browser.close();
    for (const profile of profiles) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    extension.remove();
  }
}

async function oneMinute(real: RealBrowser, countedBefore: number | null): Promise<Run> {
  const page = await real.openX('/home');
  await rest(settleMs);
  // Two signs of life, so that the whole minute counts; on both sides.
  await page.mouse.move(400, 400);
  await rest(500);
  const startMs = cpuMsOf(real);
  await rest(minuteMs / 2);
  await page.mouse.move(410, 400);
  await rest(minuteMs / 2);
  const cpuMs = cpuMsOf(real) - startMs;
  await page.close();
  await rest(2_000);
  if (countedBefore === null) return { cpuMs, countedMs: 0 };
  const countedMs = sumMs(await real.slices()) - countedBefore;
  if (countedMs < minuteMs) throw new Error(`only ${countedMs} ms of the minute were counted`);
  return { cpuMs, countedMs };
}

/** User and system, of all processes and of those that have ended meanwhile. */
function cpuMsOf({ browser }: RealBrowser): number {
  return processesOf(browser).reduce((sum, id) => {
    // Fields 14 to 17 of proc(5), counted from the third on.
    const ticks = (statOf(id) ?? []).slice(11, 15).map(Number);
    return sum + tickMs * ticks.reduce((all, each) => all + each, 0);
  }, 0);
}
