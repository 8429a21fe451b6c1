import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVoice } from './read-voice';
import { reasons } from './voice';

const personal = [
  'My daughter asked me what I do all day. Still looking for a good answer.',
  'I burnt the toast again this morning lol',
  'Ma fille m’a demandé hier soir à quoi servait mon travail.',
  "j'ai encore raté mon train, chui degoute",
  'Vivement le week-end, ma voiture est encore chez le garagiste et mes gosses sont insupportables',
];

const corporate = [
  'Our Q3 results are out. Read the full report: https://example.com/q3',
  'We are hiring engineers in Leeds. Apply now on our website.',
  'We’re sorry for the inconvenience. Please DM us your order number. ^TK',
  'Nos résultats trimestriels sont disponibles. En savoir plus : https://exemple.fr',
  'Rejoignez nos équipes : nous recrutons 20 ingénieurs à Nantes. Postulez sur notre site.',
  'Bonjour, nous sommes desoles pour la gene occasionnee. Merci de nous ecrire en message prive.',
];

const hostile = [
  '',
  ' \n\t',
  '😀'.repeat(5000),
  '\u202EtxeT\u202C je suis \u2066là\u2069',
  '<script>alert("I")</script><img src=x onerror=1>',
  'a.'.repeat(12_500),
  '-'.repeat(25_000),
  '1,'.repeat(12_500),
  "l'".repeat(12_500),
  '« '.repeat(12_500),
  `http://${'a'.repeat(24_000)}`,
  'je suis fier de nos équipes et I love our new product '.repeat(480),
  '\uD800 lone \uDFFF',
];

describe('readVoice', () => {
  it.each(personal)('personal: %s', (text) => {
    const { label, score, flagFor } = readVoice(text);
    expect(label).toBe('personal');
    expect(score).toBeLessThan(0.5);
    expect(flagFor.personal).toBe(false);
    expect(flagFor.mixed).toBe(false);
  });

  it.each(corporate)('corporate: %s', (text) => {
    const { label, score, flagFor } = readVoice(text);
    expect(label).toBe('corporate');
    expect(score).toBeGreaterThan(0.5);
    expect(flagFor.corporate).toBe(false);
    expect(flagFor.personal).toBe(true);
  });

  it.each([
    'So proud of our teams today. I could not ask for better colleagues.',
    'Très fier de nos équipes ! J’ai passé la matinée avec elles.',
    'I am delighted to announce that we have signed a partnership with the city.',
  ])('mixed, and never flagged on the leader’s account: %s', (text) => {
    const { label, flagFor } = readVoice(text);
    expect(label).toBe('mixed');
    expect(flagFor.mixed).toBe(false);
  });

  it.each(['Monday.', '', '😀', '@quelquun https://exemple.fr'])(
    'silent when nothing is heard: %s',
    (text) => {
      const { label, flagFor } = readVoice(text);
      expect(label).toBe('unsure');
      expect(Object.values(flagFor)).toEqual([false, false, false]);
    },
  );

  it('does not read other languages', () => {
    const reading = readVoice(
      'Estamos orgullosos de anunciar la apertura de nuestra nueva tienda en Madrid!!!',
    );
    expect(reading.lang).toBe('other');
    expect(reading.label).toBe('unsure');
    expect(Object.values(reading.flagFor)).toEqual([false, false, false]);
  });

  it('flags nothing on shape alone in a language it does not read', () => {
    const { label, flagFor } = readVoice(
      'Estamos muy contentos con todos!!! 😀😍 Qué día para nosotros!!! 🥳🥳 ????',
    );
    expect(label).toBe('unsure');
    expect(Object.values(flagFor)).toEqual([false, false, false]);
  });

  it('shows the words that weigh, at their exact place', () => {
    const text = '🕯️ « Oui. » Nous recrutons à Nantes, et moi j’ai faim 😋';
    const words = readVoice(text).evidence.map(({ start, end, side }) => [text.slice(start, end), side]);
    expect(words).toContainEqual(['Nous recrutons', 'corporate']);
    expect(words).toContainEqual(['moi j’ai', 'personal']);
  });

  it.each([...personal, ...corporate])('moves when its first evidence is taken away: %s', (text) => {
    const before = readVoice(text);
    const top = before.evidence[0];
    if (!top) throw new Error('no evidence');
    const rest = (text.slice(0, top.start) + text.slice(top.end)).trim();
    // A text that now begins with a small letter would have gained a sign that it had not.
    const isCapital = /^\p{Lu}/u.test(text);
    const after = readVoice(isCapital ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest, {
      lang: before.lang,
    });
    if (top.side === 'corporate') expect(after.score).toBeLessThan(before.score);
    else expect(after.score).toBeGreaterThan(before.score);
  });

  it('reads apostrophes, accents and inclusive endings alike', () => {
    const score = (text: string) => readVoice(text, { lang: 'fr' }).score;
    expect(score('J’ai été très déçu')).toBe(score("J'ai ete tres decu"));
    expect(score('Merci à nos client·e·s')).toBe(score('Merci à nos clients'));
  });

  it('hears less in what somebody else says', () => {
    const own = readVoice('Je suis vraiment en colère, dit le maire');
    const quoted = readVoice('« Je suis vraiment en colère », dit le maire');
    expect(quoted.score).toBeGreaterThan(own.score);
  });

  it.each(hostile.map((text, index) => [index, text] as const))('hostile text %i, quickly', (_, text) => {
    const started = performance.now();
    const reading = readVoice(text);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(reading.score).toBeGreaterThanOrEqual(0);
    expect(reading.score).toBeLessThanOrEqual(1);
    expect(readVoice(text)).toEqual(reading);
  });

  it('always answers in the shape that is promised', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'je ',
        'we ',
        'our team ',
        'nous sommes fiers ',
        '!!',
        ' lol ',
        '😀',
        '^AB',
        '« ',
        ' »',
        "j'",
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.option(fc.string({ maxLength: 4 })),
        (pieces, lang) => {
          const text = pieces.join('');
          const { score, confidence, evidence, label, flagFor } = readVoice(text, { lang });
          expect(label === 'unsure' && Object.values(flagFor).some(Boolean)).toBe(false);
          expect(label !== 'unsure' && flagFor[label]).toBe(false);
          expect(label === 'mixed' && Object.values(flagFor).some(Boolean)).toBe(false);
          expect(score >= 0 && score <= 1 && confidence >= 0 && confidence <= 1).toBe(true);
          let heaviest = 1 + 1e-9;
          let sum = 0;
          for (const { start, end, weight, reason } of evidence) {
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
            expect(weight > 0 && weight <= heaviest).toBe(true);
            expect(reasons).toContain(reason);
            heaviest = weight;
            sum += weight;
          }
          expect(sum).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });
});
