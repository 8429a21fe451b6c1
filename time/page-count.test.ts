import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, CountHold, noHolding, type ToldHold } from './count-hold';
import { type Circumstance, Meter, type Moment } from './meter';
import { PageCount } from './page-count';
import { isPresent } from './presence';
import type { Slice } from './slice';

const here: Circumstance = {
  account: 'claire',
  activity: 'listening',
  pageKind: 'home',
  hand: 'me',
  standing: 'within',
};
const startWallMs = Date.UTC(2026, 2, 2, 9);
const idleMs = 60_000;

/** All the pages of a browser and its worker, on one clock. */
class Browser {
  nowMs = 0;
  hold = new CountHold(noHolding, 0);
  slices = new Map<string, Slice>();
  made = 0;
  pages: SomePage[];

  constructor(
    count: number,
    readonly countsUnfocused: boolean,
  ) {
    this.pages = Array.from({ length: count }, (_, tabId) => new SomePage(this, tabId));
  }

  get moment(): Moment {
    return { monotonicMs: this.nowMs, wallMs: startWallMs + this.nowMs, zone: 'Europe/Paris' };
  }

  keep(slices: Slice[]): void {
    for (const slice of slices) {
      expect(slice.durationMs).toBeGreaterThanOrEqual(this.slices.get(slice.id)?.durationMs ?? 0);
      this.slices.set(slice.id, slice);
    }
  }

  /** Those of each instant: more than one is an overlap. Whole milliseconds are rounded. */
  overlapMs(): number {
    const inOrder = [...this.slices.values()].sort((one, other) => one.startedAt - other.startedAt);
    let untilMs = 0;
    let worst = 0;
    for (const { startedAt, durationMs } of inOrder) {
      worst = Math.max(worst, untilMs - startedAt);
      untilMs = Math.max(untilMs, startedAt + durationMs);
    }
    return worst;
  }

  totalMs(): number {
    return [...this.slices.values()].reduce((sum, { durationMs }) => sum + durationMs, 0);
  }
}

/** As features/time-keeping.ts has it, without a browser. */
class SomePage {
  isVisible = false;
  isFocused = false;
  isCovered = false;
  livedAtMs = Number.NEGATIVE_INFINITY;
  count: PageCount;
  answers: [Claim, ToldHold][] = [];

  constructor(
    readonly browser: Browser,
    readonly tabId: number,
  ) {
    const newId = () => `${browser.made++}`;
    this.count = new PageCount(new Meter(browser.moment, here, { idleMs, newId }), browser.moment);
  }

  /** Of the hand's, or of a video's that is being watched. */
  observe(isLife: boolean, isHand = isLife): void {
    const { moment, nowMs, countsUnfocused } = this.browser;
    const isInView = isPresent({
      isVisible: this.isVisible,
      hasFocus: this.isFocused,
      countsUnfocused,
      isCovered: this.isCovered,
      isWriting: false,
    });
    if (isHand) this.livedAtMs = nowMs;
    this.browser.keep(this.count.observe({ at: moment, isPresent: isInView, circumstance: here, isLife }));
  }

  /** Of the hand's: starts the heartbeat again where that can't wait. */
  live(): void {
    this.observe(true);
    if (this.count.isBack(this.browser.moment)) this.beat(false);
  }

  /** Asks the worker; it answers at once, and the page hears of it now or later. */
  beat(isHeardLater: boolean, isVideoWatched = false): void {
    this.observe(isVideoWatched, false);
    const { moment, nowMs, hold } = this.browser;
    const stillMs = Math.min(nowMs - this.livedAtMs, 1e9);
    const claim = this.count.ask({ at: moment, isFocused: this.isFocused, stillMs });
    if (claim) {
      this.answers.push([claim, { ...hold.claim(this.tabId, claim, nowMs), saidAt: moment.wallMs }]);
    }
    if (!isHeardLater) this.hear();
  }

  hear(): void {
    const answer = this.answers.shift();
    if (answer) this.browser.keep(this.count.answered(...answer, this.browser.moment));
  }

  /** X is left for another address, or the page is put to sleep. */
  leave(): void {
    this.observe(false);
    this.browser.keep(this.count.leave(this.browser.moment));
  }

  change({ isVisible = this.isVisible, isFocused = this.isFocused }, isHeardLater = false): void {
    this.isVisible = isVisible;
    this.isFocused = isFocused;
    this.observe(isFocused);
    this.beat(isHeardLater);
  }
}

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

  it('that has not asked yet counts nothing: another may have the count', () => {
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
    expect(browser.totalMs()).toBe(1_000);
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

/** Somebody with one page in front at a time, whose hand is always on it. */
class Reader {
  #at: number | null = null;
  /** Each page: when it beats next, and until when it is too busy to hear of anything. */
  #nextBeatMs: number[];
  #busyUntilMs: number[];
  #blockedAtMs = 0;
  #cameAtMs = 0;

  constructor(readonly browser: Browser) {
    this.#nextBeatMs = browser.pages.map(() => 0);
    this.#busyUntilMs = browser.pages.map(() => 0);
  }

  /**
   * Not to a page that would not hear of it; nor away from one that has been busy for longer than the second for which
   * it is sure to have the count. False: it was there already.
   */
  goTo(page: number | null): boolean {
    if (page === this.#at) return false;
    if (page !== null) this.read(this.#busyMs(page));
    if (this.browser.nowMs > this.#blockedAtMs + 1_000) this.read(this.#busyMs(this.#at));
    this.#at = page;
    this.#cameAtMs = this.browser.nowMs;
    this.#hear();
    return true;
  }

  /** Once the page has the count: the one before may hold it for two seconds, and the next beat is a second off. */
  block(busyMs: number): void {
    if (this.#at === null || this.#busyMs(this.#at) > 0) return;
    if (this.browser.nowMs < this.#cameAtMs + 3_100) return;
    this.#blockedAtMs = this.browser.nowMs;
    this.#busyUntilMs[this.#at] = this.browser.nowMs + busyMs;
  }

  #busyMs(page: number | null): number {
    return page === null ? 0 : Math.max(0, (this.#busyUntilMs[page] ?? 0) - this.browser.nowMs);
  }

  read(ms: number): void {
    const { browser } = this;
    const untilMs = browser.nowMs + ms;
    while (browser.nowMs < untilMs) {
      const dueMs = browser.pages.map((_, index) =>
        Math.max(this.#nextBeatMs[index] ?? 0, this.#busyUntilMs[index] ?? 0),
      );
      browser.nowMs = Math.min(untilMs, Math.max(browser.nowMs + 1, Math.min(...dueMs)));
      this.#hear();
      for (const [index, page] of browser.pages.entries()) {
        if ((dueMs[index] ?? 0) > browser.nowMs) continue;
        if (index === this.#at) page.live();
        page.beat(false);
        this.#nextBeatMs[index] = browser.nowMs + 1_000;
      }
    }
  }

  /** Pages that are not too busy hear where the focus is: first the one that has it no longer. */
  #hear(): void {
    const { pages, nowMs } = this.browser;
    const free = [...pages.entries()].filter(([index]) => (this.#busyUntilMs[index] ?? 0) <= nowMs);
    for (const [index, page] of free) {
      if (page.isFocused && index !== this.#at) page.change({ isFocused: false });
    }
    for (const [index, page] of free) {
      if (!page.isFocused && index === this.#at) page.change({ isVisible: true, isFocused: true });
    }
  }
}
