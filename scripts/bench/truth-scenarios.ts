/** What the script does on X, each beside how far the count may be from the truth. Seconds, as in the title. */
import { keepInView, rest } from '../../tests/e2e/real-browser';
import type { Browsing } from './browsing';

export interface Scenario {
  id: string;
  title: string;
  /** Addresses of X that are open before it begins; one is enough for most. */
  paths?: readonly string[];
  /** Counted minus truth may be from `least` to `most`, in seconds; within half a second unless said. */
  least?: number;
  most?: number;
  play(browsing: Browsing): Promise<void>;
}

export const scenarios: readonly Scenario[] = [
  {
    id: 'plain',
    title: 'plain reading, 120 s',
    play: (browsing) => onFirst(browsing, (page) => browsing.stay(page, 120_000)),
  },
  {
    id: 'visits',
    title: '20 visits of 1.5 s',
    async play(browsing) {
      for (let visits = 0; visits < 20; visits++) {
        await onFirst(browsing, (page) => browsing.stay(page, 1_500));
        await browsing.away();
        await rest(700);
      }
    },
  },
  {
    id: 'tabs',
    title: 'three tabs, one after the other, 45 s',
    paths: ['/home', '/notifications', '/explore'],
    play: (browsing) => inTurns(browsing, 9),
  },
  {
    id: 'windows',
    title: 'two in view side by side, 40 s',
    paths: ['/home', '/notifications'],
    async play(browsing) {
      for (const page of browsing.pages) await keepInView(page);
      await inTurns(browsing, 8);
    },
  },
  {
    id: 'busy',
    title: 'page blocked 2.5 s of every 3.5 s, 60 s',
    play: (browsing) =>
      onFirst(browsing, async (page) => {
        const timer = await page.evaluate(() =>
          setInterval(() => {
            const endMs = performance.now() + 2_500;
            while (performance.now() < endMs);
          }, 3_500),
        );
        await browsing.stay(page, 60_000);
        await page.evaluate((id) => clearInterval(id), timer);
      }),
  },
  {
    id: 'crash',
    title: 'killed at 57 s, started again',
    least: -1.2,
    play: (browsing) =>
      onFirst(browsing, async (page) => {
        await browsing.stay(page, 57_000);
        await browsing.crash();
      }),
  },
  {
    id: 'stop',
    title: '20 s, all stopped for 60 s, 20 s',
    most: 1,
    play: (browsing) =>
      onFirst(browsing, async (page) => {
        await browsing.stay(page, 20_000);
        await browsing.stopFor(60_000);
        await browsing.stay(page, 20_000);
      }),
  },
  {
    id: 'worker',
    title: 'worker killed every 10 s, 60 s',
    play: (browsing) =>
      onFirst(browsing, async (page) => {
        for (let deaths = 0; deaths < 6; deaths++) {
          await browsing.stay(page, 10_000);
          await browsing.real.killWorker();
        }
      }),
  },
  {
    id: 'idle',
    title: 'nothing moves for 90 s: stops at 60 s',
    play: (browsing) =>
      onFirst(browsing, async (page) => {
        await browsing.move(page);
        await rest(90_000);
      }),
  },
  {
    id: 'accounts',
    title: 'two accounts in turns of 6 s, 60 s',
    play: (browsing) =>
      onFirst(browsing, async (page) => {
        for (let turn = 0; turn < 10; turn++) {
          await browsing.switchAccount(page, turn % 2 === 0 ? 'maisonlorvane' : 'claire_lorvane');
          await browsing.stay(page, 6_000);
        }
      }),
  },
];

type Page = Browsing['pages'][number];

async function onFirst(browsing: Browsing, play: (page: Page) => Promise<void>): Promise<void> {
  const [page] = browsing.pages;
  if (!page) throw new Error('no page of X is open');
  await browsing.front(page);
  await play(page);
}

/** Five seconds on each page, round and round. */
async function inTurns(browsing: Browsing, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    const page = browsing.pages[turn % browsing.pages.length];
    if (!page) throw new Error('no page of X is open');
    await browsing.front(page);
    await browsing.stay(page, 5_000);
  }
}
