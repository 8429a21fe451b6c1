import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language';
import { otherPosts } from './posts-in-other-languages';

describe('detectLanguage', () => {
  it.each([
    ['fr', 'Je ne comprends pas pourquoi le site est fermé.'],
    ['fr', 'jai pas recu mon colis svp'],
    ['fr', 'Bravo à toute l’équipe !'],
    ['fr', '@marque toujours rien dans ma boîte aux lettres 😡 https://exemple.fr'],
    ['en', 'I do not understand why the site is closed.'],
    ['en', 'Well done everyone'],
    ['en', '@brand still nothing in my mailbox 😡 https://example.com'],
    ['en', 'dont know what ur doing with my order'],
    ['other', 'Estamos muy contentos de abrir nuestra nueva tienda'],
    ['other', 'Siamo felici di aprire il nostro nuovo negozio'],
    ['other', 'Estamos felizes por abrir a nossa nova loja'],
    ['other', 'Wir freuen uns über die neue Filiale in der Stadt'],
    ['other', 'Wij openen vandaag onze nieuwe winkel in het centrum'],
    ['other', 'نحن سعداء بافتتاح متجرنا الجديد'],
    ['other', '新しい店舗をオープンしました'],
    ['other', '@a #b https://c.fr 😀 123'],
    ['other', ''],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('trusts the hint where the text is thin, and the text where it is not', () => {
    expect(detectLanguage('Super !', 'en')).toBe('en');
    expect(detectLanguage('Super !', 'fr-CA')).toBe('fr');
    expect(detectLanguage('Restaurant Paris', 'de')).toBe('other');
    expect(detectLanguage('Nous avons toujours merci with love, show', 'en')).toBe('fr');
    expect(detectLanguage('Je ne sais pas ce que vous avez fait de ma commande.', 'en')).toBe('fr');
  });

  it.each(['qme', 'und', 'zxx', 'qht', '', '!!', null])('%s is not a language', (hint) => {
    expect(detectLanguage('Je ne sais pas encore', hint)).toBe('fr');
    expect(detectLanguage('#Lyon', hint)).toBe('other');
  });

  it.each(Object.entries(otherPosts))('calls posts in %s "other"', (_, posts) => {
    const taken = posts.filter((post) => detectLanguage(post) !== 'other');
    expect(posts.length).toBeGreaterThanOrEqual(30);
    // Nine in ten at least.
    expect(taken.length, taken.join(' | ')).toBeLessThanOrEqual(3);
  });

  it.each([
    'cest nimporte quoi',
    'mdr',
    'ok merci',
    'trop bien',
    'wesh c koi ce bail',
    'bonne journee a tous',
    'Enfin vendredi',
    'CA en hausse de 8 %',
    'Le brainstorming du meeting de ce matin: no comment',
  ])('French, short or careless: %s', (text) => {
    expect(detectLanguage(text)).toBe('fr');
  });

  it.each(['lol', 'dunno', 'great job team', 'Nope. Next question.', 'haha fair cop mate', 'we are hiring'])(
    'English, short or careless: %s',
    (text) => {
      expect(detectLanguage(text)).toBe('en');
    },
  );
});
