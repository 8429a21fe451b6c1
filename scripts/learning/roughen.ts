/**
 * A rougher copy of a post, as X's real ones are: with or without a link at the end (X adds one for a picture or a
 * quoted post), with or without the handle that an answer begins with, without its last mark, cut short. What a
 * post loses or gains this way says nothing of its voice, and the model is to know that.
 */

/** Of the corpus's posts, in percent. */
const often = { link: 50, handle: 50, unmarked: 30, cut: 30 };
const shortestCut = 100;

const lastLink = /\s*https?:\/\/\S+\s*$/u;
const firstHandles = /^(?:@\w+[\s,]*)+/u;

/** 0 ... 99, the same for the same post and purpose every time. */
function drawn(index: number, purpose: number): number {
  let h = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(purpose, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) % 100;
}

/** @param index the post's place in the corpus, which decides what is changed */
export function roughened(text: string, index: number): string {
  let rough = text;
  if (drawn(index, 1) < often.cut && rough.length > shortestCut + 20) {
    rough = `${rough.slice(0, shortestCut + drawn(index, 2) / 5).replace(/\s\S*$/u, '')}…`;
  }
  if (drawn(index, 3) < often.unmarked) rough = rough.replace(/[.!]\s*$/u, '');
  if (drawn(index, 4) < often.link) {
    rough = lastLink.test(rough) ? rough.replace(lastLink, '') : `${rough} https://t.co/aB3dE5gH7j`;
  }
  if (drawn(index, 5) < often.handle) {
    rough = firstHandles.test(rough) ? rough.replace(firstHandles, '') : `@someone ${rough}`;
  }
  return rough.trim() === '' ? text : rough;
}
