import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LimitProblem } from '../locales/pages/words';
import type { Words } from '../locales/words';
import type { Limits } from '../time/limits';
import { readLimit } from './read-limit';

/** The minutes of one day, out of limits that may differ by weekday. */
export interface DayLimit {
  /** All of them: what is not shown here stays as it is. */
  limits: Limits;
  /** 1 Monday ... 7 Sunday. */
  weekday: number;
  /** Of that weekday, as kept; null: no limit. */
  minutes: number | null;
  isEveryDay: boolean;
  /** Set by the company. */
  isLocked: boolean;
}

export interface LimitFieldProps {
  words: Words;
  /** Whose limit, as shown. */
  name: string;
  limit: DayLimit;
  /** Called with valid input only. */
  onChange: (minutes: number | null) => void;
  /** There is room to say that it is a day's. */
  isRoomy?: boolean | undefined;
}

/** A daily limit, edited in place. What cannot be kept stays in the field, with the reason under it. */
export function LimitField({ words, name, limit, onChange, isRoomy }: LimitFieldProps) {
  const { minutes, isLocked } = limit;
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
    const read = readLimit(typed);
    setProblem('problem' in read ? read.problem : null);
    if ('minutes' in read && read.minutes !== minutes) onChange(read.minutes);
  };
  // A popup that is closed by a click elsewhere takes no leave of its fields.
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const keepLatest = () => latest.current();
    window.addEventListener('pagehide', keepLatest);
    return () => window.removeEventListener('pagehide', keepLatest);
  }, []);
  const label = limit.isEveryDay ? (isRoomy ? popup.limitADay : popup.limit) : popup.limitOn(limit.weekday);
  return (
    <div class="limit">
      <label>
        <span>{label}</span>
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={12}
          value={typed}
          placeholder={popup.noLimitPlaceholder}
          aria-label={popup.limitFor(name)}
          readOnly={isLocked}
          title={isLocked ? popup.byCompany : undefined}
          aria-invalid={problem !== null}
          aria-describedby={problem || isLocked ? messageId : undefined}
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
      <p id={messageId} class={problem ? 'limit-problem' : 'limit-note'} role={problem ? 'alert' : undefined}>
        {problem ? popup.limitProblems[problem] : isLocked && popup.byCompany}
      </p>
    </div>
  );
}
