import { browser } from 'wxt/browser';
import { hostPatterns } from '../../x/pages';

const origins = [...hostPatterns];

/** The user, or the browser, can withdraw the access to X at any time. */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/** To be called at a click. True when the access was given. */
export function giveSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins });
}
