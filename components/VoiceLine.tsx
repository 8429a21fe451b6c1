import type { TargetedKeyboardEvent, TargetedToggleEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { OverlayWords } from '../locales/overlay/words';
import type { Evidence, Reading, Voice } from '../tone/voice';
import { decidingWords, wholeWords } from './deciding-words';
import { AnswersIcon } from './icons';
import { VoiceScale } from './VoiceScale';

export type VoiceLineState =
  | { kind: 'empty' }
  /** `text` is the one that was read: the evidence points into it. */
  | { kind: 'read'; reading: Reading; text: string }
  | { kind: 'failed' };

export interface VoiceLineProps {
  words: OverlayWords;
  state: VoiceLineState;
  /** What the account is meant to sound like; null until chosen: then nothing is flagged. */
  intendedVoice: Voice | null;
  /** Given for replies alone: opens the suggestions. */
  onSuggest?: (() => void) | undefined;
  /** A deciding word is pointed at or focused (null: none any more), to be shown in the draft. */
  onPoint?: ((evidence: Evidence | null) => void) | undefined;
}

/** Whose voice a draft has, in one row of 36 px under the composer. It speaks up only for what does not fit. */
export function VoiceLine({ words, state, intendedVoice, onSuggest, onPoint }: VoiceLineProps) {
  const { voice } = words;
  const reading = state.kind === 'read' ? state.reading : null;
  const isFlagged = reading !== null && intendedVoice !== null && reading.flagFor[intendedVoice];
  const isUnsure = reading?.label === 'unsure';
  const aside =
    intendedVoice === null ? voice.voiceNotSet : isFlagged ? voice.accountSpeaks[intendedVoice] : null;
  const side = reading && (reading.score < 0.5 ? 'personal' : 'corporate');
  return (
    <fieldset class="voice" aria-label={voice.line} data-flagged={isFlagged} data-side={side}>
      <VoiceScale score={reading && !isUnsure ? reading.score : null} label={reading?.label ?? 'unsure'} />
      <p class="voice-say" role="status">
        {reading && !isUnsure ? (
          <>
            <span class="voice-label">{voice.labels[reading.label]}</span>
            {aside && (
              <>
                {words.common.separator}
                <span class="voice-aside">{aside}</span>
              </>
            )}
          </>
        ) : (
          <span class="voice-quiet">
            {state.kind === 'failed' ? voice.failed : reading ? voice.unsure : voice.empty}
          </span>
        )}
      </p>
      {state.kind === 'read' && !isUnsure && (
        <ul class="voice-words" aria-label={voice.deciding}>
          {decidingWords(state.reading.evidence, state.text).map(({ evidence, word }) => (
            <DecidingWord
              key={`${evidence.start}-${evidence.end}`}
              words={words}
              evidence={evidence}
              word={word}
              onPoint={onPoint}
            />
          ))}
        </ul>
      )}
      {onSuggest && (
        <button class="voice-suggest" type="button" onClick={onSuggest}>
          <AnswersIcon size={16} />
          <span>{voice.suggest}</span>
        </button>
      )}
    </fieldset>
  );
}

interface DecidingWordProps {
  words: OverlayWords;
  evidence: Evidence;
  word: string;
  onPoint: VoiceLineProps['onPoint'];
}

/** A deciding word, and the note that tells why it weighs: in the top layer, where no composer cuts it off. */
function DecidingWord({ words, evidence, word, onPoint }: DecidingWordProps) {
  const noteId = useId();
  const [isOpen, setOpen] = useState(false);
  const { voice } = words;
  const shown = wholeWords(word);
  const point = () => onPoint?.(evidence);
  const leave = () => onPoint?.(null);
  const place = (event: TargetedToggleEvent<HTMLDivElement>) => {
    const note = event.currentTarget;
    const button = note.previousElementSibling;
    if (event.newState !== 'open' || !button) return;
    const { left, bottom } = button.getBoundingClientRect();
    note.style.left = `${Math.max(8, Math.min(left, window.innerWidth - noteWidth - 8))}px`;
    note.style.top = `${bottom + 4}px`;
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
        data-side={evidence.side}
        popovertarget={noteId}
        aria-expanded={isOpen}
        aria-label={voice.why(word)}
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
        <b data-side={evidence.side}>{voice.sides[evidence.side]}</b>
        <span>{voice.reasons[evidence.side][evidence.reason]}</span>
      </div>
    </li>
  );
}

/** As in voice-line.css. */
const noteWidth = 264;
