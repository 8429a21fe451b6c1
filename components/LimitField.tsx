import { useEffect, useId, useState } from 'preact/hooks';
import type { LimitProblem } from '../locales/pages/words';
import type { Words } from '../locales/words';
import { readLimit } from './read-limit';

export interface LimitFieldProps {
  words: Words;
  /** Whose limit, as shown. */
  name: string;
  /** As kept; null: no limit. */
  minutes: number | null;
  /** Called with valid input only. */
  onChange: (minutes: number | null) => void;
  /** There is room to say that it is a day's. */
  isRoomy?: boolean | undefined;
}

/** A daily limit, edited in place. What cannot be kept stays in the field, with the reason under it. */
export function LimitField({ words, name, minutes, onChange, isRoomy }: LimitFieldProps) {
  const kept = minutes === null ? '' : String(minutes);
  const [typed, setTyped] = useState(kept);
  const [problem, setProblem] = useState<LimitProblem | null>(null);
  const messageId = useId();
  useEffect(() => {
    setTyped(kept);
    setProblem(null);
  }, [kept]);

  const { popup } = words;
  const keep = () => {
    const limit = readLimit(typed);
    setProblem('problem' in limit ? limit.problem : null);
    if ('minutes' in limit && limit.minutes !== minutes) onChange(limit.minutes);
  };
  return (
    <div class="limit">
      <label>
        <span>{isRoomy ? popup.limitADay : popup.limit}</span>
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={12}
          value={typed}
          placeholder={popup.noLimitPlaceholder}
          aria-label={popup.limitFor(name)}
          aria-invalid={problem !== null}
          aria-describedby={problem ? messageId : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep();
            if (event.key === 'Escape' && typed !== kept) {
              // Escape gives the kept value back, and does not close the popup with it.
              event.preventDefault();
              setTyped(kept);
              setProblem(null);
            }
          }}
        />
        {typed.trim() !== '' && <span aria-hidden="true">{popup.minutes}</span>}
      </label>
      <p id={messageId} class="limit-problem" role="alert">
        {problem && popup.limitProblems[problem]}
      </p>
    </div>
  );
}
