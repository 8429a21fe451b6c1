/** Where nothing can be placed on the page, the toolbar badge tells that X has changed, and of the limit. */
import type { Feature } from '../lifecycle/feature';
import { type Badge, onMessage, sendMessage } from '../messaging/protocol';
import { isWarning } from '../time/allowance';

export const toolbarBadge: Feature = {
  id: 'toolbar-badge',
  start({ session, whenever, listen, guard, signal }) {
    whenever(
      () => badgeNow(session),
      (badge) => sendMessage('showBadge', { badge }),
    );

    // A page that comes back as it was left has lost the badge of its tab.
    listen(window, ['pageshow'], ({ persisted }) =>
      persisted ? sendMessage('showBadge', { badge: badgeNow(session) }) : undefined,
    );

    const stop = onMessage('describePage', () => ({
      account: session.account.value,
      health: session.health.value,
    }));
    // An extension that is gone has no messages left to stop.
    signal.addEventListener('abort', guard(stop));
  },
};

function badgeNow({ health, state }: Parameters<Feature['start']>[0]['session']): Badge {
  if (health.value !== 'changed') return 'none';
  const allowance = state.value?.allowance;
  if (allowance?.isReached) return 'limit';
  return allowance && isWarning(allowance) ? 'warning' : 'changed';
}
