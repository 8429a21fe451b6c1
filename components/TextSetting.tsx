import type { SettingWords } from '../locales/pages/settings-words';
import { type KeptOptions, useKept } from './kept';
import { Setting } from './Setting';

interface TextSettingProps<Value> extends KeptOptions<Value> {
  words: { label: string } | SettingWords;
  note?: string | undefined;
  unit?: string | undefined;
  placeholder?: string | undefined;
  isNumber?: boolean | undefined;
  /** Characters. */
  longest?: number;
}

/** A setting that is typed. What can't be kept stays in the field, with the reason under it. */
export function TextSetting<Value>(props: TextSettingProps<Value>) {
  const { words, note, unit, placeholder, isNumber = false, longest = 24, ...kept } = props;
  const { field, problem } = useKept(kept);
  return (
    <Setting {...words} note={note}>
      {({ id, describedBy }) => (
        <>
          <span class="setting-control">
            <input
              {...field}
              id={id}
              class={isNumber ? 'line-field is-number' : longest > 24 ? 'line-field is-wide' : 'line-field'}
              type="text"
              inputMode={isNumber ? 'numeric' : 'text'}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              maxLength={longest}
              placeholder={placeholder}
              aria-describedby={[describedBy, `${id}-problem`].filter(Boolean).join(' ')}
            />
            {unit && <span class="setting-unit">{unit}</span>}
          </span>
          <p id={`${id}-problem`} class="setting-problem" role="alert">
            {problem}
          </p>
        </>
      )}
    </Setting>
  );
}
