import { useEffect, useRef } from 'preact/hooks';
import type { OverlayWords } from '../locales/overlay/words';
import type { Suggestion } from '../replies/answer';
import type { Language } from '../tone/voice';

export type SuggestionOutcome = 'inserted' | 'copied' | 'refused' | 'lost';

interface ReplySuggestionProps {
  words: OverlayWords;
  suggestion: Suggestion;
  /** Of the suggestion's text, so that a screen reader pronounces it right. */
  lang: Language | undefined;
  /** The draft is not empty: replace it, or add after it? */
  isAsking: boolean;
  outcome: SuggestionOutcome | null;
  onInsert: () => void;
  onInsertAs: (how: 'replace' | 'append') => void;
  onCancel: () => void;
  onCopy: () => void;
}

export function ReplySuggestion(props: ReplySuggestionProps) {
  const { words, suggestion, lang, isAsking, outcome, onInsert, onInsertAs, onCancel, onCopy } = props;
  const { reply } = words;
  const move = suggestion.approved ? reply.approved : (suggestion.label ?? reply.moves[suggestion.move]);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The buttons change places with the question: focus goes along.
    if (isAsking !== wasAsking.current) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <li>
      <h3>{move}</h3>
      <p class="reply-text" dir="auto" {...(lang === 'fr' || lang === 'en' ? { lang } : {})}>
        {suggestion.text}
      </p>
      {isAsking ? (
        <fieldset class="reply-acts">
          <legend class="reply-ask">{reply.draftNotEmpty}</legend>
          <button
            class="pill small"
            type="button"
            data-first
            ref={first}
            onClick={() => onInsertAs('append')}
          >
            {reply.append}
          </button>
          <button class="pill small" type="button" onClick={() => onInsertAs('replace')}>
            {reply.replace}
          </button>
          <button class="text-button" type="button" onClick={onCancel}>
            {reply.cancel}
          </button>
        </fieldset>
      ) : (
        <div class="reply-acts">
          <button
            class="pill small"
            type="button"
            data-first
            ref={first}
            aria-label={reply.insertNamed(move)}
            onClick={onInsert}
          >
            {reply.insert}
          </button>
          <button class="text-button" type="button" aria-label={reply.copyNamed(move)} onClick={onCopy}>
            {reply.copy}
          </button>
          <p class="reply-outcome" role="status" data-refused={outcome === 'refused'}>
            {outcome && reply[outcome]}
          </p>
        </div>
      )}
    </li>
  );
}
