/** Whether the page is the X that Chandelle knows. */

import type { PageKind } from '../time/slice';
import { showsTimeline } from './pages';
import { selectors } from './selectors';

/** `waiting`: X is still loading. `changed`: not the page we know, so nothing is placed on it. */
export const healths = ['waiting', 'known', 'changed'] as const;
export type Health = (typeof healths)[number];

/** How long a page may take to show its posts before it counts as changed. */
export const patienceMs = 8_000;

/** What the page shows of the X we know, `sinceMs` after it was opened or last seen as we know it. */
export function judgeHealth(page: Document, kind: PageKind, sinceMs: number): Health {
  const root = page.querySelector(selectors.appRoot);
  // Asked after every change: what is nearly always there is looked for first, what never is only without it.
  if (root?.querySelector(`${selectors.post}, ${selectors.draftEditor}, ${selectors.accountAvatar}`))
    return 'known';
  if (page.querySelector('script[src*="/x-web/"]')) return 'changed';
  if (sinceMs < patienceMs) return 'waiting';
  if (!root) return 'changed';
  // A list may be empty and a profile protected: without the column that holds them, X has changed.
  return showsTimeline(kind) && !root.querySelector(selectors.mainColumn) ? 'changed' : 'known';
}
