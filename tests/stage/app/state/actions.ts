import type { Sent, SentKind } from '../../seam-types';
import type { Draft, Post } from '../data/types';
import { wordsOf } from '../words';
import { keepPost } from './kept-posts';
import { closeCompose, goTo, pathOf } from './router';
import { keepSettings } from './settings';
import { getState, type Mark, setState, world } from './store';

/** What a person can do on the page, and what the tests' seam does in their place. */

let nextId = 2_000_000_000_000_000_000n;
for (const id of world.posts.keys()) if (BigInt(id) > nextId) nextId = BigInt(id);
let toastTimer = 0;

export function addPost(draft: Draft, to?: 'home' | 'mentions'): Post {
  nextId += 4_194_304_000n;
  const post: Post = {
    kind: 'plain',
    lang: getState().language,
    at: Date.now(),
    counts: { replies: 0, reposts: 0, likes: 0, bookmarks: 0, views: 1 },
    ...draft,
    id: String(nextId),
  };
  world.posts.set(post.id, post);
  keepPost(post);
  if (to === 'home') world.home.unshift(post.id);
  if (to === 'mentions') {
    for (const [account, ids] of world.mentions) if (post.text.includes(`@${account}`)) ids.unshift(post.id);
  }
  if (post.replyTo) {
    world.replies.set(post.replyTo, [...(world.replies.get(post.replyTo) ?? []), post.id]);
    const parent = world.posts.get(post.replyTo);
    if (parent) {
      const counts = { ...parent.counts, replies: parent.counts.replies + 1 };
      world.posts.set(parent.id, { ...parent, counts });
    }
  }
  setState({ edition: getState().edition + 1 });
  return post;
}

export interface Outgoing {
  texts: string[];
  replyTo?: string;
  quote?: string;
  picture?: string;
}

/** Sends one post, or a thread of several, and says so in a toast. */
export function send({ texts, replyTo, quote, picture }: Outgoing): void {
  const { account, language, sent } = getState();
  const kind: SentKind = replyTo ? 'reply' : quote ? 'quote' : texts.length > 1 ? 'thread' : 'post';
  const added: Sent[] = [];
  let parent = replyTo;
  let first: Post | undefined;
  for (const text of texts) {
    const draft: Draft = { author: account, text, lang: language };
    if (parent) draft.replyTo = parent;
    if (quote && !first) draft.quote = quote;
    if (picture && !first) draft.picture = picture;
    const post = addPost(draft, first || replyTo ? undefined : 'home');
    const entry: Sent = { id: post.id, kind, text, from: account, at: post.at };
    if (parent) entry.inReplyTo = parent;
    if (quote && !first) entry.quoted = quote;
    added.push(entry);
    first ??= post;
    parent = post.id;
  }
  if (getState().modal) closeCompose();
  setState({ sent: [...sent, ...added] });
  if (first) showToast(replyTo ? wordsOf(language).replySent : wordsOf(language).postSent, pathOf(first.id));
}

export function sendMessage(text: string): void {
  const { account, sent } = getState();
  setState({ sent: [...sent, { kind: 'dm', text, from: account, at: Date.now() }] });
}

export function showToast(text: string, path?: string): void {
  setState({ toast: path ? { text, path } : { text } });
  clearTimeout(toastTimer);
  toastTimer = window.setTimeout(() => setState({ toast: undefined }), 5000);
}

function toggled(marks: Mark[], id: string): Mark[] {
  const by = getState().account;
  const without = marks.filter((mark) => mark.id !== id || mark.by !== by);
  return without.length < marks.length ? without : [...marks, { id, by, at: Date.now() }];
}

export const toggleLike = (id: string) => setState({ likes: toggled(getState().likes, id) });
export const toggleRepost = (id: string) =>
  setState({ reposts: toggled(getState().reposts, id), menu: undefined });
export const toggleBookmark = (id: string) => setState({ bookmarks: toggled(getState().bookmarks, id) });

export function toggleFollow(handle: string): void {
  const { followed } = getState();
  const next = followed.includes(handle) ? followed.filter((one) => one !== handle) : [...followed, handle];
  setState({ followed: next });
}

export function switchAccount(account: string): void {
  keepSettings({ account });
  setState({ account, menu: undefined, boundary: getState().boundary + 1 });
  goTo('/home');
}

export function signOut(): void {
  keepSettings({ account: '' });
  setState({ account: '', menu: undefined, boundary: getState().boundary + 1 });
  goTo('/i/flow/login');
}

/** Changing how X looks makes everything on the page anew. */
export function setDisplay(part: { language?: 'fr' | 'en'; theme?: 'light' | 'dark' }): void {
  keepSettings(part);
  setState({ ...part, boundary: getState().boundary + 1 });
}
