/** The words of what is shown on X, alone: what a content script may weigh. */
import type { UiLanguage } from '../ui-language';
import { overlayEn } from './en';
import { overlayFr } from './fr';
import type { OverlayWords } from './words';

const locales: Record<UiLanguage, OverlayWords> = { fr: overlayFr, en: overlayEn };

export function overlayWordsFor(language: UiLanguage): OverlayWords {
  return locales[language];
}
