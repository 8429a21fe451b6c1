import type { Verdict } from './verdict';

/** A week in one line. */
export interface PastWeek {
  /** Its first and last day. */
  first: string;
  last: string;
  totalMs: number;
  /** Conversations held; null where they are no longer kept. */
  held: number | null;
  counted: number;
  verdict: Verdict | null;
}
