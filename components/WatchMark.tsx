import type { OverlayWords } from '../locales/overlay/words';
import type { WatchList } from '../watch/watched';
import { createSign } from './overlay';
import watchMarkCss from './watch-mark.css?inline';

/** The place of a mark: on every post, whatever is drawn in it. */
export function createMarkPlace(signal: AbortSignal) {
  return createSign('mark', watchMarkCss, signal);
}

/**
 * Who the writer of a post is to the user: one word under their picture. It is drawn by the style sheet: text, though
 * in a closed root, X's page could find with `window.find`, and so learn who is watched.
 */
export function WatchMark({ words, list }: { words: OverlayWords; list: WatchList }) {
  const word = words.watch.lists[list];
  return <span class="watch-mark" role="img" aria-label={word} data-word={word} />;
}
