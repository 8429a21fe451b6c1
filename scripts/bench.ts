/**
 * `npm run bench [-- sizes|tone|scroll|typing|reading|suggestions|truth|history|cpu ...] [--quick] [--no-build]`: what Chandelle costs X's
 * page, how true its time is, and how it bears years of history, against the bars that are promised. After
 * `truth`, the names of some of its scenarios leave out the others. Builds what ships, prints tables, and leaves
 * every figure and run in bench/results/latest.json and in a file for each measure. A missed bar is told, not an
 * error: it ends with 1 only when it could not measure.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildStage } from '../tests/stage/build';
import { type Browsers, startBrowsers } from './bench/browsers';
import { measureCpu } from './bench/cpu';
import type { Bench, Outcome } from './bench/figure';
import { measureHistory } from './bench/history';
import { measureReading } from './bench/reading';
import { measureReplies } from './bench/replies';
import { measureScroll } from './bench/scroll';
import { measureSizes } from './bench/sizes';
import { measureSuggestions } from './bench/suggestions';
import { tableOf } from './bench/table';
import { measureTone } from './bench/tone';
import { measureTruth, scenarioNames } from './bench/truth';
import { measureTyping } from './bench/typing';
import { ensureChromium } from './browsers';
import { root } from './root';

/** Those that need neither a build nor a browser. */
const engines = ['tone', 'replies'];

/** Those that need browsers; each answers with one outcome. */
const inBrowsers: Record<string, (browsers: Browsers, bench: Bench) => Promise<Outcome>> = {
  scroll: measureScroll,
  typing: measureTyping,
};

/** Those that start browsers of their own. */
const onTheirOwn: Record<string, (bench: Bench) => Promise<Outcome>> = {
  truth: (bench) => measureTruth(bench, wantedScenarios),
  reading: measureReading,
  suggestions: measureSuggestions,
  history: measureHistory,
  cpu: measureCpu,
};

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, 'no-build': { type: 'boolean', default: false } },
});
const names = ['sizes', ...engines, ...Object.keys(inBrowsers), ...Object.keys(onTheirOwn)];
const wantedScenarios = positionals.filter((name) => scenarioNames.includes(name));
const wantedNames = positionals.filter((name) => !wantedScenarios.includes(name));
const wanted = wantedNames.length > 0 ? wantedNames : names;

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
  if (wanted.includes('replies')) keep(measureReplies(bench));
  if (wanted.every((name) => engines.includes(name))) return outcomes;

  process.env.CHROMIUM_PATH = ensureChromium();
  await buildStage();
  for (const [name, measure] of Object.entries(onTheirOwn))
    if (wanted.includes(name)) keep(await measure(bench));

  const measures = Object.entries(inBrowsers).filter(([name]) => wanted.includes(name));
  if (measures.length === 0) return outcomes;
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
  const run = { at: new Date().toISOString(), pairCount: bench.pairCount, machine };
  const writeTo = (name: string, result: unknown) =>
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 1)}\n`);
  writeTo('latest', { ...run, outcomes });
  for (const outcome of outcomes) writeTo(outcome.id, { ...run, outcomes: [outcome] });
}

const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) throw new Error(`"${unknown}" is no measure; there are: ${names.join(', ')}`);
// The engines are measured by themselves: they need no build.
if (!flags['no-build'] && wanted.some((name) => !engines.includes(name))) build();
const outcomes = await measureAll();
write(outcomes);
const bars = outcomes.flatMap(({ figures }) => figures).filter(({ bar }) => bar);
const missed = bars.filter(({ bar }) => !bar?.holds);
console.log(`\n${bars.length - missed.length} bars hold, ${missed.length} missed.`);
