import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../locales/words';
import type { ApprovedLine } from '../replies/answer';
import { mostEntries } from '../settings/before-posting';
import { ApprovedEntry } from './ApprovedEntry';
import { ApprovedForm } from './ApprovedForm';

interface ApprovedLinesSettingProps {
  words: Words;
  lines: readonly ApprovedLine[];
  /** What the company laid down: shown, and not changed here. */
  byCompany: { lines: readonly ApprovedLine[]; isLocked: boolean };
  onChange: (lines: ApprovedLine[]) => void;
}

/** The settings are read again and again: a line is known by what it says. */
function keyOf({ intent, language, validFrom, validUntil, text }: ApprovedLine): string {
  return [intent, language, validFrom, validUntil, text].join('\n');
}

/** Answers that communications has approved: each added as a whole, changed and taken away again. */
export function ApprovedLinesSetting({ words, lines, byCompany, onChange }: ApprovedLinesSettingProps) {
  const { answers, popup } = words;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [edited, setEdited] = useState<string | null>(null);
  // It may have been taken away meanwhile, on another page.
  const editing = lines.find((line) => keyOf(line) === edited) ?? null;
  const editingKey = editing && keyOf(editing);
  const shown = useRef(editingKey);
  useEffect(() => {
    // The form is another one then: focus goes along.
    if (shown.current !== editingKey) field.current?.focus();
    shown.current = editingKey;
  }, [editingKey]);
  const keep = (line: ApprovedLine) => {
    const others = lines.filter((each) => keyOf(each) !== keyOf(line) || each === editing);
    onChange(editing ? others.map((each) => (each === editing ? line : each)) : [...others, line]);
    setEdited(null);
  };
  return (
    <fieldset class="setting approved" aria-describedby={`${id}-meaning`}>
      <legend class="setting-label">{answers.approved.label}</legend>
      <p id={`${id}-meaning`} class="setting-meaning">
        {answers.approved.meaning}
      </p>
      {byCompany.isLocked && <p class="setting-note">{answers.locked}</p>}
      <ul class="entries">
        {byCompany.lines.map((line) => (
          <ApprovedEntry key={`company ${keyOf(line)}`} words={words} line={line} note={popup.byCompany} />
        ))}
        {!byCompany.isLocked &&
          lines.map((line) => (
            <ApprovedEntry
              key={keyOf(line)}
              words={words}
              line={line}
              isEdited={line === editing}
              onEdit={() => setEdited(keyOf(line))}
              onRemove={() => {
                // The button goes with its line: the focus must not go with it.
                field.current?.focus();
                onChange(lines.filter((other) => other !== line));
              }}
            />
          ))}
      </ul>
      {!byCompany.isLocked && (
        <ApprovedForm
          key={editingKey ?? ''}
          words={words}
          line={editing}
          isFull={editing === null && lines.length >= mostEntries}
          field={field}
          onKeep={keep}
          onCancel={() => setEdited(null)}
        />
      )}
    </fieldset>
  );
}
