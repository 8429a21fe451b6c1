/** What the user does on X with their own hand: likes, reposts, and drafts sent. Made-up events don't count. */
import { type Composer, composerInUse, findComposers, sendButtonOf } from './composer';
import { postAround } from './posts';
import { selectors } from './selectors';

export type Press =
  | { kind: 'like' | 'repost' }
  /** The user asked X to send this draft; whether X did is not known yet. */
  | { kind: 'send'; composer: Composer };

/** What a click on X's page means to us, or null. */
export function pressOfClick(event: MouseEvent): Press | null {
  const target = event.target;
  if (!event.isTrusted || !(target instanceof Element)) return null;
  if (target.closest(selectors.likeButton)) return { kind: 'like' };
  if (target.closest(selectors.repostConfirm)) return { kind: 'repost' };
  if (!target.closest(`${selectors.sendButton}, ${selectors.messageSendButton}`)) return null;
  const composer = findComposers(document).find((each) => sendButtonOf(each)?.contains(target));
  return composer ? { kind: 'send', composer } : null;
}

/** X sends a draft on Ctrl or Command + Enter, a direct message on Enter, and likes a post on its key "l". */
export function pressOfKey(event: KeyboardEvent): Press | null {
  const isOnce = event.isTrusted && !event.repeat && !event.isComposing;
  if (!isOnce || (event.key !== 'Enter' && event.key !== 'l')) return null;
  const hasModifier = event.ctrlKey || event.metaKey;
  const composer = composerInUse(document);
  if (event.key === 'l') return !composer && !hasModifier && isOnUnlikedPost() ? { kind: 'like' } : null;
  if (!composer) return null;
  const isSend = composer.kind === 'message' ? !event.shiftKey : hasModifier;
  return isSend ? { kind: 'send', composer } : null;
}

/** X's keys act on the post that holds the focus. */
function isOnUnlikedPost(): boolean {
  return postAround(document.activeElement)?.querySelector(selectors.likeButton) != null;
}
