import { describe, expect, it } from 'vitest';
import { CountHold } from './count-hold';
import { Browser, idleMs, type SomePage } from './rehearsal/browser';

describe('one page', () => {
  it('alone is counted whole, however late its beats are, also where the worker dies', () => {
    const browser = new Browser(1, false);
    const [page] = browser.pages as [SomePage];
    page.change({ isVisible: true, isFocused: true });
    for (let beats = 0; beats < 10; beats++) {
      browser.nowMs += beats % 2 ? 1_000 : 3_500;
      if (beats === 5) browser.hold = new CountHold(browser.hold.holding, browser.nowMs);
      page.observe(true);
      page.beat(false);
    }
    expect(browser.totalMs()).toBe(22_500);
  });

  it('that has not asked yet counts nothing, and once it has, all since its reader came', () => {
    const browser = new Browser(1, false);
    const [page] = browser.pages as [SomePage];
    page.isVisible = page.isFocused = true;
    page.observe(true);
    browser.nowMs = 300;
    page.observe(true);
    expect(browser.totalMs()).toBe(0);
    page.beat(false);
    browser.nowMs = 1_300;
    page.beat(false);
    expect(browser.totalMs()).toBe(1_300);
  });

  it('that nobody answers goes on counting', () => {
    const browser = new Browser(1, false);
    const [{ count }] = browser.pages as [SomePage];
    browser.keep(count.observe({ at: browser.moment, isPresent: true, isLife: true }));
    for (let beats = 0; beats < 5; beats++) {
      browser.keep(count.observe({ at: browser.moment }));
      const claim = count.ask({ at: browser.moment, isFocused: true, stillMs: 0 });
      if (claim) browser.keep(count.unanswered(claim, browser.moment));
      browser.nowMs += 1_000;
    }
    expect(browser.totalMs()).toBe(4_000);
  });

  it('that is left has what it had the count for, without an answer', () => {
    const browser = new Browser(1, false);
    const [page] = browser.pages as [SomePage];
    page.change({ isVisible: true, isFocused: true });
    browser.nowMs = 1_000;
    page.beat(true);
    browser.nowMs = 1_500;
    page.leave();
    expect(browser.totalMs()).toBe(1_000);

    const busy = new Browser(1, false);
    const [blocked] = busy.pages as [SomePage];
    blocked.change({ isVisible: true, isFocused: true });
    busy.nowMs = 3_500;
    blocked.leave();
    expect(busy.totalMs()).toBe(2_000);
  });
});

describe('a page that was busy while one went to another', () => {
  /** One is blocked from 1.0 on; at 1.5 one goes to the other, whose beats are at 2.5, 3.5, ... */
  function blockedWhileLeft() {
    const browser = new Browser(2, false);
    const [one, other] = browser.pages as [SomePage, SomePage];
    one.change({ isVisible: true, isFocused: true });
    browser.nowMs = 1_000;
    one.beat(false);
    browser.nowMs = 1_500;
    other.change({ isVisible: true, isFocused: true });
    for (browser.nowMs = 2_500; browser.nowMs < 5_500; browser.nowMs += 1_000) other.beat(false);
    other.beat(false);
    return { browser, one };
  }

  it('and is left then, has nothing of what the other had', () => {
    const { browser, one } = blockedWhileLeft();
    one.isFocused = false;
    one.leave();
    expect([browser.overlapMs(), browser.totalMs()]).toEqual([0, 5_500]);
  });

  it('still has what was read on it before', () => {
    const { browser, one } = blockedWhileLeft();
    one.change({ isFocused: false });
    expect([browser.overlapMs(), browser.totalMs()]).toEqual([0, 5_500]);
  });

  it('and slept, is not given what it slept', () => {
    const browser = new Browser(1, false);
    const [page] = browser.pages as [SomePage];
    page.change({ isVisible: true, isFocused: true });
    browser.nowMs = 60_000;
    page.leave();
    expect(browser.totalMs()).toBeLessThanOrEqual(1_000);
  });
});

it('a change of pages loses nothing, whichever of the two the worker hears first', () => {
  for (const isLeavingFirst of [true, false]) {
    const browser = new Browser(2, false);
    const [one, other] = browser.pages as [SomePage, SomePage];
    one.change({ isVisible: true, isFocused: true });
    other.change({ isVisible: true });
    browser.nowMs = 700;
    const steps = [() => one.change({ isFocused: false }), () => other.change({ isFocused: true })];
    for (const step of isLeavingFirst ? steps : steps.reverse()) step();
    browser.nowMs = 1_300;
    other.beat(false);
    expect(browser.totalMs()).toBe(1_300);
  }
});

it('an answer that is heard late costs nothing', () => {
  const browser = new Browser(2, true);
  const [one, other] = browser.pages as [SomePage, SomePage];
  one.change({ isVisible: true, isFocused: true });
  other.change({ isVisible: true });
  browser.nowMs = 700;
  one.beat(false);
  one.change({ isFocused: false });
  other.change({ isFocused: true });
  browser.nowMs = 1_300;
  one.beat(false);
  browser.nowMs = 1_400;
  other.beat(true);
  browser.nowMs = 1_700;
  other.hear();
  browser.nowMs = 2_000;
  other.beat(false);
  expect(browser.totalMs()).toBe(2_000);
  expect(browser.overlapMs()).toBeLessThanOrEqual(0);
});

describe('with X on a second screen', () => {
  /** Ten minutes, in which one page has the focus and is let be, and a video with sound plays on the other. */
  function besideAVideo(isCovered: boolean) {
    const browser = new Browser(2, true);
    const [one, other] = browser.pages as [SomePage, SomePage];
    one.isCovered = isCovered;
    one.change({ isVisible: true, isFocused: true });
    other.change({ isVisible: true });
    for (browser.nowMs = 0; browser.nowMs < 600_000; browser.nowMs += 1_000) {
      one.beat(false);
      other.beat(false, true);
    }
    return { browser, one, other };
  }

  it.each([
    ['that nobody touches', false],
    ['behind its curtain', true],
  ])('a page with the focus %s does not keep the count from what is watched beside it', (_, isCovered) => {
    const { browser } = besideAVideo(isCovered);
    expect(browser.totalMs()).toBeGreaterThan(598_000);
    expect(browser.overlapMs()).toBeLessThanOrEqual(0);
  });

  it('it has it back with the next sign of life, and nothing is lost', () => {
    const { browser, one, other } = besideAVideo(false);
    const before = browser.totalMs();
    browser.nowMs = 600_300;
    one.live();
    browser.nowMs = 601_000;
    other.beat(false, true);
    browser.nowMs = 601_300;
    one.beat(false);
    browser.nowMs = 602_000;
    one.beat(false);
    // The last beat before was at 599.0; the other had the count until it heard, at 601.0, that it is to give it up.
    expect(browser.totalMs() - before).toBe(3_000);
    expect(browser.overlapMs()).toBeLessThanOrEqual(0);
  });
});

it('a reader who comes back after a while is counted from the first sign of life on', () => {
  const browser = new Browser(1, false);
  const [page] = browser.pages as [SomePage];
  page.change({ isVisible: true, isFocused: true });
  for (browser.nowMs = 1_000; browser.nowMs < 100_000; browser.nowMs += 1_000) page.beat(false);
  browser.nowMs += 200;
  page.live();
  browser.nowMs += 500;
  page.change({ isFocused: false });
  expect(browser.totalMs()).toBe(idleMs + 500);
});
