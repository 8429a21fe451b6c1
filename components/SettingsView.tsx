import type { ComponentChildren } from 'preact';
import type { Words } from '../locales/words';
import type { Settings } from '../settings/settings';
import { HandSelect } from './HandSelect';
import { LanguageSelect } from './LanguageSelect';

export interface SettingsViewProps {
  words: Words;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  /** Further sections, after its own: each is a component of its own. */
  children?: ComponentChildren;
}

export function SettingsView({ words, settings, onChange, children }: SettingsViewProps) {
  return (
    <main class="report">
      <h1>{words.popup.openSettings}</h1>
      <HandSelect words={words} hand={settings.hand} onHand={(hand) => onChange({ hand })} />
      <LanguageSelect
        words={words}
        language={settings.language}
        onLanguage={(language) => onChange({ language })}
      />
      {children}
    </main>
  );
}
