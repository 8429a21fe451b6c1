import { useEffect, useReducer } from 'react';
import type { ComposeTarget, Sent } from '../../seam-types';
import { buildWorld, type World } from '../data/world';
import { readSettings, type Settings } from './settings';

export interface Menu {
  kind: 'caret' | 'retweet' | 'share' | 'accounts';
  /** The post it is about; none for the account switcher. */
  post?: string;
  /** Where it opens, in the window. */
  x: number;
  y: number;
}

export interface Mark {
  id: string;
  by: string;
  at: number;
}

export interface State extends Settings {
  /** Path and query of the page, behind a modal when one is open. */
  path: string;
  /** What the open modal is about; undefined when none is open. */
  modal: ComposeTarget | undefined;
  /** When a new post will be sent, ms; undefined: at once. */
  scheduledAt: number | undefined;
  menu: Menu | undefined;
  toast: { text: string; path?: string } | undefined;
  likes: Mark[];
  reposts: Mark[];
  bookmarks: Mark[];
  sent: Sent[];
  shortcuts: { key: string; at: number }[];
  /** Raised to make the whole application anew. */
  boundary: number;
  /** Raised when posts are added, so that lists read the world again. */
  edition: number;
  followed: string[];
}

const settings = readSettings();

export const world: World = buildWorld({ posts: settings.posts, seed: settings.seed, now: Date.now() });

let state: State = {
  ...settings,
  path: location.pathname + location.search,
  modal: undefined,
  scheduledAt: undefined,
  menu: undefined,
  toast: undefined,
  likes: [],
  reposts: [],
  bookmarks: [],
  sent: [],
  shortcuts: [],
  boundary: 0,
  edition: 0,
  followed: [],
};

const listeners = new Set<() => void>();

export function getState(): State {
  return state;
}

export function setState(part: Partial<State>): void {
  state = { ...state, ...part };
  for (const listener of [...listeners]) listener();
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The part of the state that `select` picks; renders again only when that part changes. */
export function useStage<T>(select: (state: State) => T): T {
  const [, again] = useReducer((n: number) => n + 1, 0);
  const picked = select(state);
  useEffect(() => {
    let last = picked;
    const check = () => {
      const next = select(state);
      if (Object.is(next, last)) return;
      last = next;
      again();
    };
    check();
    return subscribe(check);
  });
  return picked;
}
