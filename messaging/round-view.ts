/** What the page is told of a round. The searches themselves, which hold whole lists, it never hears. */
import type { Leg, StopKind } from '../round/stops';

export interface StopView {
  kind: StopKind;
  /** The company, the competitor; empty where the kind says it. */
  name: string;
  /** For each of its searches: was it opened in this round? */
  opened: boolean[];
}

/** For the candle's panel. */
export interface RoundView {
  stops: StopView[];
  /** What comes next in this round; null where there is nothing to look for at all. */
  next: Leg | null;
}

/** For a page of X that is one of the round's searches. */
export interface HereView extends Leg {
  name: string;
  /** Which of the stops it is, from 1, and of how many. */
  number: number;
  of: number;
  /** Searches of this stop. */
  parts: number;
  /** The one after it; null: this is the last. */
  next: (Leg & { name: string; parts: number }) | null;
  /** Counted since the round began, ms. */
  spentMs: number;
  /** Id of the newest post of last time; null: this is the first one. */
  before: string | null;
}
