import { describe, expect, it } from 'vitest';
import { allowance, extensionMs, isWarning, tighter } from './allowance';

const minute = 60_000;

describe('allowance', () => {
  it('has no end without a limit', () => {
    expect(allowance(null, 99 * minute, [])).toMatchObject({ limitMs: null, leftMs: null, isReached: false });
  });

  it('is reached at the limit, grows with each extension, and ends with a lift', () => {
    const extension = { kind: 'extension' } as const;
    expect(allowance(10 * minute, 10 * minute - 1, [])).toMatchObject({ leftMs: 1, isReached: false });
    expect(allowance(10 * minute, 10 * minute, [])).toMatchObject({
      leftMs: 0,
      isReached: true,
      extensionsLeft: 3,
    });
    expect(allowance(10 * minute, 12 * minute, [extension])).toMatchObject({
      limitMs: 10 * minute + extensionMs,
      leftMs: 3 * minute,
      extensionsLeft: 2,
    });
    expect(allowance(10 * minute, 99 * minute, [extension, { kind: 'lift' }])).toMatchObject({
      limitMs: null,
      isReached: false,
      isLifted: true,
    });
  });

  it('of two budgets is the one that runs out first', () => {
    const none = allowance(null, 0, []);
    const little = allowance(10 * minute, 8 * minute, []);
    const much = allowance(60 * minute, 8 * minute, []);
    expect(tighter(none, little)).toBe(little);
    expect(tighter(little, none)).toBe(little);
    expect(tighter(much, little)).toBe(little);
    expect(tighter(little, much)).toBe(little);
  });

  it('warns from 80 % on', () => {
    expect(isWarning(allowance(10 * minute, 8 * minute - 1, []))).toBe(false);
    expect(isWarning(allowance(10 * minute, 8 * minute, []))).toBe(true);
    expect(isWarning(allowance(null, 8 * minute, []))).toBe(false);
  });
});
