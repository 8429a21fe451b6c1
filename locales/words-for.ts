/** The words of the extension's own pages. On X, `overlay/words-for.ts` is enough, and lighter. */

import { en } from './en';
import { fr } from './fr';
import type { UiLanguage } from './ui-language';
import type { Words } from './words';

const locales: Record<UiLanguage, Words> = { fr, en };

export function wordsFor(language: UiLanguage): Words {
  return locales[language];
}
