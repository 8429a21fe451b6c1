/** The posts on screen that are said to an account, and those that answer another. Never those of a timeline. */
import { pageKindOf } from './pages';
import { type Post, readPost } from './posts';
import { selectors } from './selectors';

/** In the mentions of an account (lower case), and under its own posts: what others wrote. */
export function addressedTo(page: Document, path: string, account: string): Post[] {
  const kind = pageKindOf(path);
  const isSaidToIt = ({ authorHandle }: Post) => !isBy(account, authorHandle);
  if (kind === 'mentions') return onScreen(page, articlesIn(page)).filter(isSaidToIt);
  const focused = kind === 'post' ? focusedPost(page) : null;
  if (!focused || !isBy(account, focused.authorHandle)) return [];
  return onScreen(page, repliesTo(page, focused)).filter(isSaidToIt);
}

/** A post, and who of these accounts (lower case) was seen to answer it. */
export interface AnswersSeen {
  id: string;
  by: string[];
}

/**
 * Answers by certain accounts that are on screen. Told only where X's page leaves no doubt what is answered: on the
 * page of a post what stands below it, and on the page of an answer what stands right above it.
 */
export function answersBy(page: Document, path: string, accounts: readonly string[]): AnswersSeen[] {
  const focused = pageKindOf(path) === 'post' ? focusedPost(page) : null;
  if (!focused) return [];
  const authorIn = ({ authorHandle }: Post) => accounts.find((account) => isBy(account, authorHandle));
  // X's ids grow with time.
  const below = onScreen(page, repliesTo(page, focused)).filter(
    ({ id }) => id.length > focused.id.length || (id.length === focused.id.length && id > focused.id),
  );
  const by = [...new Set(below.map(authorIn).filter((author) => author !== undefined))];
  const articles = articlesIn(page);
  const above = articles[articles.indexOf(focused.element) - 1];
  const answered = above ? readPost(above) : null;
  const author = authorIn(focused);
  return [
    ...(by.length > 0 ? [{ id: focused.id, by }] : []),
    ...(answered && author !== undefined ? [{ id: answered.id, by: [author] }] : []),
  ];
}

/**
 * The post that one answers; null where X's page does not show it. On the page of a post: what stands right above it,
 * and for what stands below, the post itself.
 */
export function answeredBy(article: HTMLElement): HTMLElement | null {
  const page = article.ownerDocument;
  if (pageKindOf(page.location.pathname) !== 'post') return null;
  const focused = focusedPost(page);
  if (!focused) return null;
  if (repliesTo(page, focused).includes(article)) return focused.element;
  const articles = articlesIn(page);
  return focused.element === article ? (articles[articles.indexOf(article) - 1] ?? null) : null;
}

/** All posts of the main column, in their order. */
export function articlesIn(page: ParentNode): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(`${selectors.mainColumn} ${selectors.post}`)];
}

function focusedPost(page: Document): Post | null {
  return (
    articlesIn(page)
      .map(readPost)
      .find((post) => post?.isFocused) ?? null
  );
}

/** What stands below the post that the page is about, as far as the next heading: after it X only recommends. */
function repliesTo(page: Document, { element }: Post): HTMLElement[] {
  const replies: HTMLElement[] = [];
  const cells = [...page.querySelectorAll<HTMLElement>(`${selectors.mainColumn} ${selectors.cell}`)];
  for (const cell of cells.slice(cells.findIndex((each) => each.contains(element)) + 1)) {
    const post = cell.querySelector<HTMLElement>(selectors.post);
    if (post) replies.push(post);
    else if (cell.querySelector(selectors.heading)) break;
  }
  return replies;
}

function onScreen(page: Document, articles: readonly HTMLElement[]): Post[] {
  const { clientHeight } = page.documentElement;
  return articles
    .filter((article) => {
      const { top, bottom } = article.getBoundingClientRect();
      return bottom > 0 && top < clientHeight;
    })
    .map(readPost)
    .filter((post) => post !== null);
}

function isBy(account: string, handle: string): boolean {
  return handle.toLowerCase() === account;
}
