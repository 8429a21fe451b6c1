/**
 * What one page of X counts: its meter, and the page's side of the count that all pages share (`count-hold.ts`).
 *
 * While the page has the count, what happens on it is counted at once. While it has not, or has not asked for longer
 * than it may go without asking, what happens waits for the next answer, which says how much of that time was its own.
 *
 * Pure: every reading of a clock is passed in; asking is the caller's.
 */
import { type Claim, leaseMs, type ToldHold } from './count-hold';
import { bridgedGapMs, type Happening, type Meter, type Moment } from './meter';
import type { Slice } from './slice';

/** The page, as of the moment at which it asks. */
export interface Asking {
  at: Moment;
  isFocused: boolean;
  /** Since the hand was last on it, ms. */
  stillMs: number;
}

/** As of its last question. `gone`: there was nothing to count. `waiting`: another page has the count. */
type Phase = 'gone' | 'counting' | 'waiting';

/** An answer that has not come for so long comes no more. */
const unheardAfterMs = 5_000;

/** Its own since ever, or not yet. */
const all = Number.NEGATIVE_INFINITY;
const none = Number.POSITIVE_INFINITY;

export class PageCount {
  #meter: Meter;
  #phase: Phase = 'gone';
  /** It asked, and was not answered yet. */
  #asked: { claim: Claim; sinceMs: number; atMs: number } | null = null;
  /** Monotonic, ms: until then its time is its own for sure. Not beyond its last question: it may be told no. */
  #mayCountUntilMs = Number.NEGATIVE_INFINITY;
  #settledAtMs: number;
  /** As of what happened last, counted or waiting. */
  #isPresent = false;
  #livedAtMs = Number.NEGATIVE_INFINITY;
  #waiting: Happening[] = [];

  constructor(meter: Meter, start: Moment) {
    this.#meter = meter;
    this.#settledAtMs = start.monotonicMs;
  }

  /** Something happened. Returns the slices that grew, as they stand now. */
  observe(happening: Happening): Slice[] {
    this.#waiting.push(happening);
    const { monotonicMs } = happening.at;
    this.#isPresent = happening.isPresent ?? this.#isPresent;
    if (happening.isLife) this.#livedAtMs = monotonicMs;
    if (this.#asked || this.#waiting.length > 1) return [];
    if (this.#phase === 'gone') return this.#settle(monotonicMs, none);
    return this.#phase === 'counting' && monotonicMs <= this.#mayCountUntilMs
      ? this.#settle(monotonicMs, all)
      : [];
  }

  /** There is something to count again, and nobody was asked for it: this can't wait for the next beat. */
  isBack(at: Moment): boolean {
    return this.#phase === 'gone' && !this.#asked && this.#canCount(at.monotonicMs);
  }

  /** What to ask the worker at a beat; null where there is nothing to ask. One question at a time. */
  ask({ at, isFocused, stillMs }: Asking): Claim | null {
    const atMs = at.monotonicMs;
    const canCount = this.#canCount(atMs);
    const unheard = this.#asked;
    if (unheard && atMs - unheard.atMs <= unheardAfterMs) return null;
    if (!canCount && this.#phase === 'gone') return null;
    // What it asked for and never heard of may be another page's, unless it had the count all the while.
    const hadIt = this.#phase === 'counting' && (unheard?.atMs ?? 0) <= this.#mayCountUntilMs;
    const sinceMs = unheard && !hadIt ? unheard.atMs : this.#settledAtMs;
    const claim = { canCount, isFocused, stillMs, sinceMs: atMs - sinceMs };
    this.#asked = { claim, sinceMs, atMs };
    this.#mayCountUntilMs = Math.min(this.#mayCountUntilMs, atMs);
    return claim;
  }

  /** The worker answered. Returns the slices that grew. */
  answered(claim: Claim, { isYours, mineMs, saidAt }: ToldHold, at: Moment): Slice[] {
    if (this.#asked?.claim !== claim) return [];
    const { sinceMs, atMs } = this.#asked;
    this.#asked = null;
    // Another page had some of it, but not what this one had the count for.
    const own = mineMs < claim.sinceMs ? this.#settleOwn() : [];
    this.#phase = !claim.canCount ? 'gone' : isYours ? 'counting' : 'waiting';
    this.#mayCountUntilMs = atMs + leaseMs;
    // The wall clock says only how long the answer took, and is believed no further than it can be.
    const tookMs = Math.min(Math.max(0, at.wallMs - saidAt), at.monotonicMs - atMs);
    const ownSinceMs = mineMs >= claim.sinceMs ? sinceMs : at.monotonicMs - tookMs - mineMs;
    // An answer may come late: what happened beyond the lease waits for the next.
    const untilMs = isYours ? Math.min(at.monotonicMs, this.#mayCountUntilMs) : atMs;
    const settled = [...own, ...this.#settle(untilMs, ownSinceMs)];
    // What happened after there was something to count is nobody's, and what follows must not wait for it.
    return this.#phase === 'gone' ? [...settled, ...this.#settle(at.monotonicMs, none)] : settled;
  }

  /** Nobody answered: whoever had the count has it still. */
  unanswered(claim: Claim, at: Moment): Slice[] {
    const isWaiting = this.#phase === 'waiting';
    const isYours = claim.canCount && !isWaiting;
    return this.answered(claim, { isYours, mineMs: isWaiting ? 0 : claim.sinceMs, saidAt: at.wallMs }, at);
  }

  /** The page may be gone before an answer comes: what it had the count for is its own, and nothing else. */
  leave(at: Moment): Slice[] {
    return [...this.#settleOwn(), ...this.#settle(at.monotonicMs, none)];
  }

  /**
   * Counts what it had the count for, also up to an instant between two happenings; but not where so long nothing
   * happened that it slept: nobody knows when.
   */
  #settleOwn(): Slice[] {
    if (this.#phase !== 'counting') return [];
    const untilMs = this.#mayCountUntilMs;
    const settled = this.#settle(untilMs, all);
    const next = this.#waiting[0]?.at;
    if (!next || untilMs <= this.#settledAtMs || next.monotonicMs - this.#settledAtMs > bridgedGapMs) {
      return settled;
    }
    const wallMs = next.wallMs - (next.monotonicMs - untilMs);
    this.#waiting.unshift({ at: { ...next, monotonicMs: untilMs, wallMs } });
    return [...settled, ...this.#settle(untilMs, all)];
  }

  #canCount(atMs: number): boolean {
    return this.#isPresent && atMs < this.#livedAtMs + this.#meter.idleMs;
  }

  /** Counts what waits, up to an instant; only what came after `ownSinceMs` is its own. All monotonic, ms. */
  #settle(untilMs: number, ownSinceMs: number): Slice[] {
    const slices = new Map<string, Slice>();
    while ((this.#waiting[0]?.at.monotonicMs ?? Number.POSITIVE_INFINITY) <= untilMs) {
      const happening = this.#waiting.shift();
      if (!happening) break;
      const slice = this.#meter.observe({ ...happening, ownSinceMs });
      this.#settledAtMs = happening.at.monotonicMs;
      if (slice) slices.set(slice.id, slice);
    }
    return [...slices.values()];
  }
}
