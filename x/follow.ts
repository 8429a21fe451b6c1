/** Things on X's page that were noticed: each starts once, with a signal that aborts when it leaves. */
import type { PageWatch } from './watch';

export interface Kind<Thing> {
  /** What a node shows now; null when nothing of this kind. X uses its nodes again: another key, another thing. */
  keyOf(node: HTMLElement): string | null;
  read(node: HTMLElement): Thing | null;
}

/**
 * Returns the function to notice a node with. Nothing is searched for: after a change of the page only the few
 * nodes noticed before are looked at, so a page that scrolls by costs next to nothing.
 */
export function followNoticed<Thing>(
  watch: PageWatch,
  { keyOf, read }: Kind<Thing>,
  start: (thing: Thing, signal: AbortSignal) => void,
  signal: AbortSignal,
): (node: HTMLElement) => void {
  const known = new Map<HTMLElement, { key: string; controller: AbortController }>();
  /** Ends the looking, which goes on only while something is noticed. */
  let looking: AbortController | null = null;

  function notice(node: HTMLElement): void {
    const key = node.isConnected ? keyOf(node) : null;
    const before = known.get(node);
    if (before && before.key === key) return;
    known.delete(node);
    before?.controller.abort();
    const thing = key === null ? null : read(node);
    if (key === null || thing === null) return;
    const controller = new AbortController();
    known.set(node, { key, controller });
    start(thing, controller.signal);
    if (looking) return;
    looking = new AbortController();
    watch.onFrame(look, AbortSignal.any([signal, looking.signal]));
  }

  function look(): void {
    for (const node of known.keys()) notice(node);
    if (known.size > 0) return;
    looking?.abort();
    looking = null;
  }

  signal.addEventListener('abort', () => {
    for (const { controller } of known.values()) controller.abort();
    known.clear();
  });
  return notice;
}
