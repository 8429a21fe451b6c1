/** What the tests are told with, and how they wait. */
import assert from 'node:assert/strict';
import type { Firefox } from './firefox';

export interface Test {
  name: string;
  run(firefox: Firefox): Promise<void>;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Reads until it is what was expected; fails with the difference to what was read last. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  expected: Value,
  told: string,
  limitMs = 5_000,
): Promise<void> {
  const endsAt = Date.now() + limitMs;
  for (;;) {
    const value = await read();
    try {
      assert.deepEqual(value, expected, told);
      return;
    } catch (error) {
      if (Date.now() > endsAt) throw error;
    }
    await pause(100);
  }
}
