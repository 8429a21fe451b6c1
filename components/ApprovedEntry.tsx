import type { Words } from '../locales/words';
import type { ApprovedLine } from '../replies/answer';

interface ApprovedEntryProps {
  words: Words;
  line: ApprovedLine;
  /** Whose it is, where not the user's. */
  note?: string;
  isEdited?: boolean;
  onEdit?: () => void;
  onRemove?: () => void;
}

/** One approved answer: what it is to, on which days, and its text. */
export function ApprovedEntry({ words, line, note, isEdited, onEdit, onRemove }: ApprovedEntryProps) {
  const { answers } = words;
  const about = aboutLine(words, line);
  return (
    <li aria-current={isEdited}>
      <span>
        <span class="approved-about">{[about, ...(note ? [note] : [])].join(words.common.separator)}</span>
        <span class="approved-text" lang={line.language}>
          {line.text}
        </span>
      </span>
      {onEdit && onRemove && (
        <span class="approved-acts">
          <button class="text-button" type="button" aria-label={answers.editNamed(about)} onClick={onEdit}>
            {answers.edit}
          </button>
          <button
            class="text-button"
            type="button"
            aria-label={answers.removeNamed(about)}
            onClick={onRemove}
          >
            {answers.remove}
          </button>
        </span>
      )}
    </li>
  );
}

/** "a complaint · English · until 31 March 2026" */
export function aboutLine(words: Words, { intent, language, validFrom, validUntil }: ApprovedLine): string {
  const { answers, common, popup, reply } = words;
  const days = answers.valid(validFrom, validUntil);
  return [
    intent === 'delicate' ? answers.delicate : reply.intents[intent],
    popup.languages[language],
    ...(days === '' ? [] : [days]),
  ].join(common.separator);
}
