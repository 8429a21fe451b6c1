/** The composer that answers a given post. */
import { answeredId, type Composer, findComposers } from './composer';
import type { Post } from './posts';
import { selectors } from './selectors';
import { soon } from './soon';

export function composerAnswering(page: ParentNode, postId: string): Composer | null {
  const composers = findComposers(page).filter((composer) => answeredId(composer) === postId);
  return composers.find(({ isDialog }) => isDialog) ?? composers[0] ?? null;
}

/** Opens X's own reply dialog for a post, as a click on its reply button does; null when it does not come. */
export async function openComposer(page: Document, post: Post): Promise<Composer | null> {
  post.element.querySelector<HTMLElement>(selectors.replyButton)?.click();
  return soon(() => composerAnswering(page, post.id));
}
