import { useId } from 'preact/hooks';
import type { Words } from '../locales/words';
import type { Limits } from '../time/limits';
import { useKept } from './kept';
import { readLimit, writeMinutes } from './read-limit';

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
  const messageId = useId();
  const { popup } = words;
  const { field, problem } = useKept({
    kept: minutes,
    write: writeMinutes,
    read(typed) {
      const reading = readLimit(typed);
      return 'problem' in reading
        ? { problem: popup.limitProblems[reading.problem] }
        : { value: reading.minutes };
    },
    onKeep: onChange,
  });
  const label = limit.isEveryDay ? (isRoomy ? popup.limitADay : popup.limit) : popup.limitOn(limit.weekday);
  return (
    <div class="limit">
      <label>
        <span>{label}</span>
        <input
          {...field}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={12}
          placeholder={popup.noLimitPlaceholder}
          aria-label={popup.limitFor(name)}
          readOnly={isLocked}
          title={isLocked ? popup.byCompany : undefined}
          aria-describedby={problem || isLocked ? messageId : undefined}
        />
        {field.value.trim() !== '' && <span aria-hidden="true">{popup.minutes}</span>}
      </label>
      <p id={messageId} class={problem ? 'limit-problem' : 'limit-note'} role={problem ? 'alert' : undefined}>
        {problem ?? (isLocked && popup.byCompany)}
      </p>
    </div>
  );
}
