/** X's pages come and go without a load; and one day X is another client altogether. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { readSlices, totalMs } from './database';
import { eventually, pause, type Test } from './expect';
import { click, countOverlays, editor, openPostToAnswer, waitForOverlay } from './overlays';
import { speakForCompany } from './popup';

interface Placed {
  candles: number;
  voiceLines: number;
  answers: number;
  /** Posts with more than the one mark that they get when pointed at; promoted and focused ones never have any. */
  wronglyMarked: number;
  posts: boolean;
}

const asOnArrival: Placed = { candles: 1, voiceLines: 0, answers: 0, wronglyMarked: 0, posts: true };

function placedOn(page: Page): Promise<Placed> {
  return page.evaluate(() => {
    const posts = [...document.querySelectorAll('article[data-testid="tweet"]')];
    const marks = posts.map((post) => ({
      found: post.querySelectorAll('[data-chandelle="post-mark"]').length,
      due: post.matches('[tabindex="-1"], [data-testid="placementTracking"] *') ? 0 : 1,
    }));
    return {
      candles: document.querySelectorAll('[data-chandelle="candle"]').length,
      voiceLines: document.querySelectorAll('[data-chandelle="voice-line"]').length,
      answers: document.querySelectorAll('[data-chandelle="answers"]').length,
      wronglyMarked: marks.filter(({ found, due }) => found > due).length,
      posts: posts.length > 0,
    };
  });
}

const staysSingle: Test = {
  name: 'to other pages and back: one candle, one mark to a post, nothing left over',
  async run(firefox) {
    const x = await firefox.openX();
    await waitForOverlay(x, 'candle');
    await eventually(() => placedOn(x), asOnArrival, 'on the first page');

    await speakForCompany(firefox);
    await x.bringToFront();
    await openPostToAnswer(x);
    await click(x, editor);
    await x.keyboard.type('I love my new pot');
    await waitForOverlay(x, 'voice-line');
    await eventually(() => placedOn(x), { ...asOnArrival, voiceLines: 1 }, 'on the page of a post');
    await eventually(() => x.evaluate(() => CSS.highlights.size > 0), true, 'marks in the draft');

    await click(x, '[data-testid="AppTabBar_Notifications_Link"]');
    await x.waitForFunction(() => location.pathname.startsWith('/notifications'), { timeout: 3_000 });
    await eventually(() => placedOn(x).then(({ candles }) => candles), 1, 'on another page');
    await eventually(() => x.evaluate(() => CSS.highlights.size), 0, 'marks outlive their draft');
    await click(x, '[data-testid="AppTabBar_Home_Link"]');
    await x.waitForSelector('article[data-testid="tweet"]');
    await eventually(() => placedOn(x), asOnArrival, 'back on the first page');

    await x.reload();
    await waitForOverlay(x, 'candle');
    await eventually(() => placedOn(x), asOnArrival, 'after a reload');
  },
};

const leavesOthersAlone: Test = {
  name: 'on a page that is not the X we know nothing is placed; its time is counted',
  async run(firefox) {
    const x = await firefox.openX('/home?client=x-web', { client: 'x-web' });
    await x.waitForSelector('#app section', { timeout: 5_000 });
    await x.mouse.move(600, 400);
    await pause(3_000);
    assert.equal(await countOverlays(x), 0);
    const popup = await firefox.openPage('popup');
    const slices = await readSlices(popup);
    assert.deepEqual([...new Set(slices.map(({ pageKind }) => pageKind))], ['unknown']);
    assert.ok(totalMs(slices) > 2_000, `only ${totalMs(slices)} ms counted`);
  },
};

export const pageChanges: Test[] = [staysSingle, leavesOthersAlone];
