/**
 * `npm run bench [-- sizes|tone|scroll|typing ...] [--quick] [--no-build]`: what Chandelle costs X's page, against
 * the bars that are promised. Builds what ships, prints a table, and leaves every figure and run in
 * bench/results/latest.json. A missed bar is told, not an error: it ends with 1 only when it could not measure.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildStage } from '../tests/stage/build';
import { type Browsers, startBrowsers } from './bench/browsers';
import type { Bench, Outcome } from './bench/figure';
import { measureScroll } from './bench/scroll';
import { measureSizes } from './bench/sizes';
import { tableOf } from './bench/table';
import { measureTone } from './bench/tone';
import { measureTyping } from './bench/typing';
import { root } from './root';

/** Those that need browsers; each answers with one outcome. */
const inBrowsers: Record<string, (browsers: Browsers, bench: Bench) => Promise<Outcome>> = {
  scroll: measureScroll,
  typing: measureTyping,
};

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, 'no-build': { type: 'boolean', default: false } },
});
const names = ['sizes', 'tone', ...Object.keys(inBrowsers)];
const wanted = positionals.length > 0 ? positionals : names;

const bench: Bench = {
  // At least ten for a figure to be quoted; three to try whether it works.
  pairCount: flags.quick ? 3 : 10,
  tell: (progress) => process.stderr.write(`${progress}\n`),
};

async function measureAll(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const keep = (outcome: Outcome) => {
    outcomes.push(outcome);
    console.log(`\n${tableOf(outcome)}`);
  };
  if (wanted.includes('sizes')) for (const outcome of measureSizes()) keep(outcome);
  if (wanted.includes('tone')) keep(measureTone(bench));

  const measures = Object.entries(inBrowsers).filter(([name]) => wanted.includes(name));
  if (measures.length === 0) return outcomes;
  await buildStage();
  const browsers = await startBrowsers();
  try {
    for (const [, measure] of measures) keep(await measure(browsers, bench));
  } finally {
    await browsers.close();
  }
  return outcomes;
}

function build(): void {
  const { status } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the build failed');
}

function write(outcomes: Outcome[]): void {
  const folder = join(root, 'bench/results');
  mkdirSync(folder, { recursive: true });
  const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version };
  const result = { at: new Date().toISOString(), pairCount: bench.pairCount, machine, outcomes };
  writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(result, null, 1)}\n`);
}

const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) throw new Error(`"${unknown}" is no measure; there are: ${names.join(', ')}`);
// The voice engine is measured by itself: it needs no build.
if (!flags['no-build'] && wanted.some((name) => name !== 'tone')) build();
const outcomes = await measureAll();
write(outcomes);
const bars = outcomes.flatMap(({ figures }) => figures).filter(({ bar }) => bar);
const missed = bars.filter(({ bar }) => !bar?.holds);
console.log(`\n${bars.length - missed.length} bars hold, ${missed.length} missed.`);
