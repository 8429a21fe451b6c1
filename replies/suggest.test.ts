import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voices } from '../tone/voice';
import type { Deck } from './decks';
import { englishDecks } from './phrases/english';
import { frenchDecks } from './phrases/french';
import { suggest } from './suggest';
import { fillTemplate } from './template';
import { longestAnswer, shortestAnswer, weightedLength } from './weighted-length';

const first = { voice: 'personal', round: 0 } as const;
const texts = (text: string, options: Parameters<typeof suggest>[1] = first) =>
  suggest({ text }, options).suggestions.map((suggestion) => suggestion.text);

const answered = [
  'Bonjour, ma commande est bloquée depuis des jours, c’est inadmissible',
  'Bonjour, est-ce que le magasin est ouvert dimanche ?',
  'Bravo et merci à toute l’équipe !',
  'Pourquoi ces licenciements ? Honte à vous.',
  'Bonjour, journaliste, puis-je avoir votre réaction pour un article ?',
  'Je cherche un stage, où envoyer mon CV ?',
  'Nous serions ravis de vous inviter à notre table ronde',
  'My order never arrived, this is unacceptable',
  'Hi, where can I find the opening times?',
  'Congratulations on the merger!',
  'We would love to explore a partnership, can we send a proposal?',
  'Suggestion: it would be great if the app had a dark theme',
];

describe('suggest', () => {
  it.each(answered)('three answers of three moves, in every voice and round: %s', (text) => {
    for (const voice of voices) {
      for (let round = 0; round < 6; round += 1) {
        const { suggestions, worthAnswering } = suggest({ text }, { voice, round });
        expect(worthAnswering).toBe(true);
        expect(suggestions).toHaveLength(3);
        expect(new Set(suggestions.map((one) => one.move)).size).toBe(3);
        expect(new Set(suggestions.map((one) => one.text)).size).toBe(3);
      }
    }
  });

  it.each(answered)('the same again, and others in the next round: %s', (text) => {
    expect(texts(text)).toEqual(texts(text));
    const second = texts(text, { voice: 'personal', round: 1 });
    for (const one of texts(text)) expect(second).not.toContain(one);
  });

  it('answers like mentions differently', () => {
    const orders = ['parcel', 'order', 'delivery', 'invoice', 'ticket', 'booking', 'luggage', 'refund'];
    const all = orders.map((noun) => texts(`My ${noun} is wrong and nobody answers`).join('\n'));
    expect(new Set(all).size).toBe(orders.length);
  });

  it('answers the press differently too, though there is no subject to name', () => {
    const asked = ['The Gazette', 'Radio Nord', 'our podcast', 'the student paper', 'Channel 9', 'a weekly'];
    for (const voice of ['personal', 'corporate'] as const) {
      const all = asked.map((who) =>
        texts(`Journalist for ${who} here, could you comment before 5pm?`, { voice, round: 0 }).join('\n'),
      );
      expect(new Set(all).size, voice).toBeGreaterThanOrEqual(asked.length - 1);
    }
  });

  it('follows tu, and says vous in doubt', () => {
    const familiar = texts('Salut, tu peux regarder ma commande ? Toujours pas reçue').join(' ');
    expect(familiar).not.toMatch(/\b(?:vous|votre|vos)\b/i);
    expect(texts('Bonjour, ma commande est bloquée').join(' ')).not.toMatch(/\b(?:tu|ta|tes|toi)\b/i);
  });

  it('speaks as the account: I for a person, we for a company', () => {
    for (let round = 0; round < 4; round += 1) {
      const company = texts('My order never arrived', { voice: 'corporate', round }).join(' ');
      expect(company).not.toMatch(/\b(?:I|I'm|I'll|I'd|me|my)\b/);
      const entreprise = texts('Ma commande est bloquée, vous répondez ?', {
        voice: 'corporate',
        round,
      }).join(' ');
      expect(entreprise).not.toMatch(/(?<!\p{L})(?:je|j’|moi|mon|ma|mes)(?!\p{L})/iu);
    }
  });

  it.each([
    'haha good morning',
    'ta gueule, abruti',
    'Dove è il mio ordine? Non è ancora arrivato',
    '',
    '😀'.repeat(3000),
  ])('leaves alone: %#', (text) => {
    expect(suggest({ text }, first).suggestions).toEqual([]);
    expect(suggest({ text }, first).worthAnswering).toBe(false);
  });

  it('carries nothing hostile over', () => {
    const text =
      'my <b>order</b> \u202E$& <script>x</script> the Evil\u202Eapp is broken, @someone https://bad.example 99';
    for (let round = 0; round < 4; round += 1) {
      expect(texts(text, { voice: 'mixed', round }).join(' ')).not.toMatch(
        /[<>\p{Cf}\d@$&]|http|script|evil/iu,
      );
    }
  });

  it('reads words through what is hidden in them', () => {
    const { intent, suggestions } = suggest({ text: 'my ord\u200Ber ne\u202Ever arr\u2066ived' }, first);
    expect(intent).toBe('complaint');
    // One answer of three goes without what it is about, and so may another: of several rounds some name it.
    const texts = [0, 1, 2].flatMap((round) =>
      suggest({ text: 'my ord\u200Ber ne\u202Ever arr\u2066ived' }, { ...first, round }).suggestions.map(
        (one) => one.text,
      ),
    );
    expect(suggestions).toHaveLength(3);
    expect(texts.join(' ')).toContain('your order');
  });

  it('never throws, and keeps to its lengths', { timeout: 60_000 }, () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'my order ',
        'the Paris app ',
        'ma commande ',
        'bonjour ',
        'why? ',
        'merci ',
        'cancelled ',
        'tu ',
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.nat(50),
        fc.constantFrom(...voices),
        (pieces, round, voice) => {
          const { suggestions } = suggest({ text: pieces.join('') }, { voice, round });
          expect([0, 3]).toContain(suggestions.length);
          for (const { text } of suggestions) {
            expect(text).toBe(text.trim());
            expect(weightedLength(text)).toBeGreaterThanOrEqual(shortestAnswer);
            expect(weightedLength(text)).toBeLessThanOrEqual(longestAnswer);
            expect(text).not.toMatch(/\p{C}/u);
          }
        },
      ),
    );
  });
});

