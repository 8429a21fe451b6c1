/** Counts what the user does on X: likes, reposts, and what they really sent. */
import type { Feature } from '../lifecycle/feature';
import { sendMessage } from '../messaging/protocol';
import { zoneHere } from '../time/zone-here';
import type { Action, ActionKind } from '../worth/action';
import { type Press, pressOfClick, pressOfKey } from '../x/acts';
import { type Composer, longestPost } from '../x/composer';
import { isDraftEmpty, readDraft } from '../x/draft-text';
import { readPost } from '../x/posts';

const sentWithinMs = 10_000;

export const actionsTaken: Feature = {
  id: 'actions-taken',
  start({ session, listen }) {
    /** Editors whose sending is being waited for: one draft is sent once, however often it is asked for. */
    const awaited = new WeakSet<HTMLElement>();

    function actionNow(kind: ActionKind): Action {
      const account = session.account.value;
      return { id: crypto.randomUUID(), kind, account, at: Date.now(), zone: zoneHere() };
    }

    const keep = (action: Action) => sendMessage('keepAction', { action });

    async function noticeSent({ editor, kind, answered }: Composer): Promise<void> {
      const { text } = readDraft(editor);
      if (text.trim() === '' || awaited.has(editor)) return;
      const action = actionNow(kind);
      // With the draft X takes away the post that stood above it.
      const post = answered && readPost(answered);
      awaited.add(editor);
      const isSent = await isGoneWithin(editor, sentWithinMs);
      awaited.delete(editor);
      if (!isSent) return;
      if (kind !== 'message') session.sent.value = { text, answered: post };
      await keep(kind === 'message' ? action : { ...action, voice: await voiceOf(text) });
    }

    const notice = (press: Press | null) => {
      if (press?.kind === 'send') return noticeSent(press.composer);
      if (press) return keep(actionNow(press.kind));
    };
    listen(window, ['click'], (event) => notice(pressOfClick(event)));
    listen(window, ['keydown'], (event) => notice(pressOfKey(event)));
  },
};

/** What was sent counts also when its voice can't be read. */
async function voiceOf(text: string): Promise<Action['voice']> {
  try {
    const { label, score } = await sendMessage('readVoice', { text: text.slice(0, longestPost), lang: null });
    return { label, score };
  } catch {
    return undefined;
  }
}

/**
 * X empties or removes the editor once it has sent the draft; a refused one stays as it is. Observed, because the
 * next draft may be begun at once.
 */
function isGoneWithin(editor: HTMLElement, limitMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isGone: boolean) => {
      observer.disconnect();
      clearInterval(looking);
      clearTimeout(late);
      resolve(isGone);
    };
    const look = () => {
      if (!editor.isConnected || isDraftEmpty(editor)) end(true);
    };
    const observer = new MutationObserver(look);
    observer.observe(editor, { childList: true, subtree: true, characterData: true });
    const looking = setInterval(look, 250);
    const late = setTimeout(() => end(false), limitMs);
  });
}
