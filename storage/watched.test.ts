import { afterEach, describe, expect, it } from 'vitest';
import { mostWatched, type Watched, type WatchList } from '../watch/watched';
import { mergeArchive } from './archive-merge';
import { readArchive } from './archive-read';
import { archivePieces } from './archive-write';
import { database } from './database';
import { emptyDatabase } from './rehearsal/computers';
import { nothingHeld } from './rehearsal/nothing-held';
import { lastRound, noteOpened, noteSeen, readSeen } from './seen';
import { countedSince, recordSlices } from './visits';
import { allWatched, changeWatched, watchedAmong } from './watched';

afterEach(emptyDatabase);

const on = (list: WatchList, text: string, addedAt = 1): Watched => ({
  entry: text.toLowerCase(),
  text,
  list,
  addedAt,
});

describe('watch lists', () => {
  it('tell of the accounts that they are asked about, and of no others', async () => {
    await changeWatched([on('customers', '@Batipro'), on('press', '@gazette'), on('press', 'batipro')], []);
    expect(await watchedAmong(['batipro', 'somebody'])).toEqual({ batipro: 'customers' });
    expect(await watchedAmong([])).toEqual({});
  });

  it('hold an entry once: put on another list, it moves', async () => {
    await changeWatched([on('customers', '@batipro')], []);
    await changeWatched([on('partners', '@Batipro', 2)], []);
    expect(await allWatched()).toEqual([on('partners', '@Batipro', 2)]);
    await changeWatched([on('customers', '@batipro')], ['@batipro']);
    expect(await allWatched()).toEqual([on('customers', '@batipro')]);
  });

  it('refuse what would be too much, as a whole', async () => {
    await changeWatched([on('press', '@gazette')], []);
    const crowd = Array.from({ length: mostWatched }, (_, index) => on('press', `@paper_${index}`));
    await expect(changeWatched(crowd, [])).rejects.toThrow('full');
    expect(await allWatched()).toEqual([on('press', '@gazette')]);
  });
});

describe('the rounds of an account', () => {
  it('keep where one was, each for itself', async () => {
    await noteSeen('claire', 'press 1', '10');
    expect(await readSeen('claire', 'press 1')).toBeNull();
    await noteOpened('claire', 'press 1', false, 1000);
    await noteSeen('claire', 'press 1', '10');
    await noteSeen('claire', 'press 1', '12');
    expect(await readSeen('claire', 'press 1')).toMatchObject({ before: null, newest: '12' });
    await noteOpened('claire', 'competitor @rival', true, 2000);
    await noteOpened('claire', 'press 1', false, 3000);
    expect(await lastRound('claire')).toMatchObject({ startedAt: 3000, opened: ['press 1'] });
    await noteSeen('claire', 'press 1', '15');
    expect(await readSeen('claire', 'press 1')).toMatchObject({ before: '12', newest: '15' });
    expect([await lastRound('lorvane'), await readSeen('lorvane', 'press 1')]).toEqual([null, null]);
  });

  it('count their time from the click on', async () => {
    const slice = { activity: 'listening', pageKind: 'search', hand: 'me', standing: 'within' } as const;
    const at = (id: string, account: string, startedAt: number, durationMs: number) => ({
      ...slice,
      id,
      account,
      startedAt,
      durationMs,
      zone: 'Europe/Paris',
    });
    const start = Date.parse('2026-03-02T11:00:00Z');
    await recordSlices([
      at('before', 'claire', start - 50_000, 20_000),
      at('across', 'claire', start - 10_000, 70_000),
      at('after', 'claire', start + 90_000, 30_000),
      at('other', 'lorvane', start + 130_000, 30_000),
    ]);
    expect(await countedSince('claire', start)).toBe(90_000);
  });
});

describe('merged from a file', () => {
  const merge = async (rows: Watched[], newest: string) => {
    await emptyDatabase();
    await changeWatched(rows, []);
    await database.seen.put({
      account: 'claire',
      leg: 'press 1',
      before: '1',
      newest,
      round: Number(newest),
    });
    return readArchive((await archivePieces(5)).join(''));
  };

  it('an entry is where it was put last, a search where one has come furthest, in whatever order', async () => {
    const older = await merge([on('customers', '@a', 1), on('press', '@b', 5)], '99');
    const newer = await merge([on('partners', '@a', 2), on('customers', '@b', 4), on('press', 'cc')], '100');
    const results: unknown[] = [];
    for (const order of [
      [older, newer],
      [newer, older, newer],
    ]) {
      await emptyDatabase();
      for (const file of order) await mergeArchive(file, nothingHeld);
      results.push([await allWatched(), await readSeen('claire', 'press 1')]);
    }
    expect(results[0]).toEqual([
      [on('partners', '@a', 2), on('press', '@b', 5), on('press', 'cc')],
      { account: 'claire', leg: 'press 1', before: '1', newest: '100', round: 100 },
    ]);
    expect(results[1]).toEqual(results[0]);
  });
});
