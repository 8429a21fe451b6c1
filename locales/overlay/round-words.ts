/** What is said on X of watch lists and of the round. */
import type { StopKind } from '../../round/stops';
import type { WatchList } from '../../watch/watched';

export interface WatchWords {
  /** What the writer of a post is to the user: a word that is 68 pixels wide at most, at 11 pixels. */
  lists: Record<WatchList, string>;
  /** Before the choice of a list. */
  as(handle: string): string;
}

export interface RoundWords {
  title: string;
  /** `name`: the company, the competitor; empty for the others. */
  stops: Record<StopKind, (name: string) => string>;
  /** One of several searches of a stop. */
  part(stop: string, part: number, of: number): string;
  opened(stop: string): string;
  next(stop: string): string;
  /** Where there is but one stop. */
  setUp: string;
  wereHere: string;
  nothingNew: string;
  /** At the last stop: counted since the first. */
  done(ms: number): string;
}
