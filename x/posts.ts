/** A post as it stands on X's page. Everything read here was written by strangers: it is text, never markup. */
import type { Kind } from './follow';
import { postIdOf } from './pages';
import { selectors } from './selectors';
import { shownText } from './shown-text';
import { isTranslation } from './translation';

export interface Post {
  id: string;
  /** Without "@", as X spells it; empty where X does not show it. */
  authorHandle: string;
  text: string;
  /** Language of the shown text (BCP 47), null where unknown or where X shows a translation. */
  lang: string | null;
  /** X shows a machine translation instead of the writer's words. */
  isTranslated: boolean;
  /** UTC, ms: as X says; null where it does not. */
  postedAt: number | null;
  /** The post that a detail page is about, not one of a list. */
  isFocused: boolean;
  element: HTMLElement;
}

/** The id of the post that an article shows; null for promoted posts, which have no address of their own. */
export function idOfPost(article: Element): string | null {
  if (article.parentElement?.closest(selectors.promotion)) return null;
  const link = timeOf(article)?.closest<HTMLAnchorElement>('a[href*="/status/"]');
  return link ? postIdOf(link.pathname) : null;
}

function timeOf(article: Element): Element | undefined {
  return [...article.querySelectorAll(selectors.postTime)].find((each) => isOwn(each, article));
}

export function readPost(article: HTMLElement): Post | null {
  const id = idOfPost(article);
  if (id === null) return null;
  const text = ownTextOf(article);
  const isTranslated = text !== undefined && isTranslation(text);
  return {
    id,
    authorHandle: authorOf(article),
    text: text ? shownText(text) : '',
    lang: isTranslated ? null : (text?.getAttribute('lang') ?? null),
    isTranslated,
    postedAt: Date.parse(timeOf(article)?.getAttribute('datetime') ?? '') || null,
    isFocused: article.tabIndex === -1,
    element: article,
  };
}

/** The text of a post itself, not of one that it quotes. */
export function ownTextOf(article: HTMLElement): HTMLElement | undefined {
  return [...article.querySelectorAll<HTMLElement>(selectors.postText)].find((each) => isOwn(each, article));
}

/** Handle of a post's author, as X spells it, without "@"; empty where X does not show it. */
export function authorOf(article: HTMLElement): string {
  const name = [...article.querySelectorAll(selectors.authorName)].find((each) => isOwn(each, article));
  const link = name?.querySelector<HTMLAnchorElement>('a[href^="/"]');
  return link?.pathname.split('/')[1] ?? '';
}

/** Not part of a post quoted inside it. */
function isOwn(element: Element, article: Element): boolean {
  const quoted = element.closest(selectors.quotedPost);
  return (quoted === null || !article.contains(quoted)) && element.closest('article') === article;
}

/** The posts of X's main column that are on its page now, in view or near it; promoted ones are none. */
export function postsInColumn(page: Document): { element: HTMLElement; id: string }[] {
  const column = page.querySelector(selectors.mainColumn);
  return [...(column?.querySelectorAll<HTMLElement>(selectors.post) ?? [])].flatMap((element) => {
    const id = idOfPost(element);
    return id === null ? [] : [{ element, id }];
  });
}

/** X's longest post. What comes after is not read. */
const longestText = 25_000;

/** A post as it is told to the worker. */
export function asGiven({ id, authorHandle, text, lang }: Post) {
  const author = /^\w{1,15}$/.test(authorHandle) ? authorHandle : '';
  return { id, author, text: text.slice(0, longestText), lang };
}

/** The posts of an account (lower case) that are on the page, quoted ones included. `postedAt`: UTC, ms. */
export function postsBy(page: ParentNode, account: string): { id: string; postedAt: number }[] {
  return [...page.querySelectorAll<HTMLAnchorElement>(`a[href^="/${account}/status/" i]`)].flatMap((link) => {
    const id = postIdOf(link.pathname);
    const postedAt = Date.parse(link.querySelector(selectors.postTime)?.getAttribute('datetime') ?? '');
    return id === null || Number.isNaN(postedAt) ? [] : [{ id, postedAt }];
  });
}

/** The post that something on the page is part of, or null. */
export function postAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selectors.post) : null;
}

export const posts: Kind<Post> = { keyOf: idOfPost, read: readPost };
