import type { Words } from '../locales/words';
import type { Settings } from '../settings/settings';
import { SettingsSection, SwitchSetting } from './Setting';

interface ConversationSettingsProps {
  words: Words;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

export function ConversationSettings({ words, settings, onChange }: ConversationSettingsProps) {
  const { sections, conversations } = words.settings;
  return (
    <SettingsSection id="conversations" title={sections.conversations} lead={conversations.lead}>
      <SwitchSetting
        words={conversations.texts}
        isOn={settings.keepsTexts}
        onChange={(keepsTexts) => onChange({ keepsTexts })}
      />
    </SettingsSection>
  );
}
