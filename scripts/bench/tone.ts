/** The voice engine by itself, in Node, on one core: what it weighs, how soon it is ready, how fast it reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type PackedModel, unpack } from '../../tone/model';
import { readVoice } from '../../tone/read-voice';
import { languages } from '../learning/corpus';
import { root } from '../root';
import { readPosts } from '../tone/corpus';
import { atLeast, atMost, type Bench, type Figure, type Outcome } from './figure';
import { spreadOf } from './pairs';

const weightsLimitKb = 250;
const loadingLimitMs = 30;
const leastPostsPerSecond = 10_000;

const path = join(root, 'tone/weights.json');

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function weightsFigure(): Figure {
  const bytes = readFileSync(path);
  const kb = gzipSync(bytes, { level: 9 }).length / 1000;
  return {
    name: 'weights, both languages, gzip',
    value: kb,
    unit: 'kB',
    beside: { 'raw kB': bytes.length / 1000 },
    bar: atMost(kb, weightsLimitKb, 'kB'),
  };
}

/** From the text of the file to both models ready. */
function loadingFigure(runs: number): Figure {
  const json = readFileSync(path, 'utf8');
  const times = Array.from({ length: runs }, () =>
    timed(() => {
      const packed = JSON.parse(json) as Record<(typeof languages)[number], PackedModel>;
      for (const language of languages) unpack(packed[language]);
    }),
  );
  // The first is the one that counts: a worker loads once, before anything is compiled.
  const first = times[0] ?? Number.NaN;
  return {
    name: 'loading both models, first time',
    value: first,
    unit: 'ms',
    spread: spreadOf(times),
    bar: atMost(first, loadingLimitMs, 'ms'),
  };
}

/** CPU time of the whole process, in seconds: a machine that is busy with other things does not count. */
function cpuSeconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Language, voice and evidence of every post of the corpus, one after the other. */
function speedFigure(runs: number): Figure {
  const texts = languages.flatMap((language) => readPosts(language).map(({ text }) => text));
  const readAll = () => {
    for (const text of texts) readVoice(text);
  };
  readAll();
  const rates = spreadOf(Array.from({ length: runs }, () => texts.length / cpuSeconds(readAll)));
  return {
    name: 'posts a second of one core',
    value: rates.median,
    unit: '',
    spread: rates,
    bar: atLeast(rates.median, leastPostsPerSecond, ''),
  };
}

/** X's longest post. */
function longestFigure(runs: number): Figure {
  const text = 'We are proud of our teams, and I could not be happier tonight! '.repeat(400).slice(0, 25_000);
  const times = spreadOf(Array.from({ length: runs }, () => timed(() => readVoice(text))));
  return { name: 'a draft of 25,000 characters', value: times.median, unit: 'ms', spread: times };
}

export function measureTone({ pairCount }: Bench): Outcome {
  return {
    id: 'tone',
    title: 'The voice engine in Node, one core; the posts are those of the corpus',
    figures: [weightsFigure(), loadingFigure(pairCount), speedFigure(pairCount), longestFigure(pairCount)],
  };
}
