/** What stands over an answer that the user sent before. Written in the worker: the page is spared it. */
import { datesFor } from './pages/dates';
import type { UiLanguage } from './ui-language';

/** @param day YYYY-MM-DD */
export function asYouWrote(language: UiLanguage, day: string): string {
  const on = datesFor(language).range(day, day);
  return language === 'fr' ? `Comme vous l’avez écrit le ${on}` : `As you wrote on ${on}`;
}
