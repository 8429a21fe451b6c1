/** The reply engine by itself, in Node, on one core: what it weighs, and how soon three answers are there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { suggest } from '../../replies/suggest';
import { languages } from '../learning/corpus';
import { readMentions } from '../replies/corpus';
import { root } from '../root';
import { atMost, type Bench, type Figure, type Outcome } from './figure';
import { spreadOf } from './pairs';

const sizeLimitKb = 200;
const clickLimitMs = 100;
const asleepLimitMs = 600;

/** Everything that ships of `replies/`: sources as they are, so a little more than after the build. */
function sizeFigure(): Figure {
  const folder = join(root, 'replies');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$|weights\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/]cases[\\/]/.test(path))
    .sort();
  const bytes = Buffer.concat(paths.map((path) => readFileSync(path)));
  const weights = readFileSync(join(folder, 'weights.json'));
  const kb = gzipSync(bytes, { level: 9 }).length / 1000;
  return {
    name: 'engine and data, both languages, gzip',
    value: kb,
    unit: 'kB',
    beside: { 'weights kB': gzipSync(weights, { level: 9 }).length / 1000 },
    bar: atMost(kb, sizeLimitKb, 'kB'),
  };
}

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

export function measureReplies({ pairCount }: Bench): Outcome {
  const texts = languages.flatMap((language) => readMentions(language).map(({ text }) => text));
  const answer = (text: string) => suggest({ text }, { voice: 'mixed', round: 0 });
  // A worker that has just woken unpacks both models for its first answer.
  const first = timed(() => answer(texts[0] ?? ''));
  const sample = texts.filter((_, index) => index % Math.ceil(texts.length / (100 * pairCount)) === 0);
  const times = sample.map((text) => timed(() => answer(text))).sort((a, b) => a - b);
  const slow = times[Math.floor(times.length * 0.95)] ?? Number.NaN;
  return {
    id: 'replies',
    title: 'The reply engine in Node, one core; the mentions are those of the corpus',
    figures: [
      sizeFigure(),
      { name: 'first answers', value: first, unit: 'ms', bar: atMost(first, asleepLimitMs, 'ms') },
      {
        name: 'three answers, 95th percentile',
        value: slow,
        unit: 'ms',
        spread: spreadOf(times),
        bar: atMost(slow, clickLimitMs, 'ms'),
      },
    ],
  };
}
