/** The day's limit, set with the keyboard in the popup, reached in the middle of a reply. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { keyOfTotal } from '../../time/totals';
import { putDayTotal, readDayTotals, totalMs } from './database';
import { eventually, type Test } from './expect';
import type { Firefox } from './firefox';
import {
  assertNothingSent,
  click,
  countOverlays,
  draftText,
  editor,
  inside,
  openPostToAnswer,
} from './overlays';
import { limitToOneMinute } from './popup';

const limitMs = 60_000;
const draft = 'A reply that is not finished';

/** One minute a day, of which all but the last `leftMs` were spent earlier today. */
async function setLimit(firefox: Firefox, leftMs: number): Promise<void> {
  const popup = await firefox.openPage('popup');
  const rows = (await readDayTotals(popup)).filter(({ account }) => account === 'claire_lorvane');
  const [row] = rows;
  assert.ok(row, 'no time was counted yet');
  const earlier = { ...row, activity: 'speaking' as const };
  const durationMs = limitMs - totalMs(rows) - leftMs;
  await putDayTotal(popup, { ...earlier, key: keyOfTotal(earlier), durationMs });

  await limitToOneMinute(popup);
  await popup.close();
}

/** What the mouse would meet at the middle of something of X's. */
function topmostOver(page: Page, selector: string): Promise<string | undefined> {
  return page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const met = document.elementFromPoint(left + width / 2, top + height / 2);
    return met?.closest('[data-chandelle]')?.getAttribute('data-chandelle') ?? met?.localName;
  });
}

const drawsCurtain: Test = {
  name: 'at the limit the curtain covers what is read; the draft stays, and can be finished',
  async run(firefox) {
    const x = await firefox.openX();
    await openPostToAnswer(x);
    await click(x, editor);
    await x.keyboard.type(draft);
    await eventually(() => draftText(x), draft, 'the draft');
    await setLimit(firefox, 3_000);

    await x.bringToFront();
    assert.equal(await countOverlays(x, 'curtain'), 0, 'the curtain came before the limit');
    await x.mouse.move(600, 300);
    await x.waitForSelector(inside('curtain', 'section.curtain'), { visible: true, timeout: 8_000 });
    assert.equal(await countOverlays(x, 'curtain'), 1);
    assert.equal(await draftText(x), draft);
    assert.equal(await topmostOver(x, 'article[data-testid="tweet"]'), 'curtain');
    assert.notEqual(await topmostOver(x, editor), 'curtain', 'the curtain covers the draft');

    await x.keyboard.type(', ');
    await click(x, editor);
    await x.keyboard.press('End');
    await x.keyboard.type('and now it is');
    await eventually(() => draftText(x), `${draft}, and now it is`, 'the draft under the curtain');
    await assertNothingSent(x);

    await click(x, inside('curtain', '.curtain-choices .text-button'));
    await eventually(() => countOverlays(x, 'curtain'), 0, 'the curtain after it was lifted');
    assert.equal(await x.$$eval('[inert]', (covered) => covered.length), 0, 'X is still out of reach');
    assert.equal(await draftText(x), `${draft}, and now it is`);
  },
};

export const limit: Test[] = [drawsCurtain];
