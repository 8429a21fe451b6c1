import { createElement, version } from 'react';
import type { StagePost, StageSeam } from '../../seam-types';
import { OWN_ACCOUNTS } from '../data/people';
import type { Post } from '../data/types';
import { addPost, setDisplay, signOut, switchAccount } from './actions';
import { composerOf, composers, inDialog } from './composers';
import { reusedNodes } from './reuse';
import { goTo, openCompose, pathOf } from './router';
import { getState, setState, world } from './store';

function shown({ id, kind, author, text, lang, replyTo }: Post): StagePost {
  return { id, kind, author, text, lang, ...(replyTo ? { replyTo } : {}) };
}

/** `window.stage`: what tests may ask of the page and do to it. */
export const seam: StageSeam = {
  draftText: (testId) => composerOf(testId)?.text(),
  get composers() {
    return composers().map((one) => ({ testId: one.testId, text: one.text(), inDialog: inDialog(one) }));
  },
  remountComposer: ({ keepText = true } = {}) => composerOf()?.remount(keepText),
  get sent() {
    return getState().sent;
  },
  get likes() {
    return getState().likes;
  },
  get reposts() {
    return getState().reposts;
  },
  get shortcuts() {
    return getState().shortcuts;
  },
  get reusedNodes() {
    return reusedNodes();
  },
  get account() {
    return getState().account;
  },
  get language() {
    return getState().language;
  },
  get theme() {
    return getState().theme;
  },
  accounts: [...OWN_ACCOUNTS],
  switchAccount,
  signOut,
  schedule: (scheduledAt) => setState({ scheduledAt }),
  signIn: switchAccount,
  setTheme: (theme) => setDisplay({ theme }),
  setLanguage: (language) => setDisplay({ language }),
  setUnread: (unread) => setState({ unread }),
  rerender: () => setDisplay({}),
  goTo,
  openCompose,
  postOf: (kind) => {
    const post = [...world.posts.values()].find((one) => one.kind === kind);
    if (!post) throw new Error(`no post of kind ${kind}`);
    return shown(post);
  },
  pathOf,
  get home() {
    return [...world.home];
  },
  mentionsOf: (handle) => [...(world.mentions.get(handle) ?? [])],
  repliesTo: (id) => [...(world.replies.get(id) ?? [])],
  post: (id) => {
    const post = world.posts.get(id);
    return post && shown(post);
  },
  addPost: ({ to, ...draft }) => addPost(draft, to ?? (draft.replyTo ? undefined : 'home')).id,
  reactVersion: version,
  // A React 17 element knows its owner; Preact's node, even in React's clothes, does not.
  isPreact: !('_owner' in createElement('i')),
};
