import { describe, expect, it } from 'vitest';
import { type Claim, CountHold } from './count-hold';

const focused: Claim = { isFocused: true, stillMs: 0, held: false, isNew: false };
const beside: Claim = { ...focused, isFocused: false };

describe('the count', () => {
  it('is that of the only page from its first beat on', () => {
    const hold = new CountHold();
    expect(hold.claim(1, { ...focused, isNew: true }, 0)).toBe('yours');
    expect(hold.claim(1, { ...focused, stillMs: 40_000, held: true }, 1_000)).toBe('yours');
  });

  it('goes to the page with the focus, and each counts only what came after it took it', () => {
    const hold = new CountHold();
    hold.claim(1, { ...beside, isNew: true }, 0);
    expect(hold.claim(1, { ...beside, held: true }, 1_000)).toBe('yours');
    expect(hold.claim(2, focused, 1_300)).toBe('from-now');
    expect(hold.claim(1, { ...beside, held: true }, 2_000)).toBe('not');
    expect(hold.claim(2, { ...focused, held: true }, 2_300)).toBe('yours');
    hold.release(2);
    expect(hold.claim(1, beside, 3_000)).toBe('from-now');
    expect(hold.claim(1, { ...beside, held: true }, 4_000)).toBe('yours');
  });

  it('of two that both believe to have the focus, goes to the one under the hand', () => {
    const hold = new CountHold();
    hold.claim(1, { ...focused, isNew: true }, 0);
    hold.claim(2, { ...focused, isNew: true }, 500);
    const answers = [1_000, 2_000, 3_000].map((nowMs) => [
      hold.claim(1, { ...focused, stillMs: nowMs }, nowMs),
      hold.claim(2, { ...focused, stillMs: 100, held: true }, nowMs + 500),
    ]);
    expect(answers).toEqual([
      ['not', 'yours'],
      ['not', 'yours'],
      ['not', 'yours'],
    ]);
  });

  it('survives the worker’s death without a second lost or doubled', () => {
    const reborn = new CountHold();
    expect(reborn.claim(2, { ...beside, held: false }, 0)).toBe('from-now');
    const again = new CountHold();
    expect(again.claim(1, { ...focused, held: true }, 0)).toBe('yours');
    expect(again.claim(2, { ...beside, held: false }, 10)).toBe('not');
  });

  it('is free again where a page went without a word', () => {
    const hold = new CountHold();
    hold.claim(1, { ...focused, isNew: true }, 0);
    expect(hold.claim(2, beside, 2_000)).toBe('not');
    hold.claim(2, beside, 3_000);
    expect(hold.claim(2, { ...beside, held: true }, 4_000)).toBe('yours');
  });
});
