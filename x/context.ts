/** What a post is about where it does not say so itself: the post that it quotes, and the one that it answers. */
import { answeredBy } from './addressed';
import { ownTextOf } from './posts';
import { selectors } from './selectors';
import { shownText } from './shown-text';

/** Characters. What a post is about is said by then. */
export const longestContext = 1_000;

/** Empty where it quotes and answers nothing that the page shows. */
export function contextOf(article: HTMLElement): string {
  const quoted = article.querySelector(`${selectors.quotedPost} ${selectors.postText}`);
  const above = answeredBy(article);
  const answered = above && ownTextOf(above);
  return [quoted, answered]
    .filter((text) => text != null)
    .map((text) => shownText(text).slice(0, longestContext / 2 - 1))
    .join('\n');
}
