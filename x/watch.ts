/**
 * The one observer of X's page. It only notes that something changed; the looking is done later, once for many
 * changes, and everybody who wants to know is told then.
 */
import { selectors } from './selectors';

/** How late a look that is in no hurry may come. */
const unhurriedMs = 100;
const lostAfterMs = 2_000;

export interface PageWatch {
  /** Calls `look` soon after the page changed, and once at the start: for what may come a moment later. */
  onChange(look: () => void, signal: AbortSignal): void;
  /** Calls `look` in the frame of a change: for what would stand in a wrong place otherwise. */
  onFrame(look: () => void, signal: AbortSignal): void;
}

/**
 * `isAlive` is asked before each look: an extension that is gone leaves its page alone. A look that throws is
 * told to `onError`, and the others go on.
 */
export function watchPage(
  page: Document,
  isAlive: () => boolean,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): PageWatch {
  const unhurried = createLooks((run) => setTimeout(run, unhurriedMs));
  const urgent = createLooks((run) => requestAnimationFrame(run));

  function createLooks(later: (run: () => void) => unknown) {
    const looks = new Set<() => void>();
    let dueSinceMs = Number.NEGATIVE_INFINITY;
    const run = () => {
      dueSinceMs = Number.NEGATIVE_INFINITY;
      if (!isAlive()) return;
      for (const look of [...looks]) {
        try {
          // One that ended meanwhile is not run.
          if (looks.has(look)) look();
        } catch (error) {
          onError(error);
        }
      }
    };
    return {
      looks,
      schedule() {
        // X's page can clear any timer that it finds: one that has not come for so long will not.
        if (looks.size === 0 || performance.now() - dueSinceMs < lostAfterMs) return;
        dueSinceMs = performance.now();
        later(run);
      },
    };
  }

  const observer = new MutationObserver((records) => {
    // What is typed changes the editor alone, and has its own observer: no look is owed for it.
    if (records.every(({ target }) => isInEditor(target))) return;
    unhurried.schedule();
    urgent.schedule();
  });
  // Nodes alone: where X uses a post's node again, it also adds or removes some.
  observer.observe(page.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());

  const add = ({ looks }: { looks: Set<() => void> }, look: () => void, until: AbortSignal) => {
    looks.add(look);
    until.addEventListener('abort', () => looks.delete(look));
  };
  return {
    onChange(look, until) {
      add(unhurried, look, until);
      look();
    },
    onFrame: (look, until) => add(urgent, look, until),
  };
}

function isInEditor(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(selectors.draftRoot) != null;
}
