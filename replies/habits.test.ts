import { describe, expect, it } from 'vitest';
import { habitsIn } from './habits';
import { suggest } from './suggest';
import { longestAnswer, weightedLength } from './weighted-length';

const none = { greeting: null, signature: '', isFamiliar: null };
const greeted = [
  'Bonjour, merci de votre message. Je regarde cela.\n— Claire',
  'Bonjour Paul, vous avez raison. Je m’en occupe.\n— Claire',
  'bonjour ! Votre idée me plaît.\n— Claire',
  'Bonjour, écrivez-moi en privé, je vous répondrai.\n— Claire',
];

describe('habits', () => {
  it('are what most answers do', () => {
    expect(habitsIn(greeted)).toEqual({ greeting: 'Bonjour, ', signature: '\n— Claire', isFamiliar: false });
    const plain = ['Tu as raison.', 'Je te crois.', 'Ton idée me plaît.', 'Tu peux m’écrire.'];
    expect(habitsIn(plain)).toEqual({ greeting: '', signature: '', isFamiliar: true });
  });

  it('are none in a few answers, nor in answers that differ', () => {
    expect(habitsIn(greeted.slice(0, 3))).toEqual(none);
    expect(habitsIn(['Hello, thank you.', 'Thank you.', 'Hi, we see.', 'A good idea. Claire'])).toEqual(none);
  });
});

describe('answers that follow them', () => {
  const text = 'ma cocotte est arrivée cassée et personne ne répond. Que pouvez-vous faire ?';
  const write = (habits = habitsIn(greeted)) =>
    suggest({ text, lang: 'fr' }, { voice: 'mixed', round: 0, habits }).suggestions.map((each) => each.text);

  it('greet and sign, within the length', () => {
    for (const answer of write()) {
      expect(answer).toMatch(/^Bonjour,? /);
      expect(answer).toMatch(/\n— Claire$/);
      expect(weightedLength(answer)).toBeLessThanOrEqual(longestAnswer);
    }
  });

  it('greet nobody where the user never does, and say "tu" where they always do', () => {
    const greeting = suggest({ text: `Bonjour, ${text}`, lang: 'fr' }, { voice: 'mixed', round: 0 });
    expect(greeting.suggestions.some((each) => each.text.startsWith('Bonjour'))).toBe(true);
    const habits = { greeting: '', signature: '', isFamiliar: true };
    const { suggestions } = suggest(
      { text: `Bonjour, ${text}`, lang: 'fr' },
      { voice: 'mixed', round: 0, habits },
    );
    for (const each of suggestions) expect(each.text).not.toMatch(/^Bonjour|\b(?:vous|votre|vos)\b/i);
  });

  it('are otherwise as they were', () => {
    const without = suggest({ text, lang: 'fr' }, { voice: 'mixed', round: 0 });
    expect(write({ ...none })).toEqual(without.suggestions.map((each) => each.text));
  });
});
