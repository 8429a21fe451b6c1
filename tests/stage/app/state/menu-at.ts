import { type Menu, setState } from './store';

/** Opens a menu under a node of the page. */
export function menuAt(node: Element, kind: Menu['kind'], post?: string): void {
  const box = node.getBoundingClientRect();
  const menu: Menu = { kind, x: box.left, y: box.bottom };
  if (post) menu.post = post;
  setState({ menu });
}
