import type { OverlayWords } from '../locales/overlay/words';
import { AnswersIcon } from './icons';

export interface PostMarkProps {
  words: OverlayWords;
  /** Name of the post's writer as X shows it; empty when unknown. */
  author: string;
  isOpen: boolean;
  onOpen: () => void;
}

/**
 * Opens the answers to a post. Every post has the same one: nothing on the page tells which are watched.
 * Shown while the host carries `data-near` (the post is hovered or holds focus), or the button has focus itself.
 */
export function PostMark({ words, author, isOpen, onOpen }: PostMarkProps) {
  return (
    <button
      class="mark"
      type="button"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-label={words.mark.answersTo(author)}
      title={words.mark.answers}
      onClick={onOpen}
    >
      <AnswersIcon size={18} />
    </button>
  );
}
