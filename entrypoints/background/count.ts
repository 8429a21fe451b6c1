import { browser } from 'wxt/browser';
import { recallHolding, rememberHolding } from '../../storage/tabs';
import { type Claim, CountHold, noHolding, type ToldHold } from '../../time/count-hold';

/** Made once, of what the last worker knew when it died. */
let made: Promise<CountHold> | undefined;

function countHold(): Promise<CountHold> {
  made ??= recallHolding()
    .catch(() => null)
    .then((kept) => {
      const holding = kept ? { ...kept, freeSinceMs: kept.freeSinceMs - performance.timeOrigin } : noHolding;
      return new CountHold(holding, performance.now());
    });
  return made;
}

/** Does something with the hold, and remembers what has changed. */
async function withHold<Result>(run: (hold: CountHold, nowMs: number) => Result): Promise<Result> {
  const hold = await countHold();
  const before = hold.holding;
  const result = run(hold, performance.now());
  const { holding } = hold;
  if (holding !== before) {
    void rememberHolding({ ...holding, freeSinceMs: holding.freeSinceMs + performance.timeOrigin });
  }
  return result;
}

export function claimCount(tabId: number, claim: Claim): Promise<ToldHold> {
  return withHold((hold, nowMs) => ({ ...hold.claim(tabId, claim, nowMs), saidAt: Date.now() }));
}

/** To be called in the worker's first turn. */
export function freeCountOfClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => withHold((hold, nowMs) => hold.leave(tabId, nowMs)));
}
