/** What writing costs: 200 keys typed into an inline reply, with a pause after each sentence. */
import type { Page } from 'puppeteer-core';
import { type Attribution, startTrace, stopTrace } from './attribution';
import { type Browsers, nextFrame, pause, type StagePage } from './browsers';
import {
  type Bench,
  extraFigure,
  mainThreadFigures,
  type Outcome,
  shareFigure,
  tracedFigure,
} from './figure';
import { type MainThread, nothingSpent, readMainThread, sinceThen, together } from './main-thread';
import { runPairs, spreadOf } from './pairs';

/** 200 characters, with words of both voices: the line has something to say, and words to mark. */
const sentences = [
  'I was wrong about that and I am sorry. ',
  'We are pleased to announce our new plan. ',
  'My daughter asked me why we do this, and so. ',
  'Our teams deliver lasting value to clients. ',
  'I will call you on Monday, thanks. ',
];
/** The voice line reads 200 ms after the last key; then its answer comes and is drawn. */
const readingMs = 450;

interface Run {
  keys: number;
  /** The main thread while keys were pressed, their frames included. */
  pressed: MainThread;
  /** The same in the pauses, where the voice is read. */
  pausesMs: number;
  /** From the press until its frame is drawn, median. */
  latencyMs: number;
}

declare global {
  interface Window {
    keyLatencyMs: number[];
  }
}

export async function measureTyping(browsers: Browsers, bench: Bench): Promise<Outcome> {
  const pairs = await runPairs(
    bench.pairCount,
    (withExtension) => typeOnce(browsers, withExtension),
    (done) => bench.tell(`typing: ${done} of ${bench.pairCount} pairs`),
  );
  const keys = pairs[0]?.with.keys ?? 0;
  const traced: Attribution[] = [];
  for (let index = 0; index < 4; index++) traced.push(await typeTraced(browsers));
  const tracedUs = spreadOf(traced.map(({ oursMs }) => (oursMs / keys) * 1000));
  return {
    id: 'typing',
    title: `Typing ${keys} keys in an inline reply, ${pairs.length} alternating pairs of fresh pages; CPU time of the main thread`,
    figures: [
      shareFigure('cost of a key over the page without', 5, pairs, ({ pressed }) => pressed.taskMs),
      tracedFigure(traced, 5),
      { name: '  per key', value: tracedUs.median, unit: 'µs', spread: tracedUs },
      ...mainThreadFigures('key', keys, pairs, ({ pressed }) => pressed),
      extraFigure(
        'in a pause, reading the voice',
        'ms',
        pairs,
        ({ pausesMs }) => pausesMs / sentences.length,
      ),
      extraFigure('from press to frame, median', 'ms', pairs, ({ latencyMs }) => latencyMs),
    ],
    runs: { pairs, traced },
  };
}

async function typeOnce(browsers: Browsers, withExtension: boolean): Promise<Run> {
  const stage = await browsers.open(withExtension, '/home', installLatency);
  const { page, cdp } = stage;
  await openReply(page);
  if (withExtension) await page.waitForSelector('[data-chandelle="voice-line"]');
  await pause(readingMs);

  let keys = 0;
  let pressed = nothingSpent;
  let pausesMs = 0;
  for (const sentence of sentences) {
    const before = await readMainThread(cdp);
    for (const character of sentence) await pressKey(stage, character);
    await nextFrame(stage);
    const after = await readMainThread(cdp);
    await pause(readingMs);
    const rested = await readMainThread(cdp);
    keys += sentence.length;
    pressed = together(pressed, sinceThen(after, before));
    pausesMs += sinceThen(rested, after).taskMs;
  }

  const typed = await page.evaluate(() => window.stage.draftText()?.trim());
  if (typed !== sentences.join('').trim()) throw new Error(`the keys did not arrive: "${typed}"`);
  const latencyMs = spreadOf(await page.evaluate(() => window.keyLatencyMs)).median;
  await stage.close();
  return { keys, pressed, pausesMs, latencyMs };
}

/** The keys alone, without the pauses in which the voice is read. */
async function typeTraced(browsers: Browsers): Promise<Attribution> {
  const stage = await browsers.open(true, '/home', installLatency);
  await openReply(stage.page);
  await stage.page.waitForSelector('[data-chandelle="voice-line"]');
  await pause(readingMs);
  await startTrace(stage);
  for (const character of sentences.join('')) await pressKey(stage, character);
  await nextFrame(stage);
  const attribution = await stopTrace(stage, 'keydown');
  await stage.close();
  return attribution;
}

/** By X's own router from the timeline, as a reader gets there. */
async function openReply(page: Page): Promise<void> {
  await page.evaluate(() => window.stage.goTo(window.stage.pathOf(window.stage.postOf('plain').id)));
  const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
  await page.waitForFunction(() => location.pathname.includes('/status/'));
  await page.waitForSelector(`.inline ${editor}`);
  await page.click(editor);
  await page.waitForSelector('[data-testid="toolBar"]');
}

/** One key to a frame: how many share one would differ from run to run, and with it the work. */
async function pressKey(stage: StagePage, character: string): Promise<void> {
  const key = { key: character, windowsVirtualKeyCode: keyCodeOf(character) };
  await Promise.all([
    stage.cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: character, ...key }),
    stage.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
    nextFrame(stage),
  ]);
}

/** The code of the key on the keyboard, not of the character: "." would be Delete. */
function keyCodeOf(character: string): number {
  if (character === '.') return 190;
  if (character === ',') return 188;
  return character.toUpperCase().charCodeAt(0);
}

/** Before X's own script, so that it sees each key first; a frame is drawn when the message after it arrives. */
async function installLatency(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    window.keyLatencyMs = [];
    const drawn = new MessageChannel();
    let pressedAtMs: number[] = [];
    drawn.port1.onmessage = () => {
      const nowMs = performance.now();
      window.keyLatencyMs.push(...pressedAtMs.map((atMs) => nowMs - atMs));
      pressedAtMs = [];
    };
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        pressedAtMs.push(timeStamp);
        requestAnimationFrame(() => drawn.port2.postMessage(null));
      },
      { capture: true, passive: true },
    );
  });
}
