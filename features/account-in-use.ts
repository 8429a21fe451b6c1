/** Tells the worker which account is in use, and asks how its day stands whenever that may have changed. */
import type { Feature } from '../lifecycle/feature';

/**
 * Behind the curtain nothing is counted, so no answer comes back: so often is asked whether it may be lifted
 * (a higher limit, a new day).
 */
const askAgainMs = 3_000;

export const accountInUse: Feature = {
  id: 'account-in-use',
  start({ session, signal, whenever, listen, guard }) {
    whenever(
      () => session.account.value,
      () => session.refresh(),
    );
    guard(session.recall)();
    // Settings are changed in the popup or in another tab: both take the focus away first.
    listen(window, ['focus'], (event) => (event.target === window ? session.refresh() : undefined));
    const asking = setInterval(
      guard(() => {
        const isSeen = session.isCovered.value && document.visibilityState === 'visible';
        return isSeen ? session.refresh() : undefined;
      }),
      askAgainMs,
    );
    signal.addEventListener('abort', () => clearInterval(asking));
  },
};
