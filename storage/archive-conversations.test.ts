import { afterEach, describe, expect, it } from 'vitest';
import { mergeArchive } from './archive-merge';
import { readArchive } from './archive-read';
import { archivePieces } from './archive-write';
import { database } from './database';
import { emptyDatabase } from './rehearsal/computers';
import { nothingHeld } from './rehearsal/nothing-held';
import { changeSettings } from './settings';

afterEach(emptyDatabase);

const now = Date.parse('2026-03-02T11:00:00Z');
const day = '2026-03-02';
const exported = async () => (await archivePieces(now)).join('');
const imported = async (file: string) => mergeArchive(await readArchive(file), nothingHeld);

const conversation = {
  account: 'claire',
  id: '1990000000000000001',
  author: 'Oscar_F',
  firstSeenAt: now,
  day,
  intent: 'complaint',
  delicate: false,
  state: 'handed-over',
  changedAt: now + 5,
  handedTo: 'maison',
} as const;
const counted = {
  account: 'claire',
  id: conversation.id,
  author: 'Oscar_F',
  day,
  kind: 'customer',
  line: 'Commande de « douze » pièces',
  saidAt: now + 9,
} as const;
const offer = {
  id: 'offer-one',
  account: 'claire',
  at: now,
  day,
  rounds: 2,
  outcome: 'sent',
  words: 12,
  changed: 3,
} as const;
describe('conversations of two computers', () => {
  const wherever = async (...files: string[]) => {
    await emptyDatabase();
    for (const file of files) await imported(file);
    const { conversations, counted, offers } = database;
    return Promise.all([conversations.toArray(), counted.toArray(), offers.toArray()]);
  };
  const fileWith = async (fillIt: () => Promise<unknown>) => {
    await emptyDatabase();
    await fillIt();
    return exported();
  };

  it('agree on how each stands, in whatever order the files come', async () => {
    const here = await fileWith(async () => {
      await database.conversations.put({ ...conversation, state: 'to-answer', changedAt: now, handedTo: '' });
      await database.counted.put(counted);
      await database.offers.put({ ...offer, outcome: 'inserted', words: null, changed: null, rounds: 3 });
    });
    const there = await fileWith(async () => {
      const seenLater = { firstSeenAt: now + 2, intent: 'question' } as const;
      await database.conversations.put({ ...conversation, ...seenLater });
      await database.counted.put({ ...counted, kind: 'press', saidAt: now + 20 });
      await database.offers.put(offer);
    });
    const merged = await wherever(here, there);
    expect(await wherever(there, here, here)).toEqual(merged);
    expect(await database.conversations.toArray()).toEqual([conversation]);
    expect(await database.counted.toArray()).toMatchObject([{ kind: 'press' }]);
    expect(await database.offers.toArray()).toEqual([{ ...offer, rounds: 3 }]);
  });

  it('brings texts only where the user keeps them', async () => {
    const withText = { ...conversation, text: 'ma cocotte est cassée', answer: 'je regarde' };
    const file = await fileWith(() => database.conversations.put(withText));
    await wherever(file);
    expect(await database.conversations.toArray()).toEqual([conversation]);
    await emptyDatabase();
    await changeSettings({ keepsTexts: true });
    await imported(file);
    expect(await database.conversations.toArray()).toEqual([withText]);
  });
});
