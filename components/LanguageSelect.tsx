import type { UiLanguage } from '../locales/ui-language';
import type { Words } from '../locales/words';

export interface LanguageSelectProps {
  words: Words;
  language: UiLanguage | 'auto';
  onLanguage: (language: UiLanguage | 'auto') => void;
  /** There is little room. */
  isBrief?: boolean | undefined;
}

export function LanguageSelect({ words, language, onLanguage, isBrief }: LanguageSelectProps) {
  const { popup } = words;
  return (
    <select
      class="quiet-select"
      aria-label={popup.language}
      title={isBrief ? popup.language : undefined}
      value={language}
      onChange={(event) => onLanguage(event.currentTarget.value as UiLanguage | 'auto')}
    >
      {(['auto', 'fr', 'en'] as const).map((choice) => (
        <option key={choice} value={choice} selected={choice === language}>
          {isBrief && choice === 'auto' ? popup.languageAuto : popup.languages[choice]}
        </option>
      ))}
    </select>
  );
}
