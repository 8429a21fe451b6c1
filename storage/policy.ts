/** The company's policy, as the browser gives it. Read only: there is no way back to whoever set it. */
import { browser } from 'wxt/browser';
import { noPolicy, type Policy, policyFrom } from '../settings/policy';
import { policyOfBrowser } from './policy-source';

/** Gives what `storage.managed` holds, or rejects. */
export type PolicySource = () => Promise<unknown>;

let source: PolicySource = policyOfBrowser;
let known: Promise<Policy> | undefined;

/** Tests give a policy of their own. */
export function takePolicyFrom(other: PolicySource = policyOfBrowser): void {
  source = other;
  known = undefined;
}

/** Firefox refuses to answer where there is no policy; a refusal may also be of the moment: it is asked again. */
const askAgainMs = 60_000;
let askAgainAtMs = Number.POSITIVE_INFINITY;

/** Asked for at every tick, read once; again when the browser says that it has changed. */
export function readPolicy(): Promise<Policy> {
  if (performance.now() > askAgainAtMs) known = undefined;
  known ??= source().then(
    (raw) => {
      askAgainAtMs = Number.POSITIVE_INFINITY;
      return policyFrom(raw);
    },
    () => {
      askAgainAtMs = performance.now() + askAgainMs;
      return noPolicy;
    },
  );
  return known;
}

/** To be registered in the first turn of a context. */
export function forgetPolicyOnChange(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') known = undefined;
  });
}
