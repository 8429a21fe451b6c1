import type { OverlayWords } from '../locales/overlay/words';
import type { Intent } from '../replies/answer';
import { PreviousIcon } from './icons';
import { Panel, PanelHead } from './Panel';

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
  return (
    <Panel kind="waiting" name={conversation.states['to-answer']} onClose={onClose}>
      <PanelHead words={words} title={conversation.states['to-answer']} onClose={onClose}>
        <button class="quiet-icon" type="button" aria-label={common.today} onClick={onBack}>
          <PreviousIcon />
        </button>
      </PanelHead>
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
    </Panel>
  );
}
