/** An account of X, as people write it down. */

/** Addresses of X that name no account. */
const reserved = new Set(
  [
    'home',
    'explore',
    'search',
    'i',
    'settings',
    'notifications',
    'messages',
    'compose',
    'intent',
    'hashtag',
  ].concat(['login', 'logout', 'share', 'tos', 'privacy', 'jobs', 'account', 'oauth', 'signup', 'about']),
);

/** The handle in "@name", "name", or the address of a profile or a post, as written; null where there is none. */
export function accountOf(text: string): string | null {
  const ofAddress = /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?(\w{1,15})(?:[/?#].*)?$/i.exec(
    text,
  );
  if (ofAddress?.[1]) return reserved.has(ofAddress[1].toLowerCase()) ? null : ofAddress[1];
  return /^@?(\w{1,15})$/.exec(text)?.[1] ?? null;
}

/** Is it an address, and one of X? */
export function addressOf(text: string): 'none' | 'of-x' | 'other' {
  const host = /^(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?:[/?#].*)?$/i.exec(text)?.[1];
  const isAddress = host !== undefined && (/^https?:\/\//i.test(text) || text.includes('/'));
  if (!isAddress) return 'none';
  return /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/i.test(host) ? 'of-x' : 'other';
}
