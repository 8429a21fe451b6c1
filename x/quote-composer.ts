/** X's own dialog for a post that quotes another. */
import { type Composer, composeSurface, findComposers } from './composer';
import type { Post } from './posts';
import { selectors } from './selectors';
import { soon } from './soon';

/**
 * Opens it by X's own menu; null when it does not come. In that menu, to quote is the choice after to repost: by its
 * place, for its name is translated. Where the menu is another, nothing in it is touched.
 */
export async function openQuote(page: Document, { element }: Post): Promise<Composer | null> {
  element.querySelector<HTMLElement>(selectors.repostMenuButton)?.click();
  const repost = await soon(() => page.querySelector(selectors.repostChoice));
  const quote = repost?.nextElementSibling;
  if (!(quote instanceof HTMLElement) || !quote.matches(selectors.menuChoice)) return null;
  quote.click();
  return soon(() => findComposers(page).find(isForPost) ?? null);
}

const isForPost = ({ kind, editor }: Composer) => kind === 'post' && composeSurface(editor) !== null;
