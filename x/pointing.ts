/** How long the pointer must rest on something before it is pointed at: what scrolls by under it is not. */
const restMs = 80;

/**
 * Tells what the pointer rests on: `find` names the thing that an event's target is part of. While the page
 * scrolls under the pointer only a variable is set.
 */
export function onPointed(
  page: Document,
  find: (target: EventTarget | null) => HTMLElement | null,
  tell: (pointed: HTMLElement) => void,
  signal: AbortSignal,
): void {
  let over: EventTarget | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (since: EventTarget | null) => {
    timer = setTimeout(() => {
      timer = undefined;
      if (over !== since) return wait(over);
      const pointed = find(over);
      if (pointed?.isConnected) tell(pointed);
    }, restMs);
  };
  const onOver = (event: Event) => {
    over = event.target;
    if (timer === undefined) wait(over);
  };
  page.addEventListener('pointerover', onOver, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
