import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CountHold } from './count-hold';
import { Browser, SomePage } from './rehearsal/browser';
import { Reader } from './rehearsal/reader';

describe('whatever happens on several pages', () => {
  const event = fc.record({
    afterMs: fc.oneof(fc.nat(400), fc.nat(1_500), fc.nat(6_000), fc.nat(90_000)),
    page: fc.nat(2),
    isHeardLater: fc.boolean(),
    kind: fc.oneof(
      { weight: 5, arbitrary: fc.constant('beat' as const) },
      { weight: 3, arbitrary: fc.constant('life' as const) },
      fc.constantFrom(
        'video',
        'curtain',
        'focus',
        'blur',
        'show',
        'hide',
        'believe',
        'worker dies',
        'leave',
        'freeze',
      ),
    ),
  });

  it('no instant is counted twice, nothing runs backwards, and the sum is no more than real time', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(event, { maxLength: 80, size: 'max' }),
        (countsUnfocused, events) => {
          const browser = new Browser(3, countsUnfocused);
          for (const { afterMs, page: index, kind, isHeardLater } of events) {
            browser.nowMs += afterMs;
            const page = browser.pages[index] as SomePage;
            page.hear();
            if (kind === 'beat') page.beat(isHeardLater);
            else if (kind === 'life' && page.isVisible) page.live();
            else if (kind === 'video' && page.isVisible) page.beat(isHeardLater, true);
            else if (kind === 'curtain') page.isCovered = !page.isCovered;
            else if (kind === 'show') page.change({ isVisible: true }, isHeardLater);
            else if (kind === 'hide') page.change({ isVisible: false, isFocused: false }, isHeardLater);
            else if (kind === 'blur') page.change({ isFocused: false }, isHeardLater);
            // Without a display, every window believes that it has the focus.
            else if (kind === 'believe') page.change({ isVisible: true, isFocused: true }, isHeardLater);
            else if (kind === 'worker dies')
              browser.hold = new CountHold(browser.hold.holding, browser.nowMs);
            else if (kind === 'freeze') page.leave();
            else if (kind === 'leave') {
              page.leave();
              browser.pages[index] = new SomePage(browser, index);
            } else if (kind === 'focus') {
              for (const each of browser.pages)
                if (each !== page && each.isFocused) each.change({ isFocused: false });
              page.change({ isVisible: true, isFocused: true }, isHeardLater);
            }
          }
          expect(browser.overlapMs()).toBeLessThanOrEqual(1);
          expect(browser.totalMs()).toBeLessThanOrEqual(browser.nowMs + browser.slices.size);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('of somebody who goes from page to page nothing is lost, though each may be busy for some seconds', () => {
    const stay = fc.record({
      page: fc.nat(2),
      beforeMs: fc.oneof(fc.nat(1_500), fc.nat(8_000)),
      busyMs: fc.oneof(fc.constant(0), fc.nat(3_900)),
      lastMs: fc.nat(1_000),
    });
    fc.assert(
      fc.property(fc.array(stay, { minLength: 1, maxLength: 12, size: 'max' }), (stays) => {
        const browser = new Browser(3, false);
        const reader = new Reader(browser);
        let left = 0;
        for (const { page, beforeMs, busyMs, lastMs } of stays) {
          if (reader.goTo(page)) left += 1;
          reader.read(beforeMs);
          reader.block(busyMs);
          reader.read(lastMs);
        }
        // Until the busiest has heard of all.
        reader.read(10_000);
        reader.goTo(null);
        expect(browser.overlapMs()).toBeLessThanOrEqual(1);
        expect(browser.nowMs - browser.totalMs()).toBeLessThanOrEqual(left + browser.slices.size);
      }),
      { numRuns: 1_000 },
    );
  });
});
