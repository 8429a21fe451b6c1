import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween } from './edit-distance';

describe('what was changed between a suggestion and what was sent', () => {
  it.each([
    ['Thank you for telling me.', 'Thank you for telling me.', 5, 0],
    ['Thank you for telling me.', 'Thank  you\nfor telling me. ', 5, 0],
    ['Thank you for telling me.', 'Thanks for telling us all.', 5, 4],
    ['Thank you for telling me.', 'Claire: Thank you for telling me. Always.', 7, 2],
    ['Thank you for telling me.', '', 0, 5],
    ['', 'My own words', 3, 3],
  ])('%j, sent as %j', (suggested, sent, words, changed) => {
    expect(editBetween(suggested, sent)).toEqual({ words, changed });
  });

  it('is never more than all the words of the longer, nor less than what was added', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { changed } = editBetween(one.join(' '), other.join(' '));
        expect(changed).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(changed).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(changed === 0).toBe(one.join() === other.join());
        expect(editBetween(other.join(' '), one.join(' ')).changed).toBe(changed);
      }),
    );
  });

  it('a very long post does not hold up the worker', () => {
    const long = 'word '.repeat(20_000);
    expect(editBetween('Thank you.', long).words).toBe(2000);
  });
});
