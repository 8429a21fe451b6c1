import { describe, expect, it } from 'vitest';
import { plainSentences } from './plain-sentences';
import { readVoice } from './read-voice';
import { voices } from './voice';

describe.each(['en', 'fr'] as const)('plain sentences: %s', (lang) => {
  const read = voices.flatMap((voice) =>
    plainSentences[lang][voice].map((text) => ({ voice, text, ...readVoice(text, { lang }) })),
  );

  it('are at least forty', () => {
    expect(read.length).toBeGreaterThanOrEqual(40);
  });

  it('are read as what they are, three of four for sure', () => {
    const right = read.filter(({ voice, label }) => label === voice);
    expect(right.length / read.length).toBeGreaterThan(0.75);
  });

  it('are never taken for the opposite, nor flagged on an account of their own voice', () => {
    const opposite = { personal: 'corporate', mixed: undefined, corporate: 'personal' };
    expect(read.filter(({ voice, label }) => label === opposite[voice]).map(({ text }) => text)).toEqual([]);
    expect(read.filter(({ voice, flagFor }) => flagFor[voice]).map(({ text }) => text)).toEqual([]);
  });
});
