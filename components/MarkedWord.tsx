import type { TargetedKeyboardEvent, TargetedToggleEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { wholeWords } from './deciding-words';

/** A stretch of the draft, and what it is marked for. Places are UTF-16. */
export interface Marked {
  kind: 'personal' | 'corporate' | 'question';
  start: number;
  end: number;
}

export interface Note {
  title: string;
  /** Why it weighs, or what is asked. */
  text: string;
}

interface MarkedWordProps {
  marked: Marked;
  word: string;
  /** Accessible name of the button. */
  name: string;
  note: Note;
  /** It is pointed at or has the focus (null: no more), to be shown in the draft. */
  onPoint?: ((marked: Marked | null) => void) | undefined;
}

/** A marked word as a button, and the note that tells why: in the top layer, where no composer cuts it off. */
export function MarkedWord({ marked, word, name, note, onPoint }: MarkedWordProps) {
  const noteId = useId();
  const [isOpen, setOpen] = useState(false);
  const shown = wholeWords(word);
  const point = () => onPoint?.(marked);
  const leave = () => onPoint?.(null);
  const place = (event: TargetedToggleEvent<HTMLDivElement>) => {
    const element = event.currentTarget;
    const button = element.previousElementSibling;
    if (event.newState !== 'open' || !button) return;
    const { left, bottom } = button.getBoundingClientRect();
    placeNote(element, left, bottom);
  };
  const keepEscape = (event: TargetedKeyboardEvent<HTMLLIElement>) => {
    // The note closes by itself; the page's own dialog, with the draft in it, stays.
    if (event.key === 'Escape' && isOpen) event.stopPropagation();
  };
  return (
    <li onKeyDown={keepEscape}>
      <button
        class="voice-word"
        type="button"
        data-side={marked.kind}
        popovertarget={noteId}
        aria-expanded={isOpen}
        aria-label={name}
        onMouseEnter={point}
        onMouseLeave={leave}
        onFocus={point}
        onBlur={leave}
      >
        <bdi data-cut={shown !== word}>{shown}</bdi>
      </button>
      <div
        id={noteId}
        class="voice-note"
        popover="auto"
        role="note"
        onBeforeToggle={place}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <NoteText kind={marked.kind} note={note} />
      </div>
    </li>
  );
}

export function NoteText({ kind, note }: { kind: Marked['kind']; note: Note }) {
  return (
    <>
      <b data-side={kind}>{note.title}</b>
      <span>{note.text}</span>
    </>
  );
}

/** Under what it is about, and within the window. */
export function placeNote(note: HTMLElement, left: number, bottom: number): void {
  note.style.left = `${Math.max(8, Math.min(left, window.innerWidth - noteWidth - 8))}px`;
  note.style.top = `${bottom + 4}px`;
}

/** As in voice-line.css. */
const noteWidth = 264;
