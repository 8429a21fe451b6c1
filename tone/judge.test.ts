import { describe, expect, it } from 'vitest';
import { type JudgeOptions, judge, wordsKey } from './judge';

const usual: JudgeOptions = { voice: 'corporate', sensitivity: 'usual', silent: new Set() };
const personal = 'I was so scared this morning when my son fell off his bike. My hands are still shaking lol';
const corporate =
  'We are sorry for the inconvenience. Please DM us your order number so that our team can help.';

describe('judging a draft', () => {
  it('flags the voice that does not fit, and no other', () => {
    expect(judge(personal, usual).isFlagged).toBe(true);
    expect(judge(corporate, usual).isFlagged).toBe(false);
    expect(judge(personal, { ...usual, voice: 'personal' }).isFlagged).toBe(false);
    expect(judge(corporate, { ...usual, voice: 'personal' }).isFlagged).toBe(true);
  });

  it('flags nothing where no voice was chosen', () => {
    expect(judge(personal, { ...usual, voice: null }).isFlagged).toBe(false);
  });

  it('is silent about words that were said to be fine, once they were half of what decides', () => {
    const { reading } = judge(personal, usual);
    const all = new Set(reading.evidence.map(({ start, end }) => wordsKey(personal.slice(start, end))));
    const taught = judge(personal, { ...usual, silent: all });
    expect(taught.isFlagged).toBe(false);
    expect(taught.reading.evidence.filter(({ side }) => side === 'personal')).toEqual([]);
    // The rest of it still speaks.
    const one = judge(personal, { ...usual, silent: new Set(['lol']) });
    expect(one.isFlagged).toBe(true);
    expect(one.reading.evidence.map(({ start, end }) => personal.slice(start, end))).not.toContain('lol');
  });

  it('knows words again however they are spelt', () => {
    expect(wordsKey('  J’ai  PLEURÉ ')).toBe(wordsKey("j'ai pleuré"));
  });

  it('speaks up sooner or later, as its owner wants, and later never means more often', () => {
    const drafts = [
      personal,
      corporate,
      'Very happy today',
      'Proud to announce our results',
      'See you there',
    ];
    for (const voice of ['personal', 'mixed', 'corporate'] as const) {
      for (const text of drafts) {
        const flags = (['rare', 'usual', 'early'] as const).map(
          (sensitivity) => judge(text, { ...usual, voice, sensitivity }).isFlagged,
        );
        expect(flags.map(Number)).toEqual(flags.map(Number).sort());
      }
    }
  });
});
