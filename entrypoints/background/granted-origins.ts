import { browser } from 'wxt/browser';
import { type ModelChoice, originPattern } from '../../models/choice';
import { hostPatterns } from '../../x/pages';

/** What the browser lets us reach beside X is for the model that is chosen, and given back with it. */
export async function giveBackOrigins(choice: ModelChoice | null): Promise<void> {
  const used = [...hostPatterns, ...(choice?.provider === 'server' ? [originPattern(choice.address)] : [])];
  const { origins = [] } = await browser.permissions.getAll();
  for (const origin of origins) {
    if (used.includes(origin)) continue;
    // What came with the install, as another build may have it, can't be given back.
    await browser.permissions.remove({ origins: [origin] }).catch(() => {});
  }
}
