/** How long a draft must have been left alone before it is looked at. */
const quietMs = 200;

/**
 * Calls `look` once at the start and after each pause in the writing. Changes are noticed by an observer,
 * which runs after the editor has done its work; nothing listens to the keys, and no timer is reset by them.
 */
export function watchDraft(editor: HTMLElement, look: () => void, signal: AbortSignal): void {
  let changedAtMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (ms: number) => {
    timer = setTimeout(() => {
      const restMs = changedAtMs + quietMs - performance.now();
      timer = undefined;
      if (restMs > 0) wait(restMs);
      else look();
    }, ms);
  };
  const observer = new MutationObserver(() => {
    changedAtMs = performance.now();
    if (timer === undefined) wait(quietMs);
  });
  observer.observe(editor, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
