import { signal as signalOf } from '@preact/signals-core';
import type { VNode } from 'preact';
import { type Waiting, WaitingPanel } from '../../components/WaitingPanel';
import type { Stage } from '../../lifecycle/feature';
import type { OverlayWords } from '../../locales/overlay/words';
import { sendMessage } from '../../messaging/protocol';
import { unknownAccount } from '../../time/slice';
import { draftsInPage } from '../../x/drafts';
import { addressOfPost } from '../../x/pages';

export interface WaitingList {
  /** Asks what waits, for the account in use, and shows the day first. */
  ask(): void;
  /** The line under the day that opens the list; null where nothing waits. */
  line(words: OverlayWords): VNode | null;
  /** The list; null while it is not open. */
  panel(words: OverlayWords, onClose: () => void): VNode | null;
}

/** What was on screen and waits for an answer: asked for when the candle is clicked, and at no other time. */
export function waitingList({ session, guard }: Stage): WaitingList {
  const waiting = signalOf<Waiting[]>([]);
  const isOpen = signalOf(false);

  async function ask(): Promise<void> {
    isOpen.value = false;
    waiting.value = [];
    const account = session.account.value;
    if (account === unknownAccount) return;
    const told = await sendMessage('listWaiting', { account });
    if (account !== session.account.value) return;
    waiting.value = told.waiting.map((post) => ({ ...post, sinceMs: Date.now() - post.firstSeenAt }));
  }

  return {
    ask: guard(ask),
    line: ({ conversation }) =>
      waiting.value.length === 0 ? null : (
        <p class="today-waiting">
          <button
            class="text-button"
            type="button"
            onClick={() => {
              isOpen.value = true;
            }}
          >
            {conversation.waitingCount(waiting.value.length)}
          </button>
        </p>
      ),
    panel: (words, onClose) =>
      isOpen.value ? (
        <WaitingPanel
          words={words}
          waiting={waiting.value}
          onGo={guard(go)}
          onBack={() => {
            isOpen.value = false;
          }}
          onClose={onClose}
        />
      ) : null,
  };
}

/** By X's own address. A draft on this page is not left behind: then in a tab of its own. */
function go(post: Waiting): void {
  const url = addressOfPost(location.origin, post);
  if (draftsInPage(document).length > 0) window.open(url, '_blank', 'noopener');
  else location.assign(url);
}
