import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens';

const keys = (text: string) => tokenize(text).map((token) => `${token.kind}:${token.key}`);

describe('tokenize', () => {
  it.each([
    ['J’ai', ["word:j'", 'word:ai']],
    ["qu'aujourd'hui", ["word:qu'", "word:aujourd'hui"]],
    ["I'm fine", ["word:i'm", 'word:fine']],
    ['Été à Œrs', ['word:ete', 'word:a', 'word:oers']],
    ['client·e·s', ['word:clients']],
    ['tous.tes', ['word:tous']],
    ['𝗕𝗿𝗮𝘃𝗼', ['word:bravo']],
    ['Voir https://exemple.fr/a?b=1 !', ['word:voir', 'link:https://exemple.fr/a?b=1', 'mark:!']],
    ['@Jeanne_D #Lyon2030', ['handle:@jeanne_d', 'hashtag:#lyon2030']],
    ['ecrire@exemple.fr', ['link:ecrire@exemple.fr']],
    ['+12,5 % ou 3€', ['mark:+', 'number:12,5 %', 'word:ou', 'number:3€']],
    ['👩‍🔧👍🏽🇫🇷', ['emoji:👩‍🔧', 'emoji:👍🏽', 'emoji:🇫🇷']],
  ])('%s', (text, expected) => {
    expect(keys(text).map((key) => key.replace(/\u00A0/g, ' '))).toEqual(expected);
  });

  it('marks the speech of others, not a quoted word', () => {
    const quoted = (text: string) => tokenize(text).some((token) => token.quoted);
    expect(quoted('Il a dit « je suis très fier » hier')).toBe(true);
    expect(quoted('un "expert" de plus')).toBe(false);
    expect(quoted('« je suis jamais refermé')).toBe(false);
  });

  it('gives places that are in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let before = 0;
        for (const { start, end, raw } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(raw);
          before = end;
        }
      }),
    );
  });
});
