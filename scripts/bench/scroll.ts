/** What reading costs: a timeline of 1,000 posts scrolled from end to end with the mouse wheel. */
import { type Attribution, startTrace, stopTrace } from './attribution';
import { type Browsers, nextFrame, type StagePage } from './browsers';
import {
  atMost,
  type Bench,
  extraFigure,
  type Figure,
  mainThreadFigures,
  type Outcome,
  shareFigure,
  tracedFigure,
} from './figure';
import { type MainThread, readHeap, readMainThread, sinceThen } from './main-thread';
import { type Pair, runPairs, spreadOf } from './pairs';
import { type Felt, installRecorder, readRecorder, resetRecorder } from './recorder';

/** The whole timeline is about 201,000 px high: 1,000 posts of 200 px. */
const distancePx = 200_000;
/** One turn of the wheel, about two posts, each in a frame of its own: a fast hand, and never the same post twice. */
const turnPx = 400;
const posts = 1000;

type Run = MainThread & Felt & { heapKb: number; nodes: number };

export async function measureScroll(browsers: Browsers, bench: Bench): Promise<Outcome> {
  const pairs = await runPairs(
    bench.pairCount,
    (withExtension) => scrollOnce(browsers, withExtension),
    (done) => bench.tell(`scroll: ${done} of ${bench.pairCount} pairs`),
  );
  const traced: Attribution[] = [];
  for (let index = 0; index < 2; index++) traced.push(await scrollTraced(browsers));
  return {
    id: 'scroll',
    title: `Scrolling ${posts} posts, ${pairs.length} alternating pairs of fresh pages; CPU time of the main thread`,
    figures: [...costFigures(pairs), ...attributedFigures(traced), ...feltFigures(pairs)],
    runs: { pairs, traced },
  };
}

async function scrollOnce(browsers: Browsers, withExtension: boolean): Promise<Run> {
  const stage = await browsers.open(withExtension, '/home', installRecorder);
  await resetRecorder(stage.page);
  const before = await readMainThread(stage.cdp);
  await turnWheel(stage);
  const spent = sinceThen(await readMainThread(stage.cdp), before);
  const felt = await readRecorder(stage.page);
  const heap = await readHeap(stage.cdp);
  await stage.close();
  return { ...spent, ...felt, ...heap };
}

/** From before the page loads: the start of our script is among its tasks. */
async function scrollTraced(browsers: Browsers): Promise<Attribution> {
  const stage = await browsers.open(true, '/home');
  await startTrace(stage);
  await stage.page.reload();
  await stage.page.waitForSelector('[data-chandelle="candle"]');
  await turnWheel(stage);
  const attribution = await stopTrace(stage, 'scroll');
  await stage.close();
  return attribution;
}

/**
 * Real wheel events, each sent when the one before the last has been taken in: about one to a frame, whatever
 * the machine's speed, so that every run does the same work. A gesture of fixed speed instead would skip posts
 * on a busy machine.
 */
async function turnWheel(stage: StagePage): Promise<void> {
  let previous: Promise<unknown> = Promise.resolve();
  for (let turnedPx = 0; turnedPx < distancePx; turnedPx += turnPx) {
    const turn = stage.cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: 500,
      y: 400,
      deltaX: 0,
      deltaY: turnPx,
    });
    await previous;
    previous = turn;
  }
  await previous;
  await nextFrame(stage);
  await nextFrame(stage);
  const isAtEnd = await stage.page.evaluate((px) => scrollY > px * 0.95, distancePx);
  if (!isAtEnd) throw new Error('the page did not scroll as far as the wheel was turned');
}

function costFigures(pairs: Pair<Run>[]): Figure[] {
  return [
    shareFigure('cost of a post over the page without', 2, pairs, ({ taskMs }) => taskMs),
    ...mainThreadFigures('post', posts, pairs, (run) => run),
  ];
}

function attributedFigures(traced: Attribution[]): Figure[] {
  const perPost = spreadOf(traced.map(({ oursMs }) => (oursMs / posts) * 1000));
  const forced = spreadOf(traced.map(({ forcedMs }) => (forcedMs / posts) * 1000));
  const longest = spreadOf(traced.map(({ longestTaskMs }) => longestTaskMs));
  const isStart = traced.some((each) => each.longestTaskMs === longest.max && each.longestTaskIsStart);
  return [
    tracedFigure(traced, 2),
    { name: '  per post', value: perPost.median, unit: 'µs', spread: perPost },
    { name: '  of that style and layout forced', value: forced.median, unit: 'µs', spread: forced },
    {
      name: 'longest task of ours, start included',
      value: longest.max,
      unit: 'ms',
      bar: atMost(longest.max, 50, 'ms'),
      note: isStart ? 'the start of the script' : 'while scrolling',
    },
  ];
}

function feltFigures(pairs: Pair<Run>[]): Figure[] {
  const shift = extraFigure('layout shift', '', pairs, ({ layoutShift }) => layoutShift);
  return [
    { ...shift, bar: { text: 'none of ours', holds: shift.value <= 0.0005 } },
    extraFigure('long tasks (over 50 ms)', '', pairs, ({ longTasks }) => longTasks),
    extraFigure('frame interval, median', 'ms', pairs, ({ frameMedianMs }) => frameMedianMs),
    extraFigure('frame interval, 95 of 100', 'ms', pairs, ({ frameP95Ms }) => frameP95Ms),
    extraFigure('frames dropped', '', pairs, ({ droppedFrames }) => droppedFrames),
    extraFigure('heap at the end, collected', 'kB', pairs, ({ heapKb }) => heapKb),
    extraFigure('nodes at the end', '', pairs, ({ nodes }) => nodes),
  ];
}
