import { isSignIn } from './pages';
import { selectors } from './selectors';

const avatarPrefix = 'UserAvatar-Container-';

/** What on X's page names the account in use; null where nothing does: signed out, or not the X we know. */
export function findAccountMark(page: ParentNode): Element | null {
  return page.querySelector(selectors.accountAvatar) ?? page.querySelector(selectors.profileLink);
}

/** The handle (lower case) that such a mark names, or null. */
export function accountOf(mark: Element): string | null {
  const testId = mark.getAttribute('data-testid') ?? '';
  const handle = testId.startsWith(avatarPrefix)
    ? testId.slice(avatarPrefix.length)
    : mark.getAttribute('href')?.slice(1);
  // "unknown" stands in the test id while X has not loaded the account yet.
  return handle && /^[A-Za-z0-9_]{1,15}$/.test(handle) && handle !== 'unknown' ? handle.toLowerCase() : null;
}

/** X says itself that nobody is signed in: it offers to sign in. Naming nobody alone does not say so. */
export function isSignedOut(page: ParentNode, path: string): boolean {
  return isSignIn(path) || page.querySelector(selectors.signInLink) !== null;
}
