import { afterEach, describe, expect, it } from 'vitest';
import {
  beginConversations,
  type Conversation,
  conversationsOf,
  forgetTexts,
  noteAnswerSeen,
  settle,
  waitingFor,
} from './conversations';
import { keepCounted } from './counted';
import { database } from './database';
import { keepOffer } from './offers';
import { emptyDatabase } from './rehearsal/computers';
import { foldOld } from './retention';
import { changeSettings } from './settings';
import { recordSlices } from './visits';

afterEach(emptyDatabase);

const dayMs = 24 * 3_600_000;
const now = Date.parse('2026-03-02T11:00:00Z');

function waits(id: string, more: Partial<Conversation> = {}): Conversation {
  return {
    account: 'claire',
    id,
    author: 'Oscar_F',
    firstSeenAt: now,
    day: '2026-03-02',
    intent: 'question',
    delicate: false,
    state: 'to-answer',
    changedAt: now,
    handedTo: '',
    ...more,
  };
}

const stateOf = async (account: string, id: string) =>
  (await database.conversations.get([account, id]))?.state;

describe('a conversation', () => {
  it('begins once, when it is first on screen', async () => {
    await beginConversations([waits('1')]);
    await settle('claire', '1', 'answered', now + 5);
    await beginConversations([waits('1', { firstSeenAt: now + 10 }), waits('2')]);
    expect((await conversationsOf('claire', ['1', '2', '3'])).size).toBe(2);
    expect(await database.conversations.get(['claire', '1'])).toMatchObject({
      state: 'answered',
      firstSeenAt: now,
      changedAt: now + 5,
    });
  });

  it('of two accounts is one of each', async () => {
    await beginConversations([waits('1'), waits('1', { account: 'maison' })]);
    await settle('claire', '1', 'left', now + 1);
    expect(await stateOf('maison', '1')).toBe('to-answer');
    expect(await waitingFor('claire', now)).toEqual([]);
    expect(await waitingFor('maison', now)).toHaveLength(1);
  });

  it('is answered at the first answer: a second one does not make it later', async () => {
    await beginConversations([waits('1')]);
    await settle('claire', '1', 'answered', now + 5);
    await settle('claire', '1', 'answered', now + 50);
    expect(await database.conversations.get(['claire', '1'])).toMatchObject({ changedAt: now + 5 });
  });

  it('that is not known is not made by being answered', async () => {
    expect(await settle('claire', '9', 'answered', now)).toBeNull();
    expect(await database.conversations.count()).toBe(0);
  });

  it('is taken up by the account that it was handed to, and by no other', async () => {
    await beginConversations([waits('1')]);
    await settle('claire', '1', 'handed-over', now + 1, { handedTo: 'maison' });
    await noteAnswerSeen('1', ['claire', 'someone'], now + 2);
    expect(await stateOf('claire', '1')).toBe('handed-over');
    await noteAnswerSeen('2', ['maison'], now + 2);
    expect(await stateOf('claire', '1')).toBe('handed-over');
    await noteAnswerSeen('1', ['maison'], now + 3);
    expect(await database.conversations.get(['claire', '1'])).toMatchObject({
      state: 'taken-up',
      changedAt: now + 3,
      handedTo: 'maison',
    });
  });

  it('answered from a phone is answered, once that was seen', async () => {
    await beginConversations([waits('1'), waits('2')]);
    await noteAnswerSeen('1', ['maison'], now + 1);
    expect(await stateOf('claire', '1')).toBe('to-answer');
    await noteAnswerSeen('1', ['claire'], now + 1);
    expect(await stateOf('claire', '1')).toBe('answered');
    expect(await stateOf('claire', '2')).toBe('to-answer');
  });
});

describe('texts', () => {
  it('are kept only where the user keeps them, and go when they no longer do', async () => {
    const text = 'ma cocotte est cassée';
    await beginConversations([waits('1', { text })]);
    await settle('claire', '1', 'answered', now, { answer: 'je regarde' });
    expect(JSON.stringify(await database.conversations.toArray())).not.toMatch(/cocotte|regarde/);

    await changeSettings({ keepsTexts: true });
    await beginConversations([waits('2', { text })]);
    await settle('claire', '2', 'answered', now, { answer: 'je regarde' });
    expect(await database.conversations.get(['claire', '2'])).toMatchObject({ text, answer: 'je regarde' });

    await forgetTexts();
    expect(JSON.stringify(await database.conversations.toArray())).not.toMatch(/cocotte|regarde/);
  });
});

describe('what waits', () => {
  it('comes with the most pressing first, then the oldest, for thirty days', async () => {
    await beginConversations([
      waits('1', { firstSeenAt: now - 2 * dayMs }),
      waits('2', { firstSeenAt: now - dayMs, intent: 'press' }),
      waits('3', { firstSeenAt: now - 5 * dayMs }),
      waits('4', { firstSeenAt: now - 31 * dayMs, intent: 'complaint' }),
    ]);
    expect((await waitingFor('claire', now)).map(({ id }) => id)).toEqual(['2', '3', '1']);
  });
});

describe('folding', () => {
  it('lets go of what waited thirty days, and of the rest once nobody can say that it counted', async () => {
    const on = (id: string, day: string, more: Partial<Conversation> = {}) =>
      waits(id, { day, firstSeenAt: Date.parse(`${day}T11:00:00Z`), ...more });
    const answered = { state: 'answered' } as const;
    await beginConversations([
      on('1', '2026-01-31'),
      on('2', '2026-01-30'),
      on('3', '2026-01-30', answered),
      on('4', '2025-02-02', answered),
      on('5', '2025-02-01', answered),
    ]);
    const counted = { account: 'claire', id: '5', author: 'Oscar_F', kind: 'hire', line: '' } as const;
    await keepCounted({ ...counted, day: '2025-02-01', saidAt: now });
    const slice = { account: 'claire', activity: 'listening', pageKind: 'home', hand: 'me' } as const;
    const visit = {
      ...slice,
      id: 'visit-one',
      standing: 'within',
      durationMs: 1,
      zone: 'Europe/Paris',
    } as const;
    await recordSlices([{ ...visit, startedAt: now }]);
    await foldOld(now + 900 * dayMs, 'Europe/Paris');
    expect((await database.conversations.toArray()).map(({ id }) => id)).toEqual(['1', '3', '4']);
    expect(await database.counted.count()).toBe(1);
  });
});

describe('suggestions', () => {
  const offer = { id: 'one', account: 'claire', at: now, rounds: 1, words: null, changed: null } as const;

  it('end as far as they came, whatever is told last', async () => {
    await keepOffer({ ...offer, outcome: 'shown' }, '2026-03-02');
    await keepOffer({ ...offer, outcome: 'sent', words: 9, changed: 2 }, '2026-03-03');
    await keepOffer({ ...offer, outcome: 'dismissed', rounds: 2 }, '2026-03-03');
    expect(await database.offers.toArray()).toEqual([
      { ...offer, day: '2026-03-02', outcome: 'sent', rounds: 2, words: 9, changed: 2 },
    ]);
  });
});
