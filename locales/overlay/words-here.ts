/**
 * The words of what is shown on X, in a content script: one language weighs as much as half of all that is shown, so
 * the worker brings the one that is needed (`entrypoints/words-*.ts`) into the world that X's page can't reach.
 */
import type { UiLanguage } from '../ui-language';
import type { OverlayWords } from './words';

type TakeWords = (language: UiLanguage, words: OverlayWords) => void;

const world = globalThis as typeof globalThis & { chandelleTakesWords?: TakeWords };
const brought = new Map<UiLanguage, OverlayWords>();

/** This copy of the content script takes what is brought from now on: one of an older version goes without. */
export function takeWords(): void {
  world.chandelleTakesWords = (language, words) => brought.set(language, words);
}

/** Called by the script that brings them. */
export function bringWords(language: UiLanguage, words: OverlayWords): void {
  world.chandelleTakesWords?.(language, words);
}

export function areWordsHere(language: UiLanguage): boolean {
  return brought.has(language);
}

/** Throws where they were not brought: nothing is shown before they are. */
export function overlayWordsFor(language: UiLanguage): OverlayWords {
  const words = brought.get(language);
  if (!words) throw new Error(`the words in "${language}" are not here`);
  return words;
}
