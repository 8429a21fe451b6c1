import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConversationState, conversationStates, inOrder, latest, type Waiting } from './conversation';

const waiting = (more: Partial<Waiting>): Waiting => ({
  intent: 'question',
  delicate: false,
  firstSeenAt: 0,
  ...more,
});

describe('what waits', () => {
  it('stands in the order of importance, then of age', () => {
    const list = [
      waiting({ firstSeenAt: 1 }),
      waiting({ firstSeenAt: 4, intent: 'complaint' }),
      waiting({ firstSeenAt: 3, intent: 'praise', delicate: true }),
      waiting({ firstSeenAt: 2, intent: 'press' }),
      waiting({ firstSeenAt: 0, intent: 'idea' }),
    ];
    expect(inOrder(list).map(({ firstSeenAt }) => firstSeenAt)).toEqual([2, 3, 4, 0, 1]);
    expect(list[0]?.firstSeenAt).toBe(1);
  });
});

describe('two accounts of one conversation', () => {
  it('agree whichever is heard first', () => {
    const any = fc.record({
      state: fc.constantFrom(...conversationStates),
      changedAt: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(latest(one, other)).toEqual(latest(other, one));
      }),
    );
  });

  it('the later holds', () => {
    const at = (state: ConversationState, changedAt: number) => ({ state, changedAt });
    const [answered, waits] = [at('answered', 1), at('to-answer', 2)];
    expect(latest(answered, waits)).toBe(waits);
    expect(latest(answered, at('to-answer', 1))).toBe(answered);
  });
});
