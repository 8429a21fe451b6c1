/** The languages that Chandelle itself speaks. */
export type UiLanguage = 'fr' | 'en';

/** The language to speak: the one chosen, else the first of the browser's that Chandelle speaks, else English. */
export function uiLanguage(
  chosen: UiLanguage | 'auto',
  preferred: readonly string[] = navigator.languages,
): UiLanguage {
  if (chosen !== 'auto') return chosen;
  for (const tag of preferred) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language === 'fr' || language === 'en') return language;
  }
  return 'en';
}

/** The browser's own variant of a language (fr-CA, en-GB): it says when a week begins, and how dates are written. */
export function localeHere(language: UiLanguage, preferred: readonly string[] = navigator.languages): string {
  return preferred.find((tag) => tag.startsWith(language)) ?? language;
}
