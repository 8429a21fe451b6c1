/** What a page and the worker say to each other about the posts that are addressed to the account in use. */
import type { Intent } from '../replies/answer';
import type { ConversationState } from '../replies/conversation';
import type { HandOverWay } from '../replies/hand-over';
import type { CountedKind } from '../worth/counted';
import type { Offer } from '../worth/offer';

export type { Offer } from '../worth/offer';

/** A post as it stands on the page. */
export interface PostGiven {
  id: string;
  /** Who wrote it: a handle as X spells it; empty where X does not say. */
  author: string;
  text: string;
  /** Of the writer, as X gives it; null where unknown, or where X shows a translation. */
  lang: string | null;
}

/** How a post stands; null: it asks for nothing, and nothing was done about it. */
export type Standing = ConversationState | null;

export interface ConversationTold {
  standing: Standing;
  /** The account that it was handed over to; empty: none. */
  handedTo: string;
  /** What came of it, as the user said; null: nothing was said. */
  counted: CountedKind | null;
}

/** What the user really sent. */
export interface SentGiven {
  account: string;
  /** The post that it answers or hands over. */
  post: PostGiven;
  text: string;
  /** The account that takes over with it; empty: it is an answer of their own. */
  handedTo: string;
  /** The suggestion that was inserted before, and the three of which it was one; null: none was. */
  suggested: { text: string; offer: Offer } | null;
}

export interface HandOverAsked {
  account: string;
  post: PostGiven;
  way: HandOverWay;
}

export interface CountedGiven {
  account: string;
  /** The post's. */
  id: string;
  author: string;
  /** UTC, ms: as X says; null where it does not. */
  postedAt: number | null;
  /** Null takes it back. */
  kind: CountedKind | null;
  /** In the user's own words, or empty. */
  line: string;
}

/** A post that waits for an answer of the account in use: where it is, and what for. Not its text. */
export interface WaitingPost {
  id: string;
  author: string;
  intent: Intent;
  delicate: boolean;
  /** UTC, ms. */
  firstSeenAt: number;
}
