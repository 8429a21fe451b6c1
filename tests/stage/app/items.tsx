import { FocusedPost } from './components/FocusedPost';
import { PostArticle } from './components/PostArticle';
import type { Item } from './components/Timeline';
import type { Post } from './data/types';
import { world } from './state/store';

/** A guess at the height of a post before it is laid out; close enough that the list seldom corrects itself. */
function guess(post: Post): number {
  const lines = Math.min(
    10,
    post.text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 68), 0),
  );
  const picture = post.picture || post.video || post.card ? 310 : 0;
  return 84 + lines * 20 + picture + (post.quote ? 130 : 0) + (post.repostedBy || post.pinned ? 20 : 0);
}

export function postItem(post: Post): Item {
  const article = <PostArticle post={post} />;
  return {
    key: post.id,
    height: guess(post),
    render: () => (post.promoted ? <div data-testid="placementTracking">{article}</div> : article),
  };
}

export function postItems(ids: readonly string[]): Item[] {
  return ids.flatMap((id) => {
    const post = world.posts.get(id);
    return post ? [postItem(post)] : [];
  });
}

export function focusedItem(post: Post): Item {
  return {
    key: `focused-${post.id}`,
    height: guess(post) + 220,
    stays: true,
    render: () => <FocusedPost post={post} />,
  };
}
