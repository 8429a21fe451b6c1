import { afterEach, expect, it } from 'vitest';
import type { OwnAnswer } from '../replies/own-answers';
import { mergeArchive } from './archive-merge';
import { readArchive } from './archive-read';
import { archivePieces } from './archive-write';
import { allOwnAnswers, forgetOwnAnswer, keepOwnAnswer, ownAnswersOf } from './own-answers';
import { emptyDatabase } from './rehearsal/computers';
import { nothingHeld } from './rehearsal/nothing-held';
import { changeSettings } from './settings';

afterEach(emptyDatabase);

const now = Date.parse('2026-03-02T11:00:00Z');
const row = (id: string, sentAt = now, answer = 'Je regarde cela.'): OwnAnswer => ({
  ...{ account: 'claire', id, post: 'Où est mon colis ?', answer, sentAt },
  ...{ language: 'fr', intent: 'complaint', day: '2026-03-02' },
});

it('nothing is kept that the user did not ask for', async () => {
  await keepOwnAnswer(row('1'));
  expect(await allOwnAnswers()).toEqual([]);
  await changeSettings({ keepsOwnAnswers: true });
  await keepOwnAnswer(row('1'));
  expect(await allOwnAnswers()).toEqual([row('1')]);
});

it('the last answer to a post holds, the oldest of very many go, and each can be forgotten', async () => {
  await changeSettings({ keepsOwnAnswers: true });
  await keepOwnAnswer({ ...row('1'), account: 'maison' });
  for (let each = 1; each <= 502; each += 1) await keepOwnAnswer(row(String(each), now + each));
  await keepOwnAnswer(row('502', now + 999, 'C’est réglé.'));
  const mine = await ownAnswersOf('claire');
  expect(mine).toHaveLength(500);
  expect(mine[0]).toEqual(row('502', now + 999, 'C’est réglé.'));
  expect(mine.some(({ id }) => id === '1' || id === '2')).toBe(false);
  await forgetOwnAnswer('claire', '502');
  expect((await ownAnswersOf('claire'))[0]?.id).toBe('501');
  expect(await ownAnswersOf('maison')).toHaveLength(1);
});

it('a file brings them where they are kept, the later of two, and nowhere else', async () => {
  await changeSettings({ keepsOwnAnswers: true });
  await keepOwnAnswer(row('1', now, 'Ancienne.'));
  await keepOwnAnswer(row('2'));
  const file = (await archivePieces(now)).join('');
  await emptyDatabase();
  await changeSettings({ keepsOwnAnswers: true });
  await keepOwnAnswer(row('1', now + 5, 'Nouvelle.'));
  for (const _ of ['once', 'twice']) await mergeArchive(await readArchive(file), nothingHeld);
  expect(await allOwnAnswers()).toEqual([row('1', now + 5, 'Nouvelle.'), row('2')]);

  await emptyDatabase();
  await changeSettings({ keepsOwnAnswers: false });
  await mergeArchive(await readArchive(file), nothingHeld);
  expect(await allOwnAnswers()).toEqual([]);
});
