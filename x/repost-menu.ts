/** X's menu in which a post is reposted, while it is open. */
import { type Post, postAround, readPost } from './posts';
import { selectors } from './selectors';

/** The post whose repost button a click is on, or for whose menu X's key "t" was pressed; null: neither. */
export function postToRepost(event: MouseEvent | KeyboardEvent): Post | null {
  if (!event.isTrusted || !(event.target instanceof Element)) return null;
  const isAsked =
    event instanceof KeyboardEvent
      ? event.key === 't' && !event.ctrlKey && !event.metaKey
      : event.target.closest(selectors.repostButton) !== null;
  const article = isAsked ? postAround(event.target) : null;
  return article && readPost(article);
}

/** Null while the menu is not open. */
export function repostEntry(page: Document): HTMLElement | null {
  return page.querySelector<HTMLElement>(selectors.repostConfirm);
}
