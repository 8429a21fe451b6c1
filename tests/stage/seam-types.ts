/**
 * The seam between the tests and the stage: `window.stage`, in the page's own world.
 * Types only, so that any test may import this file whatever its JSX is.
 */
export type Language = 'fr' | 'en';
export type Theme = 'light' | 'dark';

export type PostKind =
  | 'plain'
  | 'mention'
  | 'quote'
  | 'repost'
  | 'promoted'
  | 'pinned'
  | 'long'
  | 'translated'
  | 'article'
  | 'image'
  | 'video'
  | 'arabic'
  | 'emoji'
  | 'card'
  | 'markup'
  | 'huge'
  | 'bidi'
  | 'emoji-flood'
  | 'markup-name';

export type SentKind = 'post' | 'reply' | 'quote' | 'thread' | 'dm';

export interface Sent {
  /** The new post's id; a direct message has none. */
  id?: string;
  kind: SentKind;
  text: string;
  /** The account that sent it. */
  from: string;
  inReplyTo?: string;
  quoted?: string;
  at: number;
}

/** Settings of the page as it opens: from the route helper, or from the query of the address. */
export interface StageOptions {
  language?: Language;
  theme?: Theme;
  /** Handle of the account in use; '' is logged out. */
  account?: string;
  /** Length of the home timeline (500). */
  posts?: number;
  seed?: number;
  /** Unread notifications, as in the title "(3) Home / X". */
  unread?: number;
  /** 'x-web' serves a page that is not the X we know. */
  client?: 'x-web';
}

export interface StagePost {
  id: string;
  kind: PostKind;
  author: string;
  text: string;
  lang: string;
  replyTo?: string;
}

export interface ComposeTarget {
  replyTo?: string;
  quote?: string;
  text?: string;
}

export interface StageSeam {
  /** Text in Draft's own model; without a test id, of the composer in the modal, else of the focused one, else of the first. */
  draftText(testId?: string): string | undefined;
  /** Has Draft's model a text, so that the send button is enabled. */
  readonly composers: { testId: string; text: string; inDialog: boolean }[];
  /** Makes a composer's editor anew, as X does after a media upload; the old root is detached. */
  remountComposer(options?: { keepText?: boolean }): void;
  readonly sent: Sent[];
  readonly likes: { id: string; by: string; at: number }[];
  readonly reposts: { id: string; by: string; at: number }[];
  /** Single-key shortcuts that X's own listener on document saw. */
  readonly shortcuts: { key: string; at: number }[];
  /** Articles whose node was given another post since the page opened. */
  readonly reusedNodes: number;
  readonly account: string;
  readonly accounts: string[];
  readonly language: Language;
  readonly theme: Theme;
  switchAccount(handle: string): void;
  signOut(): void;
  signIn(handle: string): void;
  setTheme(theme: Theme): void;
  setLanguage(language: Language): void;
  setUnread(count: number): void;
  /** The whole application made anew, as X does when display settings change. */
  rerender(): void;
  goTo(path: string): void;
  /** As after X's calendar: when new posts will be sent (ms); undefined: at once. */
  schedule(at: number | undefined): void;
  openCompose(target?: ComposeTarget): void;
  /** The first post of a kind. */
  postOf(kind: PostKind): StagePost;
  pathOf(id: string): string;
  readonly home: string[];
  mentionsOf(handle: string): string[];
  repliesTo(id: string): string[];
  post(id: string): StagePost | undefined;
  /** Adds a post at the head of a timeline, as one that arrives. */
  addPost(post: {
    author: string;
    text: string;
    lang?: string;
    replyTo?: string;
    /** What X shows in its place, by the reader's language. */
    translation?: Record<Language, string>;
    to?: 'home' | 'mentions';
  }): string;
  readonly reactVersion: string;
  /** True when an alias has put Preact in React's place. */
  readonly isPreact: boolean;
}

declare global {
  interface Window {
    stage: StageSeam;
  }
}
