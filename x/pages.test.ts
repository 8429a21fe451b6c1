import { describe, expect, it } from 'vitest';
import { isLeftAlone, isX, pageKindOf, postIdOf, queryOf, searchPath } from './pages';

/** Every kind of page with addresses of its own: each must be told from all the others. */
const examples = {
  home: ['/', '/home'],
  post: ['/claire/status/1234567890123', '/claire/status/1234567890123/photo/1', '/i/web/status/42'],
  profile: ['/claire', '/claire/with_replies', '/Claire_V1/media'],
  mentions: ['/notifications', '/notifications/mentions'],
  search: ['/search'],
  messages: ['/i/chat', '/i/chat/123-456', '/messages', '/messages/123'],
  compose: ['/compose/post', '/compose/post/media', '/intent/post'],
  explore: ['/explore', '/explore/tabs/news'],
  other: ['/settings/account', '/i/flow/login', '/login', '/i/bookmarks', '/tos', '/jobs', '/i/history'],
} as const;

describe('pages of X', () => {
  for (const [kind, paths] of Object.entries(examples)) {
    it.each(paths)(`${kind}: %s`, (path) => expect(pageKindOf(path)).toBe(kind));
  }

  it.each([
    '/login',
    '/logout',
    '/account/access',
    '/i/flow/login',
    '/i/flow/signup',
    '/i/oauth2/authorize',
    '/oauth/authorize',
    '/settings/account',
    '/settings',
    '/tos',
    '/privacy',
    '/x/migrate',
    '/i/communitynotes',
    '/i/broadcasts/1',
    '/i/grok',
    '/i/article/1',
    '/search-advanced',
    '/i/tweetdeck',
  ])('%s is left alone', (path) => expect(isLeftAlone(path)).toBe(true));

  it.each(
    Object.entries(examples)
      .filter(([kind]) => kind !== 'other')
      .flatMap(([, paths]): string[] => [...paths])
      .concat('/loginhelp', '/settingsfan'),
  )('%s is not', (path) => expect(isLeftAlone(path)).toBe(false));

  it('knows its hosts, and nobody who pretends to be one', () => {
    expect(['https://x.com/home', 'https://twitter.com/', 'https://mobile.x.com/a'].every(isX)).toBe(true);
    expect(
      [
        'http://x.com/',
        'https://x.com.evil.example/',
        'https://notx.com/',
        'https://pro.x.com/',
        'x',
        '',
      ].some(isX),
    ).toBe(false);
  });

  it('reads the id of a post from its address', () => {
    expect(postIdOf('/claire/status/42/analytics')).toBe('42');
    expect(postIdOf('/claire/statuses')).toBeNull();
  });
});

it('writes the address of a search, the latest first, and reads it again', () => {
  expect(searchPath('"Maison & Cie" #1 -from:a_b')).toBe(
    '/search?q=%22Maison%20%26%20Cie%22%20%231%20-from%3Aa_b&f=live',
  );
  for (const query of ['"é €" OR #a&f=top', '100 % + ?', '👩‍🔧 (x)']) {
    expect(queryOf(new URL(searchPath(query), 'https://x.com'))).toBe(query);
  }
  for (const path of ['/search?q=a', '/search?q=a&f=user', '/explore?q=a&f=live', '/home']) {
    expect(queryOf(new URL(path, 'https://x.com'))).toBeNull();
  }
});
