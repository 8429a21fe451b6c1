/**
 * The meter: turns what happens on one page of X into slices of counted time.
 *
 * It runs on two clocks. Durations come from the monotonic one; the wall clock says on which day a slice begins, and
 * that the computer slept, where it ran ahead. It counts while a reader can be there (`presence.ts`), up to `idleMs`
 * after the last sign of life. A gap in the page's own heartbeat of up to `bridgedGapMs` is bridged (a busy page is
 * not an absence); of a longer one (sleep, freeze) at most `longGapCountsMs` count.
 *
 * Pure: every reading of a clock is passed in.
 */
import type { Activity, Hand, PageKind, Slice, Standing } from './slice';

export const bridgedGapMs = 5_000;
export const longGapCountsMs = 1_000;

/** Without a sign of life for this long, the time stops being counted, unless the user chose another threshold. */
export const defaultIdleMs = 60_000;

/** Both clocks and the zone, read together. */
export interface Moment {
  monotonicMs: number;
  /** UTC, ms. */
  wallMs: number;
  /** IANA time zone. */
  zone: string;
}

/** What every slice says besides its times. */
export interface Circumstance {
  account: string;
  activity: Activity;
  pageKind: PageKind;
  hand: Hand;
  standing: Standing;
}

/** Something that happened; only what changed is given. */
export interface Happening {
  at: Moment;
  /** A reader can be there: see `presence.ts`. */
  isPresent?: boolean;
  circumstance?: Circumstance;
  /**
   * A pointer, key, wheel or touch of the user's own, the page coming to the front or being opened, or a video that
   * is being watched.
   */
  isLife?: boolean;
  /** Monotonic, ms: before then the time was another page's, and nothing of it is counted here. */
  ownSinceMs?: number;
}

export class Meter {
  /** So long after a sign of life it still counts. */
  idleMs: number;
  #newId: () => string;
  #circumstance: Circumstance;
  #isPresent = false;
  #last: Moment;
  #lastLifeMs = Number.NEGATIVE_INFINITY;
  #open: Slice | null = null;
  /** Monotonic, ms. */
  #notBeforeMs = Number.NEGATIVE_INFINITY;

  constructor(start: Moment, circumstance: Circumstance, options: { idleMs: number; newId: () => string }) {
    this.#last = start;
    this.#circumstance = circumstance;
    this.idleMs = options.idleMs;
    this.#newId = options.newId;
  }

  /** Is time being counted as of the last happening? */
  get isCounting(): boolean {
    return this.#isPresent && this.#last.monotonicMs < this.#lastLifeMs + this.idleMs;
  }

  /**
   * Accounts for the time since the last happening, then takes in the new one.
   * Returns the slice that grew, as it stands now (whole ms); null when nothing was counted.
   */
  observe(happening: Happening): Slice | null {
    const { ownSinceMs = Number.NEGATIVE_INFINITY } = happening;
    const grown = this.#countUntil(happening.at, ownSinceMs);
    const { wallMs, monotonicMs } = this.#last;
    const slipMs = happening.at.wallMs - wallMs - (happening.at.monotonicMs - monotonicMs);
    if (Math.abs(slipMs) > bridgedGapMs) {
      // The clocks no longer agree: what comes next belongs where the wall clock is now. Where it ran ahead, the
      // computer probably slept (on some systems the monotonic clock stands still then): so much longer ago was
      // the last sign of life. It looks the same where a hand set the clock forward: that hand left the page for it,
      // and its coming back is a sign of life.
      this.#open = null;
      if (slipMs > 0) this.#lastLifeMs -= slipMs;
    }
    this.#last = happening.at;
    if (happening.isPresent !== undefined) this.#isPresent = happening.isPresent;
    if (happening.isLife) this.#lastLifeMs = happening.at.monotonicMs;
    if (happening.circumstance && !isSame(happening.circumstance, this.#circumstance)) {
      this.#circumstance = happening.circumstance;
      this.#open = null;
    }
    // A slice is one unbroken stretch: once counting stops, or the zone changes, the next is a new one.
    const isElsewhere = ownSinceMs >= happening.at.monotonicMs;
    if (isElsewhere || !this.isCounting || this.#open?.zone !== happening.at.zone) this.#open = null;
    return grown;
  }

  /**
   * What was counted before `wallMs` (UTC) is erased: what comes next is another slice, and begins no earlier. `now`:
   * a clock that was set back meanwhile holds nothing up.
   */
  eraseBefore(wallMs: number, now: Moment): void {
    this.#open = null;
    // A millisecond later: a sum of fractions may come out a hair too early.
    const atMs = this.#last.monotonicMs + wallMs + 1 - this.#last.wallMs;
    this.#notBeforeMs = Math.min(now.monotonicMs, atMs);
  }

  #countUntil(now: Moment, ownSinceMs: number): Slice | null {
    const gapMs = now.monotonicMs - this.#last.monotonicMs;
    const sinceMs = Math.max(this.#last.monotonicMs, ownSinceMs, this.#notBeforeMs);
    if (now.monotonicMs <= sinceMs || !this.#isPresent) return null;
    const alive = Math.min(now.monotonicMs, this.#lastLifeMs + this.idleMs) - sinceMs;
    const countedMs = gapMs > bridgedGapMs ? Math.min(alive, longGapCountsMs) : alive;
    if (countedMs <= 0 || sinceMs > this.#last.monotonicMs) this.#open = null;
    if (countedMs <= 0) return null;
    const slice = this.#open ?? this.#begin(sinceMs);
    const grown = { ...slice, durationMs: slice.durationMs + countedMs };
    // Where not all of it was counted, what comes next is another stretch.
    this.#open = countedMs < now.monotonicMs - sinceMs ? null : grown;
    return { ...grown, durationMs: Math.round(grown.durationMs) };
  }

  #begin(atMs: number): Slice {
    const { wallMs, monotonicMs, zone } = this.#last;
    const startedAt = wallMs + atMs - monotonicMs;
    return { id: this.#newId(), ...this.#circumstance, startedAt, durationMs: 0, zone };
  }
}

function isSame(one: Circumstance, other: Circumstance): boolean {
  return (
    one.account === other.account &&
    one.activity === other.activity &&
    one.pageKind === other.pageKind &&
    one.hand === other.hand &&
    one.standing === other.standing
  );
}
