import type { OverlayWords } from '../locales/overlay/words';
import { sideOf, type Voice } from '../tone/voice';
import { type DraftRead, riskFinding, strangeFindings } from './draft-findings';
import { Panel, PanelHead } from './Panel';
import { Questions } from './Questions';

export type DraftOutcome = 'copied' | 'notCopied' | 'changeRefused' | 'fineSaid' | 'fineLost';

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
  const { draft } = words;
  return (
    <Panel kind="draft" name={draft.title} onClose={onClose}>
      <PanelHead words={words} title={draft.title} onClose={onClose} />
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
    </Panel>
  );
}

/** The voice that does not fit: why, how it would sound in the account's own, or that it is meant so. */
function VoicePart({ words, read, intendedVoice, onChange, onFine }: DraftPanelProps) {
  const { common, voice, draft } = words;
  const to = sideOf(read.reading) === 'personal' ? 'corporate' : 'personal';
  const aside = intendedVoice && voice.accountSpeaks[intendedVoice];
  return (
    <section class="draft-part">
      <h3>{[voice.labels[read.reading.label], aside].filter(Boolean).join(common.separator)}</h3>
      <dl class="draft-why">
        {strangeFindings(words, read).map(({ marked, word, note }) => (
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
