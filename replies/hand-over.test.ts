import { describe, expect, it } from 'vitest';
import { voices } from '../tone/voice';
import { intents } from './answer';
import { type HandOver, writeHandOver } from './hand-over';

const base: Omit<HandOver, 'lang' | 'intent' | 'way' | 'voice' | 'delicate'> = {
  text: 'ma cocotte est arrivée cassée',
  to: 'maisonlorvane',
};

const all = (['fr', 'en'] as const).flatMap((lang) =>
  (['reply', 'quote'] as const).flatMap((way) =>
    intents.flatMap((intent) =>
      voices.flatMap((voice) =>
        [true, false].flatMap((delicate) =>
          ['a', 'b', 'c', 'd'].map((text) => {
            const given: HandOver = { ...base, lang, way, intent, voice, delicate, text };
            return { given, written: writeHandOver(given) };
          }),
        ),
      ),
    ),
  ),
);

describe('handing over', () => {
  it('names the account that takes over once, and leaves no sign of how it is written', () => {
    for (const { written } of all) {
      expect(written.split('@maisonlorvane')).toHaveLength(2);
      expect(written).not.toMatch(/[<>{}[\]|~$/]|undefined/);
      expect(written.length).toBeGreaterThanOrEqual(20);
      expect(written.length).toBeLessThanOrEqual(240);
    }
  });

  it('begins with words: a post that begins with a handle is shown to few', () => {
    for (const { written } of all) expect(written).toMatch(/^\p{Lu}/u);
  });

  it('says “I” for a person and “we” for a company', () => {
    for (const { given, written } of all) {
      if (given.way !== 'reply') continue;
      const [person, company] = given.lang === 'fr' ? [/\bje\b/i, /\bnous\b/i] : [/\bI\b/, /\bwe\b/i];
      expect(written).toMatch(given.voice === 'corporate' ? company : person);
      expect(written).not.toMatch(given.voice === 'corporate' ? person : company);
    }
  });

  it('says of what is delicate not even its kind, and promises nothing', () => {
    for (const { given, written } of all) {
      expect(written).not.toMatch(/\b(?:will|shortly|soon|promise|sorry)\b|répondra|bientôt|promet|désolé/i);
      const plain = writeHandOver({ ...given, intent: 'chatter', delicate: false });
      if (given.delicate && given.intent !== 'press') expect(written).toBe(plain);
    }
  });

  it('an account’s name is text, whatever it holds', () => {
    const given = { ...base, lang: 'en', way: 'reply', intent: 'press', voice: 'mixed' } as const;
    expect(writeHandOver({ ...given, delicate: false, to: '$&' })).toContain('@$&');
  });
});
