/** Finds the phrases of a lexicon in a tokenised text: longest phrase first, no overlap, linear time. */
import { type Token, tokenize } from './tokens';

/** A group of phrases that mean the same for us. `phrases`: separated by `|`; `word*` matches a beginning. */
export interface PhraseGroup<T> {
  value: T;
  phrases: string;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  /** Beginnings (`embauch*`), by their first three letters. */
  stems: Map<string, { stem: string; node: Node<T> }[]>;
  value?: T;
}

export interface Found<T> {
  /** Index of the first token, and of the one after the last. */
  from: number;
  to: number;
  value: T;
}

export type Finder<T> = (tokens: readonly Token[]) => Found<T>[];

const stemKey = 3;

function newNode<T>(): Node<T> {
  return { next: new Map(), stems: new Map() };
}

function child<T>(node: Node<T>, key: string, isStem: boolean): Node<T> {
  if (isStem) {
    const list = node.stems.get(key.slice(0, stemKey)) ?? [];
    node.stems.set(key.slice(0, stemKey), list);
    const known = list.find((entry) => entry.stem === key);
    if (known) return known.node;
    const made = { stem: key, node: newNode<T>() };
    list.push(made);
    return made.node;
  }
  const known = node.next.get(key) ?? newNode<T>();
  node.next.set(key, known);
  return known;
}

function longest<T>(node: Node<T>, tokens: readonly Token[], at: number, root: number): Found<T> | undefined {
  let best: Found<T> | undefined =
    node.value === undefined ? undefined : { from: root, to: at, value: node.value };
  const token = tokens[at];
  if (!token || token.kind === 'link' || token.kind === 'handle') return best;
  const exact = node.next.get(token.key);
  const paths = exact ? [exact] : [];
  if (token.kind === 'word') {
    for (const { stem, node: after } of node.stems.get(token.key.slice(0, stemKey)) ?? []) {
      if (token.key.startsWith(stem)) paths.push(after);
    }
  }
  for (const path of paths) {
    const found = longest(path, tokens, at + 1, root);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best;
}

/** Later groups win where the same phrase is listed twice. */
export function phraseFinder<T>(groups: readonly PhraseGroup<T>[]): Finder<T> {
  const root = newNode<T>();
  for (const { value, phrases } of groups) {
    for (const phrase of phrases.split('|')) {
      const words = tokenize(phrase.trim());
      let node = root;
      for (let i = 0; i < words.length; i += 1) {
        const token = words[i] as Token;
        if (token.key === '*') continue;
        const isStem = words[i + 1]?.key === '*' && words[i + 1]?.start === token.end;
        node = child(node, token.key, isStem);
      }
      if (node !== root) node.value = value;
    }
  }
  return (tokens) => {
    const found: Found<T>[] = [];
    let at = 0;
    while (at < tokens.length) {
      const match = longest(root, tokens, at, at);
      if (match && match.to > at) found.push(match);
      at = match && match.to > at ? match.to : at + 1;
    }
    return found;
  };
}
