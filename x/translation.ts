/**
 * X's own translations. It puts a line with Grok's sign and a "Show original" button right before a text that it
 * translated, and leaves it there, with another word, above the original. Its words are localised, so it is told by
 * structure: a sibling before the text with a drawing and a button; and a translation has the language of X's own
 * page, the original never.
 */
export function isTranslation(text: HTMLElement): boolean {
  return (
    translationButton(text) !== null && languageOf(text) === languageOf(text.ownerDocument.documentElement)
  );
}

/** Brings the user to X's own button that shows the writer's words. The click stays theirs. */
export function pointToOriginal(text: HTMLElement): void {
  translationButton(text)?.focus();
}

/** Calls `look` when X shows a text of this post in another language: most of its nodes stay the same then. */
export function onOtherLanguage(post: HTMLElement, look: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(look);
  observer.observe(post, { subtree: true, childList: true, attributeFilter: ['lang'] });
  signal.addEventListener('abort', () => observer.disconnect());
}

function translationButton(text: Element): HTMLElement | null {
  for (let before = text.previousElementSibling; before; before = before.previousElementSibling) {
    const button = before.matches('button') ? before : before.querySelector('button');
    if (button instanceof HTMLElement && before.querySelector('svg')) return button;
  }
  return null;
}

const languageOf = ({ lang }: HTMLElement) => lang.split('-')[0]?.toLowerCase();
