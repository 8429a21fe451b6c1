/** Counts the articles whose node was handed from one post to another. */
const postOfNode = new WeakMap<Element, string>();
let reused = 0;

export function noteArticle(node: Element, id: string): void {
  const before = postOfNode.get(node);
  if (before !== undefined && before !== id) reused += 1;
  postOfNode.set(node, id);
}

export const reusedNodes = () => reused;
