import { recordLeftAside } from '../../storage/visits';

const askAgainMs = 6_000;

/**
 * To be called when the worker starts, as it does with the browser: records what pages counted that were gone before
 * X had said whose time it was. Where some may still be there, it is asked again, once.
 */
export async function recordWhatWasLeftAside(): Promise<void> {
  if (await recordLeftAside(Date.now())) setTimeout(() => void recordLeftAside(Date.now()), askAgainMs);
}
