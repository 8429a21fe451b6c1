import { describe, expect, it } from 'vitest';
import { type Claim, CountHold, noHolding } from './count-hold';

const focused: Claim = { canCount: true, isFocused: true, stillMs: 0, sinceMs: 1_000 };
const beside: Claim = { ...focused, isFocused: false };
const left: Claim = { ...beside, canCount: false };

const all = { isYours: true, mineMs: 1_000 };
const nothing = { isYours: false, mineMs: 0 };

describe('the count', () => {
  it('is that of the only page from its first beat on', () => {
    const hold = new CountHold(noHolding, 0);
    expect(hold.claim(1, { ...focused, sinceMs: 20 }, 50)).toEqual({ isYours: true, mineMs: 20 });
    expect(hold.claim(1, { ...focused, stillMs: 40_000 }, 1_050)).toEqual(all);
  });

  it('goes to the page with the focus once the other has asked, and then from that instant on', () => {
    const hold = new CountHold(noHolding, 0);
    expect(hold.claim(1, beside, 1_000)).toEqual(all);
    expect(hold.claim(2, { ...focused, sinceMs: 0 }, 1_300)).toEqual(nothing);
    // Until it asked it had the count.
    expect(hold.claim(1, beside, 2_000)).toEqual({ isYours: false, mineMs: 1_000 });
    expect(hold.claim(2, focused, 2_300)).toEqual({ isYours: true, mineMs: 300 });
    expect(hold.claim(1, beside, 3_000)).toEqual(nothing);
    expect(hold.claim(2, left, 3_300)).toEqual({ isYours: false, mineMs: 1_000 });
    expect(hold.claim(1, beside, 4_000)).toEqual({ isYours: true, mineMs: 700 });
  });

  it('of two that both believe to have the focus, goes to the one under the hand', () => {
    const hold = new CountHold(noHolding, 0);
    hold.claim(1, focused, 0);
    hold.claim(2, focused, 500);
    const answers = [1_000, 2_000, 3_000].map((nowMs) => [
      hold.claim(1, { ...focused, stillMs: nowMs }, nowMs).isYours,
      hold.claim(2, { ...focused, stillMs: 100 }, nowMs + 500).isYours,
    ]);
    expect(answers).toEqual(Array(3).fill([false, true]));
  });

  it('survives the worker’s death without a second lost or doubled', () => {
    const hold = new CountHold(noHolding, 0);
    hold.claim(1, focused, 1_000);
    const again = new CountHold(hold.holding, 50_000);
    expect(again.claim(2, focused, 50_010)).toEqual(nothing);
    expect(again.claim(1, { ...focused, stillMs: 500 }, 50_500)).toEqual({ isYours: false, mineMs: 1_000 });
    expect(again.claim(2, focused, 51_010)).toEqual({ isYours: true, mineMs: 510 });
  });

  it('is free again where a page went without a word', () => {
    const hold = new CountHold(noHolding, 0);
    hold.claim(1, focused, 0);
    expect(hold.claim(2, beside, 2_000)).toEqual(nothing);
    // The other may have counted on its own for two seconds.
    expect(hold.claim(2, beside, 3_000)).toEqual({ isYours: true, mineMs: 1_000 });
    expect(hold.claim(1, beside, 3_100)).toEqual(nothing);
    const same = new CountHold(noHolding, 0);
    same.claim(1, focused, 0);
    same.leave(1, 100);
    expect(same.claim(2, beside, 1_000)).toEqual({ isYours: true, mineMs: 900 });
  });
});
