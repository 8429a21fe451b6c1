/** X's addresses: what kind of page each is, and which are to be left alone. */
import type { PageKind } from '../time/slice';

/** The two sites are one to us; the mobile hosts still answer on a desktop. */
export const hostPatterns = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://mobile.twitter.com/*',
] as const;

const hosts = new Set(hostPatterns.map((pattern) => new URL(pattern.replace('*', '')).host));

export function isX(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' && hosts.has(host);
}

/** Signing in, giving another app access, settings, legal texts, and X's pages that are no timeline. */
const leftAlone = [
  /^\/(login|logout|account)(\/|$)/,
  /^\/i\/flow(\/|$)/,
  /^\/(i\/)?oauth2?(\/|$)/,
  /^\/settings(\/|$)/,
  /^\/(tos|privacy)(\/|$)/,
  /^\/(x\/migrate|search-advanced)(\/|$)/,
  /^\/i\/(communitynotes|broadcasts|grok|article|tweetdeck|jf)(\/|$)/,
];

/** Nothing of ours is shown on such a page. Its time is counted all the same. */
export function isLeftAlone(path: string): boolean {
  return leftAlone.some((pattern) => pattern.test(path));
}

export function isSignIn(path: string): boolean {
  return /^\/(login|logout|i\/flow\/(login|signup))(\/|$)/.test(path);
}

const kinds: [RegExp, PageKind][] = [
  [/^\/(home)?$/, 'home'],
  [/^\/(compose|intent)\//, 'compose'],
  [/^\/notifications(\/|$)/, 'mentions'],
  [/^\/(messages|i\/chat)(\/|$)/, 'messages'],
  [/^\/search(\/|$)/, 'search'],
  [/^\/explore(\/|$)/, 'explore'],
  [/^\/[^/]+\/status\/\d+/, 'post'],
  [/^\/i\/web\/status\/\d+/, 'post'],
  [/^\/(i|settings|jobs|login|tos|privacy|oauth|account|logout|search-advanced|x)(\/|$)/, 'other'],
  [/^\/[A-Za-z0-9_]{1,15}(\/|$)/, 'profile'],
];

/** The kind of page that a path of X shows. */
export function pageKindOf(path: string): PageKind {
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}

/** The pages on which X always shows posts or a draft: where none of the known marks is found, X has changed. */
export function showsTimeline(kind: PageKind): boolean {
  return kind === 'home' || kind === 'post' || kind === 'profile' || kind === 'mentions' || kind === 'search';
}

/** Where somebody else finds what this page is about: the post, or what is said to the account. */
export function addressOf({ origin, pathname }: Location, account: string): string {
  if (postIdOf(pathname)) return `${origin}${pathname}`;
  return `${origin}${searchPath(`to:${account}`)}`;
}

/** X's own search, the latest first. */
export function searchPath(query: string): string {
  return `/search?q=${encodeURIComponent(query)}&f=live`;
}

/** The query of the page, where it is a search with the latest first; null elsewhere. */
export function queryOf({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string | null {
  if (pathname !== '/search') return null;
  const params = new URLSearchParams(search);
  return params.get('f') === 'live' ? params.get('q') : null;
}

/** Where a post is, on `origin`; X finds one without its author too. */
export function addressOfPost(origin: string, { id, author }: { id: string; author: string }): string {
  return author === '' ? `${origin}/i/web/status/${id}` : `${origin}/${author}/status/${id}`;
}

/** The id in a post's address, or null. */
export function postIdOf(path: string): string | null {
  return /\/status\/(\d+)/.exec(path)?.[1] ?? null;
}
