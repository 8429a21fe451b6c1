import { signal as signalOf } from '@preact/signals-core';
import type { VNode } from 'preact';
import { ConversationActs, type HandOverOutcome } from '../../components/ConversationActs';
import type { Stage } from '../../lifecycle/feature';
import type { OverlayWords } from '../../locales/overlay/words';
import type { ConversationTold } from '../../messaging/conversations';
import { sendMessage } from '../../messaging/protocol';
import type { HandOverWay } from '../../replies/hand-over';
import { unknownAccount } from '../../time/slice';
import type { CountedKind } from '../../worth/counted';
import { isDraftEmpty } from '../../x/draft-text';
import { insertText } from '../../x/insert-text';
import { asGiven, type Post } from '../../x/posts';
import { openQuote } from '../../x/quote-composer';
import { composerAnswering, openComposer } from '../../x/reply-composer';

export interface Acts {
  /** It is known how the post stands: before that there is nothing to draw. */
  isKnown(): boolean;
  draw(words: OverlayWords, isToPassOn: boolean): VNode | null;
}

/** What can be done with a post but answering it, drawn with its answers. */
export function conversationActs({ session, guard }: Stage, post: Post, close: () => void): Acts {
  const account = session.account.value;
  const told = signalOf<ConversationTold | null>(null);
  const outcome = signalOf<HandOverOutcome | null>(null);
  let isBusy = false;
  if (account !== unknownAccount) guard(read)();

  async function read(): Promise<void> {
    told.value = await sendMessage('readConversation', { account, id: post.id });
    const { standings } = session;
    if (standings.value.has(post.id))
      standings.value = new Map(standings.value).set(post.id, told.value.standing);
  }

  async function handOver(way: HandOverWay): Promise<void> {
    const to = session.state.value?.handOverAccount;
    if (isBusy || !to) return;
    isBusy = true;
    try {
      const given = { account, post: asGiven(post), way };
      const { text } = await sendMessage('writeHandOver', given);
      if (way === 'note') await copyNote(text);
      else if (text === null) outcome.value = 'not-written';
      else await draft(way, text, to);
    } finally {
      isBusy = false;
    }
  }

  async function copyNote(text: string | null): Promise<void> {
    if (text === null || !(await copied(text))) {
      outcome.value = 'lost';
      return;
    }
    outcome.value = 'noted';
    await sendMessage('noteHandedOver', { account, post: asGiven(post) });
    await read();
  }

  /** Handed over it is once the draft is really sent, not before. */
  async function draft(way: HandOverWay, text: string, to: string): Promise<void> {
    const composer =
      way === 'quote'
        ? await openQuote(document, post)
        : (composerAnswering(document, post.id) ?? (await openComposer(document, post)));
    const how = composer && isDraftEmpty(composer.editor) ? 'replace' : 'append';
    if (composer && (await insertText(composer.editor, text, how)) === 'inserted') {
      session.inserted.set(post.id, { post, suggested: null, handedTo: to });
      close();
    } else outcome.value = (await copied(text)) ? 'refused' : 'lost';
  }

  async function count(kind: CountedKind | null, line: string): Promise<void> {
    const { id, author } = asGiven(post);
    const given = { account, id, author, postedAt: post.postedAt, kind, line };
    await sendMessage('noteCounted', given);
    await read();
  }

  return {
    isKnown: () => told.value !== null,
    draw: (words, isToPassOn) =>
      told.value && (
        <ConversationActs
          words={words}
          {...told.value}
          handOverAccount={session.state.value?.handOverAccount ?? ''}
          isToPassOn={isToPassOn}
          outcome={outcome.value}
          onHandOver={guard(handOver)}
          onCounted={guard((kind: CountedKind | null) => count(kind, ''))}
          onLine={guard((line: string) => count(told.value?.counted ?? null, line))}
          onLeave={guard(async (isLeft: boolean) => {
            await sendMessage('leaveConversation', { account, id: post.id, isLeft });
            await read();
          })}
        />
      ),
  };
}

/** False where the page is denied the clipboard, or has not the focus that it takes. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
