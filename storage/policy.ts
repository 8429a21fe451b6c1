/** The company's policy, as the browser gives it. Read only: there is no way back to whoever set it. */
import { browser } from 'wxt/browser';
import { noPolicy, type Policy, policyFrom } from '../settings/policy';

/** Gives what `storage.managed` holds. */
export type PolicySource = () => Promise<unknown>;

const ofTheBrowser: PolicySource = () => browser.storage.managed.get(null);

let source = ofTheBrowser;
let known: Promise<Policy> | undefined;

/** Tests give a policy of their own. */
export function takePolicyFrom(other: PolicySource = ofTheBrowser): void {
  source = other;
  known = undefined;
}

/** Asked for at every tick, read once; again when the browser says that it has changed. */
export function readPolicy(): Promise<Policy> {
  known ??= source().then(policyFrom, () => {
    // Firefox refuses to answer where there is no policy.
    return noPolicy;
  });
  return known;
}

/** To be registered in the first turn of a context. */
export function forgetPolicyOnChange(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') known = undefined;
  });
}
