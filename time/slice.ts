/**
 * What is counted: slices, each an unbroken stretch of attention during which the account, the activity and the kind of
 * page did not change. Where slices are kept, exported and spoken of to the user, they are called visits; in limits
 * ("minutes a visit") a visit is something longer: all the time on X without a break of more than ten minutes.
 */

/** What the reader was doing: reading, writing to somebody (reply, message), or writing a new post. */
export const activities = ['listening', 'reacting', 'speaking'] as const;
export type Activity = (typeof activities)[number];

/** The kinds of page that a minute can be spent on. `other` is every page of X not named here. */
export const pageKinds = [
  'home',
  'post',
  'profile',
  'mentions',
  'search',
  'messages',
  'compose',
  'explore',
  'other',
  'unknown',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** Who sits at this browser: the executive, or somebody of their team. A slice is of whoever sat there as it began. */
export const hands = ['me', 'team'] as const;
export type Hand = (typeof hands)[number];

/**
 * How a slice stands to the limits: within them; over, where more was spent than was set (extended, lifted, or a
 * draft finished behind the curtain); paused, while Chandelle was asked to step aside: it shows nothing then, and counts. All three are time spent.
 */
export const standings = ['within', 'over', 'paused'] as const;
export type Standing = (typeof standings)[number];

/** The account of time spent while X does not say who is signed in. Counts for "all together" only. */
export const unknownAccount = '';

export interface Slice {
  /** Made once by the page; the same slice is written again and again under it while it grows. */
  id: string;
  /** X handle, lower case, without "@"; `unknownAccount` when X does not say. */
  account: string;
  activity: Activity;
  pageKind: PageKind;
  hand: Hand;
  standing: Standing;
  /** UTC, ms. Places the slice: on a day, before or after an instant. How long it lasted is never read from it. */
  startedAt: number;
  /** From the monotonic clock. */
  durationMs: number;
  /** IANA time zone of the computer when the slice began. */
  zone: string;
}
