import { expect, it } from 'vitest';
import { suggestionsIn } from './check-answer';
import type { ModelAsk } from './prompt';

const ask: ModelAsk = {
  post: 'Hello, my Aurore arrived broken and nobody answers my emails. What can you do for me?',
  ...{ language: 'en', intent: 'complaint', voice: 'mixed', isFamiliar: false, contact: '' },
};
const french: ModelAsk = { ...ask, post: 'Bonjour, ma cocotte est arrivée cassée.', language: 'fr' };
const rules = { releaseDomains: [], wordList: ['Cedar'], embargoes: [], company: [] };
const one = { move: 'thank', text: 'Thank you for telling us. This is not how it should arrive.' };
const two = { move: 'ask', text: 'Where did you buy your Aurore? I would like to see what went wrong.' };
const three = { move: 'act', text: 'I am sorry about the silence. I am looking into it with the team.' };
const read = (replies: unknown, given = ask) =>
  suggestionsIn(JSON.stringify({ replies }), given, { rules, day: '2026-11-25' });

it('three of three moves are offered', () => {
  expect(read([one, two, three])).toEqual([one, two, three]);
});

it.each([
  ['two', [one, two]],
  ['four', [one, two, three, { ...one, move: 'talk', text: `${one.text} Truly.` }]],
  ['the same move twice', [one, two, { ...three, move: 'ask' }]],
  ['the same text twice', [one, two, { ...one, move: 'act' }]],
  ['a move that is none', [one, two, { ...three, move: 'sell' }]],
  ['no text', [one, two, { move: 'act' }]],
  ['none', null],
])('%s: not offered', (_, replies) => {
  expect(read(replies)).toBeNull();
});

it.each([
  ['too short', 'Thank you.'],
  ['too long', 'Thank you for telling us, and for the patience. '.repeat(6)],
  ['in another language', 'Merci de nous le signaler. Ce n’est pas normal du tout.'],
  ['with markup', 'Thank you for **telling us**. This is not how it should be.'],
  ['with an unseen character', 'Thank you for tell\u202eing us. This is not how it should be.'],
  ['about itself', 'As an AI language model, I am sorry that it arrived broken.'],
  ['with a figure', 'We are sorry. We will give you 20 back for the broken one.'],
  ['with a name', 'I am sorry. My colleague Sarah will write to you about it.'],
  ['with a phone number', 'I am sorry. Call us at +33 1 42 68 53 00 and we will see.'],
  ['with a word of the company’s list', 'I am sorry. We see this with cedar too, and look into it.'],
])('%s: not offered', (_, text) => {
  expect(read([one, two, { move: 'act', text }])).toBeNull();
});

it('"tu" is for those who say it', () => {
  const replies = [
    { move: 'thank', text: 'Merci de nous le signaler. Ce n’est pas normal du tout.' },
    { move: 'ask', text: 'Peux-tu me dire où tu as acheté ta cocotte ? Je regarde.' },
    { move: 'act', text: 'Je suis désolée de cette casse. Je m’en occupe avec mon équipe.' },
  ];
  expect(read(replies, french)).toBeNull();
  expect(read(replies, { ...french, isFamiliar: true })).toEqual(replies);
});

it('a company’s account is not spoken for as a person', () => {
  const personal = 'I loved that, honestly. My daughter laughed when I read it to her.';
  expect(read([one, two, { move: 'act', text: personal }], { ...ask, voice: 'corporate' })).toBeNull();
});
