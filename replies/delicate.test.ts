import { describe, expect, it } from 'vitest';
import { voices } from '../tone/voice';
import { abuse } from './cases/abuse';
import { delicate, nearMisses, press } from './cases/delicate';
import { readIntent } from './intent';
import { suggest } from './suggest';

const languages = ['en', 'fr'] as const;
const share = <T>(of: readonly T[], is: (one: T) => boolean) => of.filter(is).length / of.length;

/** Positions, admissions, promises, and whatever would confirm or deny. */
const forbidden = {
  en: /\b(?:sorry|apologi[sz]e|regret|our fault|my fault|mistake|we were wrong|I was wrong|promise|guarantee|will fix|will pay|compensat|refund|confirm|deny|true|false|agree|disagree|support|condemn|unfortunately|rumou?rs?)\b/i,
  fr: /désolé|navré|excus|regrett|notre faute|ma faute|erreur|tort|promett|promis|garanti|rembours|indemnis|confirm|démen|vrai|faux|d’accord|soutien|condamn|malheureusement|rumeur/i,
};

describe.each(languages)('what is delicate (%s)', (language) => {
  const cases = [...delicate[language], ...press[language]];

  it('is known as such, nearly always', () => {
    const missed = delicate[language].filter((text) => {
      const wish = readIntent({ text }, language);
      return !wish.delicate && wish.intent !== 'press';
    });
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3);
  });

  // Half of the near misses are taken for it: a careful answer costs less than a ready position.
  it('is not seen everywhere', () => {
    expect(
      share(nearMisses[language], (text) => readIntent({ text }, language).delicate),
    ).toBeLessThanOrEqual(0.6);
  });

  it('gets no position, no admission, no promise', { timeout: 60_000 }, () => {
    const safe = cases.filter((text) => {
      const wish = readIntent({ text }, language);
      return wish.delicate || wish.answeredAs === 'press';
    });
    expect(safe.length).toBeGreaterThanOrEqual(cases.length - 4);
    for (const text of safe) {
      for (const voice of voices) {
        for (let round = 0; round < 3; round += 1) {
          const options = { voice, round, pressContact: 'presse@exemple.fr' };
          const { suggestions, worthAnswering } = suggest({ text, lang: language }, options);
          if (!worthAnswering) continue;
          expect(suggestions).toHaveLength(3);
          const moves = suggestions.map((one) => one.move);
          expect(moves.every((move) => ['redirect', 'thank', 'ask', 'talk'].includes(move))).toBe(true);
          for (const one of suggestions) expect(one.text, text).not.toMatch(forbidden[language]);
        }
      }
    }
  });

  it('is passed on first: to the contact of the settings, or to nobody by name', () => {
    for (const text of cases) {
      const wish = readIntent({ text }, language);
      if (!(wish.delicate || wish.answeredAs === 'press') || wish.answeredAs === 'praise') continue;
      const given = suggest(
        { text, lang: language },
        { voice: 'corporate', round: 0, pressContact: 'presse@exemple.fr' },
      );
      if (!given.worthAnswering) continue;
      expect(given.suggestions[0]?.move).toBe('redirect');
      expect(given.suggestions[0]?.text).toContain('presse@exemple.fr');
      const bare = suggest({ text, lang: language }, { voice: 'corporate', round: 0 });
      expect(bare.suggestions[0]?.text).not.toMatch(/@/);
    }
  });

  it('is also what quotes it', () => {
    const context = delicate[language][9] ?? '';
    const text = language === 'fr' ? 'Et là-dessus, que répondez-vous ?' : 'And what do you say to this?';
    expect(readIntent({ text, context }, language).delicate).toBe(true);
  });
});

describe('the sets', () => {
  it('are as large as is asked', () => {
    const all = languages.flatMap((language) => [...delicate[language], ...press[language]]);
    expect(all.length).toBeGreaterThanOrEqual(60);
    for (const language of languages) expect(abuse[language].length).toBeGreaterThanOrEqual(40);
  });

  it.each(languages)('abuse is left alone, nearly always (%s)', (language) => {
    const answered = abuse[language].filter(
      (text) => suggest({ text, lang: language }, { voice: 'personal', round: 0 }).worthAnswering,
    );
    // None should be: see the card.
    expect(answered.length, answered.join('\n')).toBeLessThanOrEqual(6);
  });
});
