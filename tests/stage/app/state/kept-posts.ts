import type { Post } from '../data/types';

const KEPT = 'stage posts';

/** What was posted since the page was first opened: a search finds it in this tab, also after a reload. */
export function keptPosts(): Post[] {
  return JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as Post[];
}

export function keepPost(post: Post): void {
  sessionStorage.setItem(KEPT, JSON.stringify([...keptPosts(), post]));
}
