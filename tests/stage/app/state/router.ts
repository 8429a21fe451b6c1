import type { ComposeTarget } from '../../seam-types';
import { getState, setState, world } from './store';

/** Pages by the history API, as X does: no reload, and the modal keeps the page behind it. */

const COMPOSE = /^\/(compose\/(post|tweet)|intent\/(post|tweet))(\/|$)/;
const scrolls = new Map<string, number>();

interface Entry {
  /** The page behind a modal. */
  behind?: string;
  modal?: ComposeTarget;
}

export function startRouter(): void {
  history.scrollRestoration = 'manual';
  addEventListener('popstate', read);
  read();
}

/** Takes the address and the history entry as they are. */
function read(): void {
  const entry = (history.state ?? {}) as Entry;
  const { pathname, search } = location;
  if (pathname === '/' || pathname === '/login') {
    const to = getState().account ? '/home' : '/i/flow/login';
    history.replaceState({}, '', to + search);
    setState({ path: to + search, modal: undefined });
    return;
  }
  if (COMPOSE.test(pathname)) {
    const modal = entry.modal ?? targetOfQuery(search);
    if (!pathname.startsWith('/compose/post')) history.replaceState({ ...entry, modal }, '', '/compose/post');
    setState({ path: entry.behind ?? '/home', modal, menu: undefined });
    return;
  }
  show(pathname + search);
}

function targetOfQuery(search: string): ComposeTarget {
  const query = new URLSearchParams(search);
  const target: ComposeTarget = {};
  const replyTo = query.get('in_reply_to');
  const text = query.get('text');
  if (replyTo && world.posts.has(replyTo)) target.replyTo = replyTo;
  if (text) target.text = text;
  return target;
}

function show(path: string): void {
  const before = getState().path;
  if (path !== before) scrolls.set(before, scrollY);
  setState({ path, modal: undefined, menu: undefined });
}

/** Where the page was scrolled to when it was left; used on the way back. */
export function keptScroll(path: string): number {
  return scrolls.get(path) ?? 0;
}

export function goTo(path: string): void {
  const url = new URL(path, location.origin);
  if (COMPOSE.test(url.pathname)) {
    openCompose(targetOfQuery(url.search));
    return;
  }
  scrolls.delete(url.pathname + url.search);
  history.pushState({}, '', url.pathname + url.search);
  read();
}

export function openCompose(target: ComposeTarget = {}): void {
  const { account, path } = getState();
  if (!account) return;
  const entry: Entry = { behind: path, modal: target };
  history.pushState(entry, '', '/compose/post');
  read();
}

export function closeCompose(): void {
  const entry = (history.state ?? {}) as Entry;
  if (entry.behind !== undefined) history.back();
  else goTo('/home');
}

export function pathOf(id: string): string {
  return `/${world.posts.get(id)?.author ?? 'i'}/status/${id}`;
}

export type Page =
  | { name: 'home' | 'explore' | 'settings' | 'login' | 'oauth' | 'missing' }
  | { name: 'notifications'; tab: 'all' | 'mentions' }
  | { name: 'status'; id: string }
  | { name: 'search'; query: string; isLatest: boolean }
  | { name: 'chat'; conversation: string | undefined }
  | { name: 'profile'; handle: string };

export function pageOf(path: string): Page {
  const url = new URL(path, location.origin);
  const [first = '', second, third] = url.pathname.slice(1).split('/');
  const status = /^\/[^/]+\/status\/(\d+)/.exec(url.pathname);
  if (status?.[1]) return { name: 'status', id: status[1] };
  if (first === 'home') return { name: 'home' };
  if (first === 'explore') return { name: 'explore' };
  if (first === 'search') {
    const { searchParams } = url;
    return { name: 'search', query: searchParams.get('q') ?? '', isLatest: searchParams.get('f') === 'live' };
  }
  if (first === 'notifications')
    return { name: 'notifications', tab: second === 'mentions' ? 'mentions' : 'all' };
  if (first === 'settings') return { name: 'settings' };
  if (first === 'messages' || (first === 'i' && second === 'chat'))
    return { name: 'chat', conversation: third };
  if (first === 'i' && second === 'flow') return { name: 'login' };
  if (first === 'i' && second === 'oauth2') return { name: 'oauth' };
  if (first === 'i') return { name: 'missing' };
  return { name: 'profile', handle: first };
}
