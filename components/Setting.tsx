import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { SettingWords } from '../locales/pages/settings-words';

export interface SettingsSectionProps {
  /** Its place in the address, by which the index goes to it. */
  id: string;
  title: string;
  lead?: string | undefined;
  children: ComponentChildren;
}

/** One section of the settings; the index lists it by its heading. */
export function SettingsSection({ id, title, lead, children }: SettingsSectionProps) {
  return (
    <section id={id} class="settings-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="settings-lead">{lead}</p>}
      {children}
    </section>
  );
}

/** What ties a control to its label and its line of meaning. */
export interface ControlNames {
  id: string;
  describedBy: string | undefined;
}

interface SettingProps {
  label: string;
  meaning?: string | undefined;
  /** A further line, of the moment. */
  note?: string | undefined;
  children: (names: ControlNames) => ComponentChildren;
}

/** A setting: its label, its control, and one line of what it means. */
export function Setting({ label, meaning, note, children }: SettingProps) {
  const id = useId();
  const described = [meaning && `${id}-meaning`, note && `${id}-note`].filter(Boolean).join(' ');
  return (
    <div class="setting">
      <label class="setting-label" for={id}>
        {label}
      </label>
      {children({ id, describedBy: described || undefined })}
      {meaning && (
        <p id={`${id}-meaning`} class="setting-meaning">
          {meaning}
        </p>
      )}
      {note && (
        <p id={`${id}-note`} class="setting-note">
          {note}
        </p>
      )}
    </div>
  );
}

interface SwitchSettingProps {
  words: { label: string } | SettingWords;
  note?: string | undefined;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

export function SwitchSetting({ words, note, isOn, onChange }: SwitchSettingProps) {
  return (
    <Setting {...words} note={note}>
      {({ id, describedBy }) => (
        <input
          id={id}
          class="switch setting-control"
          type="checkbox"
          checked={isOn}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
    </Setting>
  );
}

interface ChoiceSettingProps<Value> {
  words: { label: string } | SettingWords;
  note?: string | undefined;
  value: Value;
  choices: readonly { value: Value; name: string }[];
  onChange: (value: Value) => void;
}

export function ChoiceSetting<Value>(props: ChoiceSettingProps<Value>) {
  const { words, note, value, choices, onChange } = props;
  return (
    <Setting {...words} note={note}>
      {({ id, describedBy }) => (
        <select
          id={id}
          class="quiet-select setting-control"
          aria-describedby={describedBy}
          value={String(value)}
          onChange={(event) => {
            const chosen = choices[event.currentTarget.selectedIndex];
            if (chosen) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={String(choice.value)} value={String(choice.value)} selected={choice.value === value}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}

/** Settled by the company: shown, and not changed here. */
export function FixedSetting({ label, value, note }: { label: string; value: string[]; note: string }) {
  return (
    <dl class="setting">
      <dt class="setting-label">{label}</dt>
      <dd class="setting-fixed">
        {value.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </dd>
      <dd class="setting-meaning">{note}</dd>
    </dl>
  );
}
