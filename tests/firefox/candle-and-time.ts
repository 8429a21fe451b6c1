/** The candle on X's page, and the time that it stands for. */
import assert from 'node:assert/strict';
import { readSlices, totalMs } from './database';
import { eventually, pause, type Test } from './expect';
import { click, countOverlays, inside, textsOf, waitForOverlay } from './overlays';

const seenMs = 4_000;
const toleranceMs = 1_500;

const countsTime: Test = {
  name: 'one candle stands on X, and the time in front of it is counted, to about a second',
  async run(firefox) {
    const openedAt = Date.now();
    const x = await firefox.openX();
    const shownAt = Date.now();
    await waitForOverlay(x, 'candle');
    assert.equal(await countOverlays(x, 'candle'), 1);
    await x.waitForSelector(inside('candle', 'button.corner-candle svg'), { visible: true });
    await x.mouse.move(600, 400);
    await pause(seenMs);

    const leftAt = Date.now();
    const popup = await firefox.openPage('popup');
    const slices = await readSlices(popup);
    const countedMs = totalMs(slices);
    const [atLeastMs, atMostMs] = [leftAt - shownAt - toleranceMs, leftAt - openedAt + toleranceMs];
    assert.ok(
      countedMs >= atLeastMs && countedMs <= atMostMs,
      `${countedMs} ms counted, where ${atLeastMs} to ${atMostMs} were spent`,
    );
    const named = slices.filter(({ account }) => account === 'claire_lorvane');
    assert.ok(totalMs(named) >= atLeastMs, `only ${totalMs(named)} ms under the account in use`);
    assert.deepEqual(
      [...new Set(named.map(({ activity, pageKind }) => `${activity} ${pageKind}`))],
      ['listening home'],
    );
    assert.ok((await textsOf(popup, '.popup-name')).some((name) => name.includes('@claire_lorvane')));

    // X is behind the popup's tab now: neither seen nor focused.
    await pause(2_000);
    assert.equal(
      totalMs(await readSlices(popup)),
      countedMs,
      'time went on being counted behind another tab',
    );

    await x.bringToFront();
    await pause(1_500);
    await popup.bringToFront();
    await pause(300);
    const moreMs = totalMs(await readSlices(popup)) - countedMs;
    assert.ok(
      moreMs > 1_500 - 800 && moreMs < 1_500 + toleranceMs,
      `${moreMs} ms counted for the 1.5 s after`,
    );
  },
};

const opensReport: Test = {
  name: 'a click on the candle tells how the day stands, and leads to the report',
  async run(firefox) {
    const x = await firefox.openX();
    await click(x, inside('candle', 'button.corner-candle'));
    await x.waitForSelector(inside('candle', '[role="dialog"]'), { visible: true });
    const panel = (await textsOf(x, inside('candle', '[role="dialog"]'))).join(' ');
    assert.match(panel, /@claire_lorvane/);
    await pause(1_200);

    const before = await firefox.browser.pages();
    await click(x, inside('candle', '.today-foot button:last-child'));
    await eventually(
      async () => (await firefox.browser.pages()).length,
      before.length + 1,
      'no tab was opened',
    );
    const report = (await firefox.browser.pages()).find((page) => !before.includes(page));
    assert.ok(report);
    await report.waitForSelector('.report h1', { visible: true });
    assert.match(await report.title(), /Chandelle/);
    assert.equal((await report.$$('.report-error')).length, 0);
  },
};

export const candleAndTime: Test[] = [countsTime, opensReport];