describe('the material', () => {
  const decks: [string, string, Deck][] = [
    ...Object.entries(frenchDecks).map(([name, deck]): [string, string, Deck] => ['fr', name, deck]),
    ...Object.entries(englishDecks).map(([name, deck]): [string, string, Deck] => ['en', name, deck]),
  ];

  it.each(decks)('%s %s: three moves or more, each in eight wordings or more', (_, __, deck) => {
    const piles = Object.values(deck);
    expect(piles.length).toBeGreaterThanOrEqual(3);
    for (const pile of piles) {
      const always = pile.filter((template) => !/^[a-z-]+> |%[ph]/.test(template));
      expect(always.length).toBeGreaterThanOrEqual(8);
      expect(new Set(pile).size).toBe(pile.length);
    }
  });

  it.each(decks)('%s %s: every wording is whole, short and free of facts', (_, __, deck) => {
    const contacts = new Map([
      ['%p', 'Presse'],
      ['%h', 'Aide'],
    ]);
    for (const template of Object.values(deck).flat()) {
      for (const voice of voices) {
        for (const isFamiliar of [false, true]) {
          for (const subject of [undefined, 'la table ronde de Clermontferrand']) {
            for (let seed = 0; seed < 4; seed += 1) {
              const bare = template.replace(/^[a-z-]+> /, '');
              const text = fillTemplate(bare, { voice, isFamiliar, subject, seed, contacts });
              expect(weightedLength(text)).toBeGreaterThanOrEqual(shortestAnswer);
              // Room for "Bonjour, ".
              if (subject === undefined) expect(weightedLength(text) + 9).toBeLessThanOrEqual(longestAnswer);
              expect(text).not.toMatch(/[[\]{}<>|~$/()%\d@#!]| {2}|^\s|\s$|\s[.,]|undefined/);
              expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
              expect(text).not.toMatch(/vous(?:a|oriente)\b|\b[td]e (?:a|o)riente/);
              expect(text).not.toMatch(
                /thrilled|delighted|amazing|so much|reach out|ravis?|ravie|hésitez pas/i,
              );
            }
          }
        }
      }
    }
  });

  it('agrees with nobody: whether a man or a woman answers in French is not known', () => {
    for (const template of Object.values(frenchDecks)
      .flatMap((deck) => Object.values(deck))
      .flat()) {
      const text = fillTemplate(template, {
        voice: 'personal',
        isFamiliar: false,
        subject: undefined,
        seed: 0,
      });
      expect(text).not.toMatch(/je (?:suis|serais) (?:désolé|content|heureux|certain|curieux|ravi|prêt)/i);
    }
  });
});
