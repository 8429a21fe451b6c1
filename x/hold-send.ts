/**
 * Holds back what the user asked X to send: the one event of X's that Chandelle ever stops, and only where the user
 * turned that on. Nothing is clicked or sent again: the next Post is the user's own.
 */
import { pressOfClick, pressOfKey } from './acts';
import { type Composer, composersSentWith, sendButtonOf } from './composer';
import { selectors } from './selectors';

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Listens for what sends. `isHeld` is asked once for each gesture, and must not throw: the second click of a double
 * click and the repeats of a key that stays down belong to the gesture that was held, and go no further either.
 */
function hold(
  page: Document,
  isHeld: (event: MouseEvent | KeyboardEvent) => boolean,
  signal: AbortSignal,
): void {
  let isClickHeld = false;
  let isKeyHeld = false;
  const options = { capture: true, signal };
  const view = page.defaultView;
  view?.addEventListener(
    'click',
    (event) => {
      isClickHeld = (isClickHeld && event.detail > 1) || isHeld(event);
      if (isClickHeld) stop(event);
    },
    options,
  );
  view?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter') return;
      isKeyHeld = (isKeyHeld && event.repeat) || isHeld(event);
      if (isKeyHeld) stop(event);
    },
    options,
  );
}

/** `composers`: those that are sent together, such as the posts of a thread. */
export function holdSends(
  page: Document,
  isHeld: (composers: Composer[]) => boolean,
  signal: AbortSignal,
): void {
  hold(
    page,
    (event) => {
      const press = event instanceof MouseEvent ? pressOfClick(event) : pressOfKey(event);
      if (press?.kind !== 'send' || press.composer.kind === 'message') return false;
      // What X would not send anyway, such as a draft that is too long, is no Post.
      const button = sendButtonOf(press.composer);
      const isDisabled = button?.disabled || button?.ariaDisabled === 'true';
      return !isDisabled && isHeld(composersSentWith(page, press.composer));
    },
    signal,
  );
}

/** The same for a post that is about to be reposted from X's menu. */
export function holdReposts(page: Document, isHeld: () => boolean, signal: AbortSignal): void {
  hold(
    page,
    ({ target, isTrusted }) =>
      isTrusted && target instanceof Element && target.closest(selectors.repostConfirm) !== null && isHeld(),
    signal,
  );
}
