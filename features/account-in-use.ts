/** Tells the worker which account is in use, and asks how its day stands whenever that may have changed. */
import type { Feature } from '../lifecycle/feature';

/**
 * Behind the curtain nothing is counted, so no answer comes back: so often is asked whether it may be lifted
 * (a higher limit, a new day).
 */
const askAgainMs = 3_000;

export const accountInUse: Feature = {
  id: 'account-in-use',
  start({ session, during, whenever, listen, guard }) {
    whenever(
      () => session.account.value,
      () => session.refresh(),
    );
    guard(session.recall)();
    // Settings are changed in the popup or in another tab: both take the focus away first.
    listen(window, ['focus'], (event) => (event.target === window ? session.refresh() : undefined));
    during(
      () => session.isCovered.value,
      (until) => {
        const ask = guard(() => (document.visibilityState === 'visible' ? session.refresh() : undefined));
        const asking = setInterval(ask, askAgainMs);
        until.addEventListener('abort', () => clearInterval(asking));
      },
    );
  },
};
