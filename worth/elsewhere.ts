/** Posts of one's own that were seen on screen, but were not written in this browser. */
import type { Action } from './action';

/** X's time of a post and ours of its sending differ by so much at most. */
const sameMs = 2 * 60_000;

export interface SeenPost {
  account: string;
  /** UTC, ms. */
  postedAt: number;
}

/** How many of the posts seen were sent by none of the actions. The posts of a thread are sent by one. */
export function writtenElsewhere(posts: readonly SeenPost[], actions: readonly Action[]): number {
  const sent = actions.filter(({ kind }) => kind === 'post' || kind === 'reply');
  return posts.filter(
    ({ account, postedAt }) =>
      !sent.some((action) => action.account === account && Math.abs(action.at - postedAt) <= sameMs),
  ).length;
}
