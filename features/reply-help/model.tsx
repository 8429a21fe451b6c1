import { signal as signalOf } from '@preact/signals-core';
import type { VNode } from 'preact';
import { ModelAct } from '../../components/ModelAct';
import type { Stage } from '../../lifecycle/feature';
import type { OverlayWords } from '../../locales/overlay/words';
import type { ModelTold } from '../../messaging/model';
import { sendMessage } from '../../messaging/protocol';
import type { Suggestion } from '../../replies/answer';
import { asGiven, type Post, readPost } from '../../x/posts';

/** The user's own model, asked for three answers to a post by a click. Whoever asks no further stops it. */
export function modelAct(
  { session, guard }: Stage,
  post: Post,
  signal: AbortSignal,
  onAnswers: (suggestions: Suggestion[]) => void,
) {
  const isOffered = signalOf(false);
  const told = signalOf<ModelTold | null>(null);
  let current = '';

  async function ask(isAgreed: boolean): Promise<void> {
    const id = crypto.randomUUID();
    current = id;
    const { text, lang } = asGiven(readPost(post.element) ?? post);
    const given = { ask: id, account: session.account.value, text, lang, isAgreed };
    const isWanted = () => current === id && !signal.aborted;
    told.value = { kind: 'writing', text: '' };
    try {
      while (isWanted() && told.value.kind === 'writing') {
        const answer = await sendMessage('askModel', given);
        if (!isWanted()) return;
        if (answer.kind === 'done') onAnswers(answer.suggestions);
        told.value = answer;
      }
    } catch (error) {
      stop();
      throw error;
    }
  }

  function stop(): void {
    current = '';
    told.value = null;
  }

  return {
    offer(isThere: boolean): void {
      isOffered.value = isThere;
    },
    isOver: () => told.value?.kind !== 'writing',
    draw: (words: OverlayWords): VNode | null =>
      isOffered.value ? (
        <ModelAct words={words} told={told.value} onAsk={guard(ask)} onStop={guard(stop)} />
      ) : null,
  };
}
