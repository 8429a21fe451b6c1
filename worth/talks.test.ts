import { expect, it } from 'vitest';
import { type Talk, talkFigures } from './talks';

let made = 0;
function talk(state: Talk['state'], more: Partial<Talk> = {}): Talk {
  made += 1;
  const times = { day: '2026-10-19', firstSeenAt: 1000, changedAt: 1000 + made };
  const kind = { intent: 'question', isCustomer: false, isCompany: false } as const;
  return { account: 'claire', id: `${made}`, state, ...times, ...kind, ...more };
}

it('tells by whom each conversation was carried', () => {
  const figures = talkFigures([
    talk('answered', { isCustomer: true }),
    talk('answered', { isCompany: true }),
    talk('taken-up', { isCustomer: true }),
    talk('handed-over', { isCustomer: true }),
    talk('to-answer'),
    talk('left'),
  ]);
  expect(figures.carried).toEqual({ you: 1, company: 2, nobody: 3 });
  expect(figures.customers).toEqual({ you: 1, company: 1, nobody: 1 });
  expect([figures.held, figures.heldWithCustomers]).toEqual([3, 2]);
  expect([figures.handedOver, figures.takenUp, figures.waiting]).toEqual([2, 1, 1]);
});

it('takes a post to two accounts for one conversation, answered by whoever answered', () => {
  const figures = talkFigures([
    talk('to-answer', { id: '7' }),
    talk('answered', { id: '7', account: 'maison', isCompany: true }),
  ]);
  expect(figures.carried).toEqual({ you: 0, company: 1, nobody: 0 });
  expect(figures.waiting).toBe(0);
});

it('says how soon only of five answers and more: the middle one, from first on screen', () => {
  const answered = [4, 1, 9, 2].map((ms) => talk('answered', { changedAt: 1000 + ms }));
  expect(talkFigures(answered).answerMs).toBeNull();
  expect(talkFigures([...answered, talk('answered', { changedAt: 1003 })]).answerMs).toBe(3);
});

it('puts the kinds that came most first', () => {
  const figures = talkFigures([
    talk('left'),
    talk('left', { intent: 'press' }),
    talk('left', { intent: 'press' }),
  ]);
  expect(figures.byKind.map(({ intent }) => intent)).toEqual(['press', 'question']);
});
