import type { Words } from '../locales/words';
import { FixedSetting, SettingsSection, SwitchSetting } from './Setting';

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
  return (
    <SettingsSection id="sync" title={sync.title}>
      {isOffByCompany ? (
        <FixedSetting label={sync.label} value={[sync.off]} note={sync.byCompany} />
      ) : (
        <SwitchSetting
          words={{ label: sync.label, meaning: sync.note }}
          isOn={isSynced}
          onChange={onSynced}
        />
      )}
    </SettingsSection>
  );
}
