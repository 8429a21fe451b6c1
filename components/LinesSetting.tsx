import type { SettingWords } from '../locales/pages/settings-words';
import { useKept } from './kept';
import { Setting } from './Setting';

interface LinesSettingProps {
  words: SettingWords;
  note?: string | undefined;
  lines: readonly string[];
  /** One line as it is kept; null where it can't be. */
  read(line: string): string | null;
  /** Said of the lines that can't be kept, as they were typed. */
  problem(lines: string[]): string;
  onKeep(lines: string[]): void;
}

/** A list that is typed or pasted, one entry a line. With one that can't be kept, the whole text stays as typed. */
export function LinesSetting({ words, note, lines, read, problem, onKeep }: LinesSettingProps) {
  const kept = useKept<readonly string[]>({
    kept: lines,
    write: (value) => value.join('\n'),
    read(typed) {
      const given = typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      const bad = given.filter((line) => read(line) === null);
      if (bad.length > 0) return { problem: problem(bad) };
      return { value: [...new Set(given.flatMap((line) => read(line) ?? []))] };
    },
    onKeep: (value) => onKeep([...value]),
  });
  const { value, onInput, onBlur, 'aria-invalid': isInvalid, onKeyDown } = kept.field;
  return (
    <Setting {...words} note={note}>
      {({ id, describedBy }) => (
        <>
          <textarea
            id={id}
            class="line-field lines-field"
            rows={Math.max(3, Math.min(8, value.split('\n').length + 1))}
            spellcheck={false}
            value={value}
            aria-invalid={isInvalid}
            aria-describedby={[describedBy, `${id}-problem`].filter(Boolean).join(' ')}
            onInput={onInput}
            onBlur={onBlur}
            onKeyDown={(event) => {
              // A line break is part of the list.
              if (event.key === 'Escape') onKeyDown(event);
            }}
          />
          <p id={`${id}-problem`} class="setting-problem" role="alert">
            {kept.problem}
          </p>
        </>
      )}
    </Setting>
  );
}
