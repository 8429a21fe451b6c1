/**
 * In the testing build, and in no other, this file stands in the place of `storage/policy-source.ts`: a policy that a
 * test has left in the extension's own local storage holds like one of the browser's.
 */
import { browser } from 'wxt/browser';

export const givenPolicyKey = 'policy given by a test';

export async function policyOfBrowser(): Promise<unknown> {
  const given = (await browser.storage.local.get(givenPolicyKey))[givenPolicyKey];
  return given ?? browser.storage.managed.get(null);
}
