/** The composer that answers a given post. */
import { answeredId, type Composer, findComposers } from './composer';
import type { Post } from './posts';
import { selectors } from './selectors';

export function composerAnswering(page: ParentNode, postId: string): Composer | null {
  const composers = findComposers(page).filter((composer) => answeredId(composer) === postId);
  return composers.find(({ isDialog }) => isDialog) ?? composers[0] ?? null;
}

/** Opens X's own reply dialog for a post, as a click on its reply button does; null when it does not come. */
export async function openComposer(page: Document, post: Post): Promise<Composer | null> {
  post.element.querySelector<HTMLElement>(selectors.replyButton)?.click();
  for (let waitedMs = 0; waitedMs < 3_000; waitedMs += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const composer = composerAnswering(page, post.id);
    if (composer) return composer;
  }
  return null;
}
