import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OverlayWords } from '../locales/overlay/words';
import type { Intent } from '../replies/answer';
import { CloseIcon, PreviousIcon } from './icons';

export interface Waiting {
  id: string;
  /** Handle as X spells it; empty where X did not say. */
  author: string;
  intent: Intent;
  delicate: boolean;
  /** For so long. */
  sinceMs: number;
}

export interface WaitingPanelProps {
  words: OverlayWords;
  /** In the order in which they should be answered. */
  waiting: readonly Waiting[];
  onGo: (post: Waiting) => void;
  onBack: () => void;
  onClose: () => void;
}

/** What was on screen and still waits for an answer. What it says is read where it stands. */
export function WaitingPanel({ words, waiting, onGo, onBack, onClose }: WaitingPanelProps) {
  const { common, conversation, reply } = words;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const closeOnEscape = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      class="panel waiting"
      role="dialog"
      aria-label={conversation.states['to-answer']}
      tabIndex={-1}
      ref={panel}
      onKeyDown={closeOnEscape}
    >
      <header class="waiting-head">
        <button class="quiet-icon" type="button" aria-label={common.today} onClick={onBack}>
          <PreviousIcon />
        </button>
        <h2>{conversation.states['to-answer']}</h2>
        <button class="quiet-icon" type="button" aria-label={common.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <ul>
        {waiting.map((post) => (
          <li key={post.id}>
            <button class="waiting-post" type="button" onClick={() => onGo(post)}>
              <strong dir="auto">{common.account(post.author)}</strong>
              <span>
                {[
                  reply.intents[post.intent],
                  ...(post.delicate ? [conversation.delicate] : []),
                  conversation.since(post.sinceMs),
                ].join(common.separator)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
