/**
 * One Chandelle to a page. Two copies of the content script can meet: after an install or an update under an
 * open tab, or where the browser injected one and the worker another.
 *
 * - Copies of the same running extension share one world, which X's page can't reach: the second steps back.
 * - A copy whose extension was updated, reloaded or removed has lost its runtime: it goes quiet by itself.
 *   The page can't bring it to do so: no event or message of the page's is listened to.
 */
import { browser } from 'wxt/browser';

const world = globalThis as typeof globalThis & { chandelle?: { isAlive(): boolean } };

export interface Instance {
  /** Aborts when this copy has to go quiet. */
  signal: AbortSignal;
  /** Asks the browser whether the extension is still there; ends this copy when it is not. */
  isAlive(): boolean;
}

/** Null where a living copy is on the page already. */
export function startInstance(): Instance | null {
  if (world.chandelle?.isAlive()) return null;
  const controller = new AbortController();
  const instance: Instance = {
    signal: controller.signal,
    isAlive() {
      if (!controller.signal.aborted && browser.runtime?.id === undefined) controller.abort();
      return !controller.signal.aborted;
    },
  };
  world.chandelle = instance;
  return instance;
}
