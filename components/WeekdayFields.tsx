import { useId } from 'preact/hooks';
import type { Words } from '../locales/words';
import { useKept } from './kept';
import { readMinutes } from './LimitSetting';
import { writeMinutes } from './read-limit';

interface WeekdayFieldsProps {
  words: Words;
  /** 1 Monday ... 7 Sunday, in the order of the user's week. */
  weekdays: readonly number[];
  /** Monday to Sunday. */
  dayMinutes: readonly (number | null)[];
  onChange: (weekday: number, minutes: number | null) => void;
}

/** Seven small fields: the minutes of each day of the week. */
export function WeekdayFields({ words, weekdays, dayMinutes, onChange }: WeekdayFieldsProps) {
  const { label, meaning } = words.settings.limits.day;
  const id = useId();
  return (
    <fieldset class="setting weekdays" aria-describedby={id}>
      <legend class="setting-label">{label}</legend>
      <p id={id} class="hidden">
        {meaning}
      </p>
      <div class="weekday-fields">
        {weekdays.map((weekday) => (
          <WeekdayField
            key={weekday}
            words={words}
            weekday={weekday}
            minutes={dayMinutes[weekday - 1] ?? null}
            onChange={(minutes) => onChange(weekday, minutes)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface WeekdayFieldProps {
  words: Words;
  weekday: number;
  minutes: number | null;
  onChange: (minutes: number | null) => void;
}

function WeekdayField({ words, weekday, minutes, onChange }: WeekdayFieldProps) {
  const { settings, popup } = words;
  const id = useId();
  const { field, problem } = useKept({
    kept: minutes,
    write: writeMinutes,
    read: (typed) => readMinutes(words, 'day', typed),
    onKeep: onChange,
  });
  return (
    <>
      <label class="weekday">
        <span aria-hidden="true">{settings.weekdayShort(weekday)}</span>
        <input
          {...field}
          class="line-field is-number"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={12}
          placeholder={popup.noLimitPlaceholder}
          aria-label={`${settings.weekday(weekday)}, ${popup.minutes}`}
          aria-describedby={id}
        />
      </label>
      <p id={id} class="setting-problem" role="alert">
        {problem && settings.limits.ofDay(weekday, problem)}
      </p>
    </>
  );
}
