/**
 * Holds back what the user asked X to send: the one event of X's that Chandelle ever stops, and only where the user
 * turned that on. Nothing is clicked or sent again: the next Post is the user's own.
 */
import { pressOfClick, pressOfKey } from './acts';
import { type Composer, findComposers, sendButtonOf } from './composer';

/**
 * Asks `isHeld` when X is told to send a draft; false lets it through. It must not throw.
 * `composers`: those that are sent together, such as the posts of a thread.
 */
export function holdSends(
  page: Document,
  isHeld: (composers: Composer[]) => boolean,
  signal: AbortSignal,
): void {
  const hold = (event: Event, composer: Composer) => {
    if (composer.kind === 'message' || !isHeld(sentWith(page, composer))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const view = page.defaultView;
  view?.addEventListener(
    'click',
    (event) => {
      const press = pressOfClick(event);
      if (press?.kind === 'send') hold(event, press.composer);
    },
    { capture: true, signal },
  );
  view?.addEventListener(
    'keydown',
    (event) => {
      const press = event.key === 'Enter' ? pressOfKey(event) : null;
      if (press?.kind === 'send') hold(event, press.composer);
    },
    { capture: true, signal },
  );
}

/** The same for a post that is about to be reposted from X's menu. */
export function holdReposts(page: Document, isHeld: () => boolean, signal: AbortSignal): void {
  page.defaultView?.addEventListener(
    'click',
    (event) => {
      if (pressOfClick(event)?.kind !== 'repost' || !isHeld()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}

function sentWith(page: Document, composer: Composer): Composer[] {
  const button = sendButtonOf(composer);
  const all = findComposers(page).filter((each) => button !== null && sendButtonOf(each) === button);
  return all.length === 0 ? [composer] : all;
}
