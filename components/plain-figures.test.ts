import { describe, expect, it } from 'vitest';
import { sumOf } from '../time/totals';
import type { Evidence } from '../tone/voice';
import { burned } from './burned';
import { candleSteps, meltedWax } from './candle-shape';
import { decidingWords, wholeWords } from './deciding-words';
import { readLimit } from './read-limit';
import { wholeMinutes } from './whole-minutes';

const minute = 60_000;

describe('readLimit', () => {
  it.each([
    ['', { minutes: null }],
    ['  ', { minutes: null }],
    ['20', { minutes: 20 }],
    [' 20 min ', { minutes: 20 }],
    ['1440', { minutes: 1440 }],
    ['0', { problem: 'too-small' }],
    ['-5', { problem: 'too-small' }],
    ['1441', { problem: 'too-long' }],
    ['99999999999', { problem: 'too-long' }],
    ['vingt', { problem: 'not-a-number' }],
    ['12,5', { problem: 'not-a-number' }],
    ['1e3', { problem: 'not-a-number' }],
    ['min', { problem: 'not-a-number' }],
  ])('reads %j', (typed, limit) => {
    expect(readLimit(typed)).toEqual(limit);
  });
});

describe('wholeMinutes', () => {
  it('adds up to the whole minutes of the total', () => {
    for (const ms of [
      { listening: 8.4 * minute, reacting: 4.5 * minute, speaking: 1.6 * minute },
      { listening: 0.9 * minute, reacting: 0.9 * minute, speaking: 0.9 * minute },
      { listening: 20 * minute, reacting: 0, speaking: 0 },
    ]) {
      const whole = wholeMinutes(ms);
      const inMinutes = Object.values(whole).reduce((all, value) => all + Math.floor(value / minute), 0);
      expect(inMinutes).toBe(Math.floor(sumOf(ms) / minute));
    }
  });

  it('keeps what is under a minute as such', () => {
    expect(wholeMinutes({ listening: 5000, reacting: 0, speaking: 0 }).listening).toBe(5000);
  });
});

describe('the deciding words', () => {
  const text = 'I, I’ll: i’LL go, and so will our whole team of engineers';
  const at = (word: string, from = 0): Evidence => {
    const start = text.indexOf(word, from);
    return { start, end: start + word.length, side: 'personal', weight: 0.1, reason: 'wording' };
  };

  it('are shown once each, the heaviest first, and never without a letter', () => {
    const shown = decidingWords(
      [at(':'), at('I’ll'), at('i’LL'), at('I'), at(','), at('go'), at('our')],
      text,
    );
    expect(shown.map(({ word }) => word)).toEqual(['I’ll', 'I', 'go']);
  });

  it('are shown whole where one is elided', () => {
    const french = 'Ça m’a ému.';
    const elided: Evidence = { start: 3, end: 5, side: 'personal', weight: 0.5, reason: 'first-person' };
    expect(decidingWords([elided], french).map(({ word }) => word)).toEqual(['m’a']);
  });

  it('are cut between words, if at all', () => {
    expect(wholeWords('our team')).toBe('our team');
    expect(wholeWords('our whole team of engineers')).toBe('our whole team');
    expect(wholeWords('#EverythingInOneSingleWord')).toBe('#EverythingInOneSingleWord');
  });
});

describe('the candle', () => {
  it('burns from whole to stub', () => {
    expect(burned({ limitMs: null, spentMs: 5 })).toBe(0);
    expect(burned({ limitMs: 10, spentMs: 5 })).toBe(0.5);
    expect(burned({ limitMs: 10, spentMs: 50 })).toBe(1);
    const tops = Array.from({ length: candleSteps + 1 }, (_, step) => meltedWax(step).top);
    expect(tops).toEqual([...tops].sort((one, other) => one - other));
  });
});
