import type { Stage } from '../../lifecycle/feature';
import { sendMessage } from '../../messaging/protocol';
import type { Offer } from '../../worth/offer';
import type { Post } from '../../x/posts';

export interface OfferRecord {
  /** Three were shown, or three others. */
  shown(): void;
  took(how: 'copied' | 'inserted', text: string): void;
}

/** Records what becomes of the suggestions for a post: numbers, and none of their words. */
export function recordOffer({ session, guard }: Stage, post: Post, signal: AbortSignal): OfferRecord {
  const offer: Offer = {
    ...{ id: crypto.randomUUID(), account: session.account.value, at: Date.now(), rounds: 0 },
    ...{ outcome: 'shown', words: null, changed: null },
  };
  const tell = guard(() => sendMessage('noteOffer', { offer }));
  signal.addEventListener('abort', () => {
    if (offer.outcome !== 'shown' || offer.rounds === 0) return;
    offer.outcome = 'dismissed';
    tell();
  });
  return {
    shown() {
      offer.rounds += 1;
      tell();
    },
    took(how, text) {
      if (offer.outcome !== 'inserted') offer.outcome = how;
      if (how === 'inserted') {
        session.inserted.set(post.id, { post, suggested: { text, offer: { ...offer } }, handedTo: '' });
      }
      tell();
    },
  };
}
