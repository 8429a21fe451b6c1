import type { UiLanguage } from '../ui-language';
import { modelEn } from './model-en';
import { modelFr } from './model-fr';
import type { ModelWords } from './model-words';

/** For the worker, which needs no other words of the extension's own pages. */
export function modelWordsFor(language: UiLanguage): ModelWords {
  return language === 'fr' ? modelFr : modelEn;
}
