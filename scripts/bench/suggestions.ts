/** How soon answers are there: from the click on a post's mark until three of them stand on the page. */
import type { Page, Protocol } from 'puppeteer-core';
import { type RealBrowser, rest } from '../../tests/e2e/real-browser';
import type { Bench, Outcome } from './figure';
import { measureLatency } from './latency';

const givenUpMs = 10_000;

const mentions = [
  { lang: 'en', text: '@claire_lorvane my pot arrived broken and nobody answers my emails. What now?' },
  { lang: 'fr', text: '@claire_lorvane bonjour, quand la cocotte Aurore sera-t-elle de nouveau en vente ?' },
  { lang: 'en', text: '@claire_lorvane I am a journalist, could I get a comment before my deadline?' },
];

interface Mention {
  id: string;
  /** The height of the panel with its three answers: the same mention always gets the same ones. */
  height: number;
}

declare global {
  interface Window {
    /** From the next click until the panel is at least this high, in the frame that shows it. */
    shownAfterMs(height: number): Promise<number>;
    shownLatencyMs: Promise<number>;
  }
}

export function measureSuggestions(bench: Bench): Promise<Outcome> {
  const suggestions = {
    id: 'suggestions',
    title:
      'From the click on a post’s mark until three answers are shown, in a browser that is left as it is',
    awakeLimitMs: 100,
    asleepLimitMs: 600,
    async prepare(page: Page, real: RealBrowser) {
      await installLatency(page);
      const known = await learnHeights(page, await addMentions(page));
      return (index: number, isAsleep: boolean) =>
        askOnce(page, real, known[index % known.length] as Mention, isAsleep);
    },
  };
  return measureLatency(suggestions, bench);
}

async function addMentions(page: Page): Promise<string[]> {
  const ids = await page.evaluate((given) => {
    const added = given.map(({ text, lang }) =>
      window.stage.addPost({ author: 'oscarfiguerolo', text, lang, to: 'mentions' }),
    );
    window.stage.goTo('/notifications/mentions');
    return added;
  }, mentions);
  for (const id of ids) await page.waitForSelector(articleOf(id));
  return ids;
}

const articleOf = (id: string) => `[data-testid="primaryColumn"] article:has(a[href$="/status/${id}"] time)`;
const panel = '[data-chandelle="answers"]';

/** The panels are closed to the page: that three answers are in them is seen from outside it, once for each mention. */
async function learnHeights(page: Page, ids: readonly string[]): Promise<Mention[]> {
  const known: Mention[] = [];
  for (const id of ids) {
    await clickMark(page, id);
    await page.waitForSelector(panel);
    // The first answer of a worker unpacks the engine's weights.
    await rest(1_500);
    const count = await countAnswers(page);
    if (count !== 3) throw new Error(`${count} answers are shown where three should be`);
    const height = await page.$eval(panel, (host) => host.getBoundingClientRect().height);
    known.push({ id, height });
    await closePanel(page);
  }
  return known;
}

async function askOnce(page: Page, real: RealBrowser, mention: Mention, isAsleep: boolean): Promise<number> {
  await pointAt(page, mention.id);
  await page.evaluate((height) => {
    window.shownLatencyMs = window.shownAfterMs(height);
  }, mention.height);
  // The page asks the worker each second what it counted: it is ended right before the click.
  if (isAsleep) await real.killWorker();
  await page.mouse.down();
  await page.mouse.up();
  const latencyMs = await page.evaluate(() => window.shownLatencyMs);
  await closePanel(page);
  return latencyMs;
}

async function clickMark(page: Page, id: string): Promise<void> {
  await pointAt(page, id);
  await page.mouse.down();
  await page.mouse.up();
}

/** Rests on the mark as a hand does, so that it is in view, and what its coming costs is not counted. */
async function pointAt(page: Page, id: string): Promise<void> {
  await page.hover(articleOf(id));
  const mark = await page.waitForSelector(`${articleOf(id)} [data-chandelle="post-mark"]`);
  await mark?.hover();
  await rest(150);
}

async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForFunction((host) => document.querySelector(host) === null, {}, panel);
}

async function countAnswers(page: Page): Promise<number> {
  const cdp = await page.createCDPSession();
  const { root: top } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  await cdp.detach();
  const isList = ({ attributes = [] }: Protocol.DOM.Node) => attributes.includes('reply-list');
  const find = (node: Protocol.DOM.Node): Protocol.DOM.Node | undefined =>
    isList(node)
      ? node
      : [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(find).find((found) => found);
  return find(top)?.children?.length ?? 0;
}

/**
 * In the frame that shows it: a change of size is told after the layout and right before the paint. (No function in it
 * has a name: tsx would mark it.)
 */
async function installLatency(page: Page): Promise<void> {
  await page.evaluate(
    (selector, limitMs) => {
      window.shownAfterMs = (height) =>
        new Promise((resolve) => {
          addEventListener(
            'click',
            ({ timeStamp }) => {
              const sizes = new ResizeObserver(([entry]) => {
                if (!entry || entry.target.getBoundingClientRect().height < height - 1) return;
                sizes.disconnect();
                resolve(performance.now() - timeStamp);
              });
              new MutationObserver((_, places) => {
                const host = document.querySelector(selector);
                if (!host) return;
                places.disconnect();
                sizes.observe(host);
              }).observe(document.body, { childList: true, subtree: true });
              setTimeout(() => resolve(limitMs), limitMs);
            },
            { capture: true, once: true, passive: true },
          );
        });
    },
    panel,
    givenUpMs,
  );
}
