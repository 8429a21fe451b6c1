import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OverlayWords } from '../locales/overlay/words';
import type { Voice } from '../tone/voice';
import { type DraftRead, lineFindings, riskFinding } from './draft-findings';
import { CloseIcon } from './icons';
import { Questions } from './Questions';

export type DraftOutcome = 'copied' | 'notCopied' | 'changeRefused' | 'fineSaid';

export interface DraftPanelProps {
  words: OverlayWords;
  read: DraftRead;
  /** What the post that the draft quotes says. */
  quoted: string;
  intendedVoice: Voice | null;
  /** The second reader's address, and a link that writes to them; null where there is nobody. */
  reader: { address: string; href: string } | null;
  outcome: DraftOutcome | null;
  onChange: (change: DraftRead['changes'][number]) => void;
  onFine: () => void;
  onCopy: () => void;
  onClose: () => void;
}

/** What there is to see before a draft is public: its voice, the questions about it, and having it read. */
export function DraftPanel(props: DraftPanelProps) {
  const { words, read, quoted, outcome, onCopy, onClose, reader } = props;
  const { common, draft } = words;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const closeOnEscape = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section
      class="panel draft"
      role="dialog"
      aria-label={draft.title}
      tabIndex={-1}
      ref={panel}
      onKeyDown={closeOnEscape}
    >
      <header class="reply-head">
        <h2>{draft.title}</h2>
        <button class="quiet-icon" type="button" aria-label={common.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      {read.isFlagged && <VoicePart {...props} />}
      <Questions findings={read.risks.map((risk) => riskFinding(words, risk, read.text))} />
      <Questions
        title={draft.inQuoted}
        findings={read.quotedRisks.map((risk) => riskFinding(words, risk, quoted))}
      />
      <section class="draft-part">
        <h3>{draft.haveItRead}</h3>
        <div class="reply-acts">
          {reader && (
            <a class="pill small" href={reader.href}>
              {draft.writeTo(reader.address)}
            </a>
          )}
          <button class={reader ? 'text-button' : 'pill small'} type="button" onClick={onCopy}>
            {draft.copy}
          </button>
        </div>
        <p class="draft-aside" role="status">
          {outcome ? draft[outcome] : draft.nothingKept}
        </p>
      </section>
    </section>
  );
}

/** The voice that does not fit: why, how it would sound in the account's own, or that it is meant so. */
function VoicePart({ words, read, intendedVoice, onChange, onFine }: DraftPanelProps) {
  const { common, voice, draft } = words;
  const to = read.reading.score < 0.5 ? 'corporate' : 'personal';
  const aside = intendedVoice && voice.accountSpeaks[intendedVoice];
  return (
    <section class="draft-part">
      <h3>{[voice.labels[read.reading.label], aside].filter(Boolean).join(common.separator)}</h3>
      <dl class="draft-why">
        {lineFindings(words, { ...read, risks: [] }).map(({ marked, word, note }) => (
          <div key={marked.start}>
            <dt data-side={marked.kind}>
              <bdi>{word}</bdi>
            </dt>
            <dd>{note.text}</dd>
          </div>
        ))}
      </dl>
      {read.changes.length > 0 && (
        <>
          <h4>{draft.changeTo[to]}</h4>
          <ul class="draft-changes">
            {read.changes.map((change) => (
              <li key={change.start}>
                <p dir="auto">{change.replacement}</p>
                <button
                  class="pill small"
                  type="button"
                  aria-label={draft.changeNamed(change.replacement)}
                  onClick={() => onChange(change)}
                >
                  {draft.change}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="draft-fine">
        <button class="text-button" type="button" onClick={onFine}>
          {draft.fine}
        </button>
        <span>{draft.fineMeans}</span>
      </p>
    </section>
  );
}
