import { describe, expect, it } from 'vitest';
import type { ApprovedLine } from './answer';
import { suggest } from './suggest';

const complaint = 'My order never arrived and nobody answers, this is unacceptable';
const press = 'I am a journalist, could I get a comment before my deadline?';
const texts = (text: string, options: Partial<Parameters<typeof suggest>[1]> = {}) =>
  suggest({ text }, { voice: 'corporate', round: 0, ...options }).suggestions.map((one) => one.text);

describe('contacts of the settings', () => {
  it('are named where they help, as they are written', () => {
    expect(texts(press, { pressContact: 'press@example.com' }).join('\n')).toContain('press@example.com');
    expect(texts(complaint, { handOverAccount: '@example_help' }).join('\n')).toContain('@example_help');
    const french = texts('Bonjour, journaliste, puis-je avoir une réaction pour mon article ?', {
      pressContact: 'Léa Morel, presse@exemple.fr',
    });
    expect(french.join('\n')).toContain('Léa Morel, presse@exemple.fr');
  });

  it('are never made up, and only real ones are used', () => {
    for (let round = 0; round < 6; round += 1) {
      for (const contact of [undefined, '', '  ', 'x'.repeat(61)]) {
        const all = [complaint, press].flatMap((text) =>
          texts(text, { round, pressContact: contact, handOverAccount: contact }),
        );
        expect(all.join('\n')).not.toMatch(/[@%]|xxx/);
      }
    }
  });
});

describe('approved lines', () => {
  const line = (more: Partial<ApprovedLine>): ApprovedLine => ({
    intent: 'complaint',
    language: 'en',
    text: 'Our service team answers every message within the day, at the address on our site.',
    ...more,
  });
  const of = (approvedLines: ApprovedLine[], more = {}) =>
    suggest(
      { text: complaint },
      { voice: 'corporate', round: 0, approvedLines, today: '2026-11-25', ...more },
    );

  it('come first and say that they are approved; still three of three moves', () => {
    const { suggestions } = of([line({})]);
    expect(suggestions).toHaveLength(3);
    expect(suggestions[0]).toMatchObject({ text: line({}).text, approved: true });
    expect(suggestions.slice(1).some((one) => one.approved)).toBe(false);
    expect(new Set(suggestions.map((one) => one.move)).size).toBe(3);
  });

  it('fill all three places, and the next round, where there are enough', () => {
    const lines = ['a', 'b', 'c', 'd'].map((name) => line({ text: `An approved line, number ${name}.` }));
    expect(of(lines).suggestions.map((one) => one.approved)).toEqual([true, true, true]);
    const next = of(lines, { round: 1 }).suggestions;
    expect(next.map((one) => one.approved ?? false)).toEqual([true, false, false]);
    expect(next[0]?.text).toContain('number d');
  });

  it.each([
    [{ validUntil: '2026-11-25' }, true],
    [{ validUntil: '2026-11-24' }, false],
    [{ validFrom: '2026-11-25' }, true],
    [{ validFrom: '2026-11-26' }, false],
    [{ validFrom: '2026-11-01', validUntil: '2026-12-01' }, true],
    [{ language: 'fr' as const }, false],
    [{ intent: 'praise' as const }, false],
    [{ text: '   ' }, false],
  ])('are offered when and where they are meant: %o', (more, isOffered) => {
    expect(of([line(more)]).suggestions.some((one) => one.approved)).toBe(isOffered);
  });

  it('are not offered by their day where today is not known', () => {
    expect(
      of([line({ validUntil: '2999-01-01' })], { today: undefined }).suggestions[0]?.approved,
    ).toBeUndefined();
  });

  it('for an intent are kept from what is delicate; those for delicate matters come there', () => {
    const text = 'You fired four hundred people by email, the layoffs are a disgrace';
    const lines = [line({ intent: 'criticism' }), line({ intent: 'complaint' })];
    const options = { voice: 'corporate', round: 0, today: '2026-11-25' } as const;
    expect(
      suggest({ text }, { ...options, approvedLines: lines }).suggestions.some((one) => one.approved),
    ).toBe(false);
    const safe = line({ intent: 'delicate', text: 'Please write to our communications team about this.' });
    const { delicate, suggestions } = suggest({ text }, { ...options, approvedLines: [...lines, safe] });
    expect(delicate).toBe(true);
    expect(suggestions[0]).toMatchObject({ text: safe.text, approved: true });
  });
});
