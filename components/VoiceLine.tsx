import { useEffect, useRef } from 'preact/hooks';
import type { OverlayWords } from '../locales/overlay/words';
import type { Voice } from '../tone/voice';
import { type DraftRead, type Finding, hasObjection, lineFindings, sideOf } from './draft-findings';
import { AnswersIcon, GlassesIcon } from './icons';
import { type Marked, MarkedWord, NoteText, placeNote } from './MarkedWord';
import { VoiceScale } from './VoiceScale';

export type VoiceLineState = { kind: 'empty' } | { kind: 'read'; read: DraftRead } | { kind: 'failed' };

/** A marked word in the draft that the pointer is on, and where it stands in the window (px). */
export interface Pointed {
  finding: Finding;
  left: number;
  bottom: number;
}

export interface VoiceLineProps {
  words: OverlayWords;
  state: VoiceLineState;
  /** What the account is meant to sound like; null until chosen: then nothing is flagged. */
  intendedVoice: Voice | null;
  /** The user's Post was held back. */
  isHeld?: boolean | undefined;
  pointed?: Pointed | null | undefined;
  /** Given for replies alone: opens the suggestions. */
  onSuggest?: (() => void) | undefined;
  /** Opens what there is to see before posting. */
  onReview: () => void;
  isReviewing: boolean;
  /** A word is pointed at or focused (null: none any more), to be shown in the draft. */
  onPoint?: ((marked: Marked | null) => void) | undefined;
}

/** Whose voice a draft has, in one row of 36 px under the composer. It speaks up only for what does not fit. */
export function VoiceLine(props: VoiceLineProps) {
  const { words, state, pointed = null, onSuggest, onReview, isReviewing, onPoint } = props;
  const { voice, draft } = words;
  const read = state.kind === 'read' ? state.read : null;
  const objects = read !== null && hasObjection(read);
  const isUnsure = read?.reading.label === 'unsure';
  const count = read ? Number(read.isFlagged) + read.risks.length + read.quotedRisks.length : 0;
  const name = count > 0 ? draft.toSee(count) : draft.title;
  return (
    <fieldset
      class="voice"
      aria-label={voice.line}
      data-flagged={read?.isFlagged ?? false}
      data-asks={objects && !read.isFlagged}
      data-side={read && sideOf(read.reading)}
    >
      <VoiceScale
        score={read && !isUnsure ? read.reading.score : null}
        label={read?.reading.label ?? 'unsure'}
      />
      <p class="voice-say" role="status">
        <Say {...props} />
      </p>
      {read && (
        <ul class="voice-words" aria-label={voice.deciding}>
          {lineFindings(words, read).map((finding) => (
            <MarkedWord
              key={`${finding.marked.kind}-${finding.marked.start}-${finding.marked.end}`}
              {...finding}
              onPoint={onPoint}
            />
          ))}
        </ul>
      )}
      <span class="voice-acts">
        {read && (
          <button
            class="voice-act"
            type="button"
            aria-label={name}
            aria-expanded={isReviewing}
            title={draft.title}
            onClick={onReview}
          >
            <GlassesIcon size={16} />
            {objects && <b>{count}</b>}
          </button>
        )}
        {onSuggest && (
          <button class="voice-act voice-suggest" type="button" onClick={onSuggest}>
            <AnswersIcon size={16} />
            <span>{voice.suggest}</span>
          </button>
        )}
      </span>
      <PointedNote pointed={pointed} />
    </fieldset>
  );
}

/** The one sentence of the line: the most urgent thing. */
function Say({ words, state, intendedVoice, isHeld }: VoiceLineProps) {
  const { common, voice, draft } = words;
  const read = state.kind === 'read' ? state.read : null;
  if (isHeld) return <span class="voice-label">{draft.held}</span>;
  if (!read) return <span class="voice-quiet">{state.kind === 'failed' ? voice.failed : voice.empty}</span>;
  const { reading, isFlagged } = read;
  const asked = read.risks[0] ?? read.quotedRisks[0];
  if (asked && !isFlagged) {
    return (
      <span class="voice-label">{asked.isEmbargoed ? draft.embargoed : draft.questions[asked.kind]}</span>
    );
  }
  if (reading.label === 'unsure') return <span class="voice-quiet">{voice.unsure}</span>;
  const aside =
    intendedVoice === null ? voice.voiceNotSet : isFlagged ? voice.accountSpeaks[intendedVoice] : null;
  return (
    <>
      <span class="voice-label">{voice.labels[reading.label]}</span>
      {aside && (
        <>
          {common.separator}
          <span class="voice-aside">{aside}</span>
        </>
      )}
    </>
  );
}

/** Why a word of the draft is marked, while the pointer is on it. The same is told by the word's button. */
function PointedNote({ pointed }: { pointed: Pointed | null }) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = note.current;
    if (!element) return;
    element.togglePopover(pointed !== null);
    if (pointed) placeNote(element, pointed.left, pointed.bottom);
  }, [pointed]);
  return (
    <div ref={note} class="voice-note" popover="manual" role="note" aria-hidden="true">
      {pointed && <NoteText kind={pointed.finding.marked.kind} note={pointed.finding.note} />}
    </div>
  );
}
