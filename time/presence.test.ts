import { expect, it } from 'vitest';
import { isPresent, type PageInView } from './presence';

const inFront: PageInView = {
  isVisible: true,
  hasFocus: true,
  countsUnfocused: false,
  isCovered: false,
  isWriting: false,
};

it.each<[string, Partial<PageInView>, boolean]>([
  ['in front', {}, true],
  ['hidden', { isVisible: false }, false],
  ['beside another window', { hasFocus: false }, false],
  ['on a second screen, where that counts', { hasFocus: false, countsUnfocused: true }, true],
  ['hidden, where a second screen counts', { isVisible: false, countsUnfocused: true }, false],
  ['behind the curtain', { isCovered: true }, false],
  [
    'behind the curtain, on a second screen',
    { isCovered: true, hasFocus: false, countsUnfocused: true },
    false,
  ],
  ['behind the curtain, with a draft that is being finished', { isCovered: true, isWriting: true }, true],
  [
    'with that draft in a window without the focus',
    { isCovered: true, isWriting: true, hasFocus: false },
    false,
  ],
])('a page %s', (_, change, expected) => {
  expect(isPresent({ ...inFront, ...change })).toBe(expected);
});
