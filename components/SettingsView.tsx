import type { Words } from '../locales/words';
import type { Settings } from '../settings/settings';
import { HandSelect } from './HandSelect';
import { LanguageSelect } from './LanguageSelect';

export interface SettingsViewProps {
  words: Words;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

export function SettingsView({ words, settings, onChange }: SettingsViewProps) {
  return (
    <main class="report">
      <h1>{words.popup.openSettings}</h1>
      <HandSelect words={words} hand={settings.hand} onHand={(hand) => onChange({ hand })} />
      <LanguageSelect
        words={words}
        language={settings.language}
        onLanguage={(language) => onChange({ language })}
      />
    </main>
  );
}
