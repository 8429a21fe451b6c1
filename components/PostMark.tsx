import type { OverlayWords } from '../locales/overlay/words';
import type { ConversationState } from '../replies/conversation';
import { AnswersIcon } from './icons';

export interface PostMarkProps {
  words: OverlayWords;
  /** Name of the post's writer as X shows it; empty when unknown. */
  author: string;
  /** How it stands, where that is shown: in the mentions, and under the user's own posts. */
  standing?: ConversationState | null | undefined;
  isOpen: boolean;
  onOpen: () => void;
}

/**
 * Opens the answers to a post. Every post has the same one: nothing on the page tells which are watched.
 * Shown while the host carries `data-near` (the post is hovered or holds focus), or the button has focus itself; and
 * at rest where it says how the post stands. It takes the same room either way.
 */
export function PostMark({ words, author, standing, isOpen, onOpen }: PostMarkProps) {
  const state = standing ? words.conversation.states[standing] : null;
  const answers = words.mark.answersTo(author);
  return (
    <button
      class="mark"
      data-standing={standing ?? undefined}
      type="button"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-label={state ? `${state}${words.common.separator}${answers}` : answers}
      title={state ?? words.mark.answers}
      onClick={onOpen}
    >
      <AnswersIcon size={18} state={standing} />
    </button>
  );
}
