import type { Post } from './types';

/**
 * X's search operators, those that an extension writes: words and "phrases", from:, @mentions, -, OR, brackets.
 * As X documents it, what stands side by side is joined before OR is.
 */
type Test = (post: Post) => boolean;

/** A test for posts; of a query with a bracket left open, whatever was read until there. */
export function searchFor(query: string): Test {
  const tokens = query.match(/-?"[^"]*"|[()]|[^\s()]+/g) ?? [];
  let at = 0;

  function either(): Test {
    const tests = [all()];
    while (tokens[at] === 'OR') {
      at += 1;
      tests.push(all());
    }
    return (post) => tests.some((test) => test(post));
  }
  function all(): Test {
    const tests: Test[] = [];
    while (at < tokens.length && tokens[at] !== 'OR' && tokens[at] !== ')') {
      const token = tokens[at] ?? '';
      at += 1;
      if (token === '(') {
        tests.push(either());
        at += 1;
      } else tests.push(one(token));
    }
    return (post) => tests.every((test) => test(post));
  }
  return either();
}

function one(token: string): Test {
  if (token.startsWith('-')) {
    const test = one(token.slice(1));
    return (post) => !test(post);
  }
  const from = /^from:@?(\w+)$/i.exec(token)?.[1]?.toLowerCase();
  if (from) return (post) => post.author.toLowerCase() === from;
  const phrase = token.replaceAll('"', '').toLowerCase();
  // Whole words, as X cuts them; a mention is one.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_@])${escaped(phrase)}(?![\\p{L}\\p{N}_])`, 'u');
  return (post) => pattern.test(post.text.toLowerCase());
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
