import { describe, expect, it } from 'vitest';
import { answerAlike, type OwnAnswer } from './own-answers';
import { suggest } from './suggest';

const sent = (more: Partial<OwnAnswer>): OwnAnswer => ({
  ...{ account: 'claire', id: '1', language: 'en', intent: 'complaint', day: '2026-10-12', sentAt: 1 },
  post: 'My parcel has not arrived and the tracking says nothing, any idea where it is?',
  answer:
    '@oscar @maison I am sorry about the parcel. Write to me in private, I will look at the tracking myself.',
  ...more,
});
const parcel = {
  text: 'Hello, the tracking of my parcel does not move. Where is it?',
  language: 'en',
  intent: 'complaint',
} as const;

describe('an answer of the user’s own', () => {
  it('is found where the wish and the words are alike, without the handles before it', () => {
    const others = [
      sent({
        id: '2',
        post: 'The waiter was rude to my mother in your restaurant',
        answer: 'That is not how we want our guests to be received.',
      }),
    ];
    expect(answerAlike(parcel, [...others, sent({})])?.text).toBe(
      'I am sorry about the parcel. Write to me in private, I will look at the tracking myself.',
    );
  });

  it.each([
    ['another wish', { intent: 'praise' }],
    ['another language', { language: 'fr' }],
    ['other words', { post: 'The waiter was rude to my mother in your restaurant' }],
    ['its only word in common', { post: 'That parcel!' }],
    ['one word alone in common', { post: 'A parcel of land was sold beside your workshop' }],
    [
      'a name that this post does not have',
      { answer: 'Dear all, Marie from our team looks for the parcel.' },
    ],
    ['a figure', { answer: 'I am sorry. We pay back the 12 euros for the parcel.' }],
    ['a day', { answer: 'I am sorry, the parcel will be with you tomorrow.' }],
    ['a link', { answer: 'All about the tracking is on https://a.example/1, thank you.' }],
    ['too short', { answer: 'On it.' }],
    ['too long', { answer: 'I am sorry about the parcel, we look at it. '.repeat(7) }],
  ] as const)('is not offered: %s', (_, more) => {
    expect(answerAlike(parcel, [sent(more)])).toBeUndefined();
  });

  it('that says "tu" is for those who say it', () => {
    const answers = [
      sent({
        language: 'fr',
        post: 'Mon colis n’arrive pas, où est-il ?',
        answer: 'Je suis navrée pour ton colis, écris-moi en privé.',
      }),
    ];
    const ask = (text: string) => answerAlike({ text, language: 'fr', intent: 'complaint' }, answers);
    expect(ask('Vous savez où est mon colis ? Il n’arrive jamais.')).toBeUndefined();
    expect(ask('Tu sais où est mon colis ? Il n’arrive jamais.')?.id).toBe('1');
  });

  it('is found among as many as are kept', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      sent({
        id: String(index + 2),
        post: `Complaint ${index} about the waiter and the soup of table ${index}`,
      }),
    );
    expect(answerAlike(parcel, [...many, sent({})])?.id).toBe('1');
  });

  it('comes first, after what communications approved, and once', () => {
    const text = 'My parcel has not arrived, nobody answers my emails. Where is it?';
    const options = {
      voice: 'mixed',
      ownAnswer: 'I am sorry about the parcel. I look at it myself.',
    } as const;
    const { suggestions } = suggest({ text, lang: 'en' }, { ...options, round: 0 });
    expect(suggestions.map(({ own }) => own)).toEqual([true, undefined, undefined]);
    expect(suggestions[0]?.text).toBe(options.ownAnswer);
    expect(new Set(suggestions.map(({ move }) => move)).size).toBe(3);
    const next = suggest({ text, lang: 'en' }, { ...options, round: 1 });
    expect(next.suggestions.some(({ own }) => own)).toBe(false);
    expect(next.suggestions).toHaveLength(3);
    const approvedLines = [
      { intent: 'complaint', language: 'en', text: 'Please write to our service, who will answer you.' },
    ] as const;
    const both = suggest({ text, lang: 'en' }, { ...options, approvedLines, round: 0 });
    expect(both.suggestions.map(({ own, approved }) => [own, approved])).toEqual([
      [undefined, true],
      [true, undefined],
      [undefined, undefined],
    ]);
    expect(new Set(both.suggestions.map(({ move }) => move)).size).toBe(3);
  });
});
