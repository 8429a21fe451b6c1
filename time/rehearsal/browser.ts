import { type Claim, CountHold, noHolding, type ToldHold } from '../count-hold';
import { type Circumstance, Meter, type Moment } from '../meter';
import { PageCount } from '../page-count';
import { isPresent } from '../presence';
import type { Slice } from '../slice';

const here: Circumstance = {
  account: 'claire',
  activity: 'listening',
  pageKind: 'home',
  hand: 'me',
  standing: 'within',
};
const startWallMs = Date.UTC(2026, 2, 2, 9);
export const idleMs = 60_000;

/** For tests: all the pages of a browser and its worker, on one clock. */
export class Browser {
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
      if (slice.durationMs < (this.slices.get(slice.id)?.durationMs ?? 0)) throw new Error('a slice shrank');
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
export class SomePage {
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
