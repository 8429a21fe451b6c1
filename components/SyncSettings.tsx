import { useId } from 'preact/hooks';
import type { Words } from '../locales/words';

export interface SyncSettingsProps {
  words: Words;
  isSynced: boolean;
  /** The company turned it off. */
  isOffByCompany: boolean;
  onSynced: (isSynced: boolean) => void;
}

/** One switch, which says what goes where. */
export function SyncSettings({ words, isSynced, isOffByCompany, onSynced }: SyncSettingsProps) {
  const { sync } = words;
  const note = useId();
  return (
    <section class="settings-data">
      <h2>{sync.title}</h2>
      <label class="settings-switch">
        <input
          type="checkbox"
          checked={isSynced && !isOffByCompany}
          disabled={isOffByCompany}
          aria-describedby={note}
          onChange={(event) => onSynced(event.currentTarget.checked)}
        />
        <span>{sync.label}</span>
      </label>
      <p id={note} class="settings-note">
        {isOffByCompany ? sync.byCompany : sync.note}
      </p>
    </section>
  );
}
