import { describe, expect, it } from 'vitest';
import { readIntent } from './intent';

describe('readIntent', () => {
  it.each([
    ['complaint', 'en', 'My parcel never arrived and nobody answers. Unacceptable.'],
    ['complaint', 'en', 'You morons, my order is broken and I want a refund'],
    ['complaint', 'fr', 'Toujours pas de réponse, ma commande est bloquée. Quand allez-vous régler ça ?'],
    ['question', 'en', 'Hello, where can I find the opening times?'],
    ['question', 'fr', 'Bonjour, est-ce que le magasin est ouvert dimanche ? Merci d’avance'],
    ['praise', 'en', 'Thank you, your staff were wonderful today'],
    ['praise', 'fr', 'Bravo et merci à toute l’équipe, service impeccable'],
    ['criticism', 'en', 'Shame on you. Bonuses up while workers get nothing: pure hypocrisy.'],
    ['criticism', 'fr', 'Honte à vous : de belles paroles sur le climat, et du greenwashing.'],
    ['idea', 'en', 'Suggestion: it would be great if the app had a dark theme'],
    ['idea', 'fr', 'Une suggestion : ce serait bien d’ajouter un mode sombre'],
    ['press', 'en', 'I am a journalist, could I get a comment before my deadline?'],
    [
      'press',
      'fr',
      'Bonjour, journaliste au quotidien local, puis-je avoir votre réaction pour un article ?',
    ],
    ['partnership', 'en', 'We would love to explore a partnership, can we send a proposal?'],
    ['partnership', 'fr', 'Nous aimerions vous proposer un partenariat, à qui écrire ?'],
    ['recruiting', 'en', 'Are you hiring? I can send my CV for an internship'],
    ['recruiting', 'fr', 'Bonjour, je cherche un stage, où envoyer mon CV ?'],
    ['invitation', 'en', 'We would like to invite you to speak at our conference'],
    ['invitation', 'fr', 'Nous serions ravis de vous inviter à notre table ronde'],
    ['chatter', 'en', 'haha good morning to you too'],
    ['chatter', 'fr', 'mdr pareil'],
    ['abuse', 'en', 'what a clown, loser'],
    ['abuse', 'en', 'Double your bitcoin, whatsapp me'],
    ['abuse', 'fr', 'ta gueule, abruti'],
  ] as const)('%s (%s): %s', (intent, language, text) => {
    expect(readIntent({ text }, language).intent).toBe(intent);
  });

  it.each([
    ['en', 'Congratulations on the merger!', true],
    ['en', 'When will you publish your results?', true],
    ['en', 'Where can I buy the blue one?', false],
    ['fr', 'Pourquoi ces licenciements ?', true],
    ['fr', 'Mon manager me harcèle', true],
    ['fr', 'Où acheter le modèle bleu ?', false],
  ] as const)('delicate (%s): %s', (language, text, delicate) => {
    expect(readIntent({ text }, language).delicate).toBe(delicate);
  });

  it('leaves alone what it cannot read', () => {
    expect(readIntent({ text: '¿Dónde está mi pedido?' }, 'other').worthAnswering).toBe(false);
  });
});
