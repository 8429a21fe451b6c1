import { afterEach, describe, expect, it } from 'vitest';
import type { Slice } from '../time/slice';
import { acceptWords } from './accepted-words';
import { mergeArchive } from './archive-merge';
import { ArchiveRefused, readArchive } from './archive-read';
import { archivePieces } from './archive-write';
import { database } from './database';
import { chooseModel, chosenModel } from './models';
import { noteRaised } from './raised';
import { emptyDatabase } from './rehearsal/computers';
import { nothingHeld } from './rehearsal/nothing-held';
import { thisDevice } from './running';
import { changeSettings } from './settings';
import { giveVerdict } from './verdicts';
import { recordSlices } from './visits';

afterEach(emptyDatabase);

const now = Date.parse('2026-03-02T11:00:00Z');
const day = '2026-03-02';
/** Of this browser alone: how its minutes go on, and a model with its key. */
const notInFiles = ['running', 'models'];
const device = 'laptop';
const exported = async () => (await archivePieces(now)).join('');
const imported = async (file: string) => mergeArchive(await readArchive(file), nothingHeld);

async function totalsHere(): Promise<Map<string, number>> {
  return new Map((await database.dayTotals.toArray()).map(({ key, durationMs }) => [key, durationMs]));
}

async function everything(): Promise<unknown[]> {
  const tables = database.tables.filter(({ name }) => !notInFiles.includes(name));
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  return rows.map(([name, list]) => [name, name === 'reliefs' ? list.map(({ id: _, ...row }) => row) : list]);
}

const slice: Slice = {
  id: 'visit-one',
  account: 'claire',
  activity: 'listening',
  pageKind: 'home',
  hand: 'me',
  standing: 'within',
  startedAt: now,
  durationMs: 90_000.25,
  zone: 'Europe/Paris',
};
const conversation = {
  ...{ account: 'claire', id: '1990000000000000001', author: 'Oscar_F', firstSeenAt: now, day },
  ...({ intent: 'complaint', delicate: false, state: 'handed-over', handedTo: 'maison' } as const),
  changedAt: now,
};
const approved = {
  ...({ intent: 'press', language: 'fr', text: 'Écrivez à notre service de presse.' } as const),
  validUntil: '2026-03-31',
};
const ownAnswer = {
  ...{ account: 'claire', id: '1990000000000000002', post: 'Où est mon colis ?', answer: 'Je regarde cela.' },
  ...({ language: 'fr', intent: 'complaint', day, sentAt: now } as const),
};
const spent = { dayMs: 1000, weekMs: 2000, visitMs: 0 };

async function fill(): Promise<void> {
  await changeSettings({
    ...{ dayStartHour: 3, pressContact: 'Léa Morel', approvedLines: [approved], keepsOwnAnswers: true },
  });
  await database.ownAnswers.put(ownAnswer);
  await recordSlices([slice, { ...slice, id: 'visit-two', activity: 'speaking', hand: 'team' }]);
  await database.actions.bulkPut([
    {
      id: 'action-one',
      kind: 'reply',
      account: 'claire',
      at: now,
      zone: 'Europe/Paris',
      day,
      voice: { label: 'mixed', score: 0.4 },
    },
    { id: 'action-two', kind: 'like', account: '', at: now, zone: 'Europe/Paris', day },
  ]);
  const relief = { day, account: 'claire', at: now, own: spent, all: spent };
  await database.reliefs.bulkAdd([
    { ...relief, kind: 'extension', reason: 'Un client attend : « vite ! »' },
    { ...relief, at: now + 1, kind: 'lift', reason: '' },
  ]);
  await database.limits.put({
    account: '*',
    fromDay: '2026-01-01',
    changedAt: 5,
    dayMinutes: [20, 20, 20, 20, 20, null, null],
    weekMinutes: 90,
    visitMinutes: null,
    hours: { from: 480, until: 1200 },
  });
  await database.accounts.put({
    handle: 'claire',
    intendedVoice: 'personal',
    firstSeenAt: 10,
    lastSeenAt: 20,
    voiceChangedAt: 15,
    sensitivity: 'rare',
  });
  await acceptWords('claire', ['My Daughter'], now);
  await noteRaised('2026-03-02');
  await changeSettings({ wordList: ['Aurora'], embargoes: [{ from: '2026-01-05', until: '2026-02-12' }] });
  await changeSettings({ idleSeconds: 90, language: 'fr' });
  await database.ownPosts.put({ id: '12', account: 'claire', postedAt: now, day });
  await database.phone.put({ week: '2026-03-02', minutes: 40 });
  await database.conversations.put(conversation);
  const { account, id, author } = conversation;
  await database.counted.put({ account, id, author, day, kind: 'hire', line: '« Vite ! »', saidAt: now });
  const offer = { id: 'offer-one', account, at: now, day, rounds: 2, words: 12, changed: 3 };
  await database.offers.put({ ...offer, outcome: 'sent' });
  await giveVerdict('2026-02-23', 'mixed', '« Bof ! »', now);
  await database.remoteDays.put({ key: `${device} ${day}`, device, day, ms: { claire: 5000, '': 1000 } });
  await database.watched.put({ entry: '@batipro', text: '@Batipro', list: 'customers', addedAt: now });
  await database.seen.put({ account: 'claire', leg: 'mentions 1', before: null, newest: '12', round: now });
}

describe('a file of everything', () => {
  it('brings everything back into an empty browser', async () => {
    await fill();
    const [before, file] = [await everything(), await exported()];
    expect(before.every((table) => (table as [string, unknown[]])[1].length > 0)).toBe(true);
    await emptyDatabase();
    expect(await imported(file)).toEqual({ visits: 2, days: 2 });
    const withoutTimes = (all: unknown[]) =>
      JSON.parse(JSON.stringify(all).replace(/,"changedAt":\d{13}/g, ''));
    expect(withoutTimes(await everything())).toEqual(withoutTimes(before));
  });

  it('leaves no table out but what is of this computer alone', async () => {
    const lists = Object.keys(JSON.parse(await exported()));
    const tableOf: Record<string, string> = { visits: 'slices', days: 'dayTotals', elsewhere: 'remoteDays' };
    const inFile = lists.map((name) => tableOf[name] ?? name);
    for (const { name } of database.tables) if (!notInFiles.includes(name)) expect(inFile).toContain(name);
  });

  it('holds neither the model that the user chose nor its key, and brings none', async () => {
    await fill();
    await chooseModel({ provider: 'server', address: 'https://a.example/v1', model: 'm', key: 'canary' });
    const file = await exported();
    expect(file).not.toMatch(/canary|a\.example/);
    await emptyDatabase();
    await imported(file.replace(/\}\s*$/, ',"models":[{"key":"chosen","choice":{"provider":"browser"}}]}'));
    expect(await chosenModel()).toBeNull();
  });

  it('merged a second time changes nothing, nor does it into the browser that it came from', async () => {
    await fill();
    const [before, file] = [await everything(), await exported()];
    for (let times = 0; times < 2; times++) {
      expect(await imported(file)).toEqual({ visits: 0, days: 0 });
      expect(await everything()).toEqual(before);
    }
  });

  it('takes the later limits and voice, the earliest acquaintance, and no setting that was chosen here', async () => {
    await fill();
    const file = await exported();
    await emptyDatabase();
    await changeSettings({ language: 'en' });
    await database.accounts.put({
      handle: 'claire',
      intendedVoice: 'corporate',
      firstSeenAt: 12,
      lastSeenAt: 50,
      voiceChangedAt: 40,
    });
    await imported(file);
    expect(await database.accounts.get('claire')).toEqual({
      handle: 'claire',
      intendedVoice: 'corporate',
      firstSeenAt: 10,
      lastSeenAt: 50,
      voiceChangedAt: 40,
      sensitivity: 'rare',
    });
    expect(await database.settings.toArray()).toMatchObject([
      { key: 'approvedLines', value: [approved] },
      { key: 'dayStartHour', value: 3 },
      { key: 'embargoes' },
      { key: 'idleSeconds', value: 90 },
      { key: 'keepsOwnAnswers', value: true },
      { key: 'language', value: 'en' },
      { key: 'pressContact', value: 'Léa Morel' },
      { key: 'wordList', value: ['Aurora'] },
    ]);
  });

  it('does not turn on the browser’s sync', async () => {
    await changeSettings({ isSynced: true, language: 'fr' });
    const file = await exported();
    await emptyDatabase();
    await imported(file);
    expect(await database.settings.toCollection().primaryKeys()).toEqual(['language']);
  });

  it('written before a visit had ended, is caught up with by a later one', async () => {
    await recordSlices([{ ...slice, durationMs: 10_000 }]);
    const early = await exported();
    await recordSlices([slice]);
    const late = await exported();
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      await emptyDatabase();
      for (const file of order) await imported(file);
      expect([...(await totalsHere()).values()]).toEqual([90_000.25]);
      expect(await database.slices.toArray()).toMatchObject([{ durationMs: 90_000.25 }]);
    }
  });
});

it('two files of one computer, of which each knows a visit that the other does not, add up', async () => {
  const files: string[] = [];
  const name = await thisDevice();
  for (const id of ['visit-one', 'visit-two']) {
    await emptyDatabase();
    await database.running.put({ key: 'device', value: name });
    await recordSlices([{ ...slice, id }]);
    files.push(await exported());
  }
  await emptyDatabase();
  for (const file of [...files, ...files]) await imported(file);
  expect([...(await totalsHere()).values()]).toEqual([180_000.5]);
});

describe('a file that is not right', () => {
  const good = {
    format: 'chandelle',
    version: 1,
    exportedAt: now,
    device,
    visits: [{ ...slice, device, dayStartHour: 0 }],
    days: [],
  };
  const [visit] = good.visits;
  const bad: [string, unknown, string, string][] = [
    ['no JSON', '{"format":', 'not-json', ''],
    ['another program’s', { ...good, format: 'candle' }, 'other-format', 'format'],
    ['a list', [good], 'other-format', 'format'],
    ['newer', { ...good, version: 2 }, 'newer', 'version'],
    ['without a version', { ...good, version: undefined }, 'missing', 'version'],
    ['without days', { ...good, days: undefined }, 'missing', 'days'],
    ['days that are no list', { ...good, days: {} }, 'wrong-kind', 'days'],
    [
      'a negative duration',
      { ...good, visits: [visit, visit, visit, { ...visit, durationMs: -1 }] },
      'out-of-range',
      'visits[3].durationMs',
    ],
    [
      'no duration',
      { ...good, visits: [{ ...visit, durationMs: null }] },
      'wrong-kind',
      'visits[0].durationMs',
    ],
    ['no zone', { ...good, visits: [{ ...visit, zone: 'Mars/Base' }] }, 'unknown-value', 'visits[0].zone'],
    [
      'no activity',
      { ...good, visits: [{ ...visit, activity: 'x' }] },
      'unknown-value',
      'visits[0].activity',
    ],
    ['a bad setting', { ...good, settings: { idleSeconds: 3 } }, 'out-of-range', 'settings.idleSeconds'],
    [
      'a bad relief, last of all',
      { ...good, reliefs: [{ day, account: 'a', kind: 'lift', at: 1, own: spent, all: {}, reason: '' }] },
      'missing',
      'reliefs[0].all.dayMs',
    ],
    [
      'a bad record',
      { ...good, elsewhere: [{ device, day, ms: { a: 'x' } }] },
      'wrong-kind',
      'elsewhere[0].ms.a',
    ],
  ];

  it.each(bad)('is refused whole, with the place: %s', async (_, content, problem, place) => {
    const file = typeof content === 'string' ? content : JSON.stringify(content);
    const error = await imported(file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ArchiveRefused);
    expect(error).toMatchObject({ problem, place });
    for (const table of database.tables) expect(await table.count()).toBe(0);
  });

  it('would be taken, were it right; what a later minor version adds is left out', async () => {
    const file = { ...good, wicks: [], visits: [{ ...visit, wick: 1 }], settings: { wick: 2 } };
    expect(await imported(JSON.stringify(file))).toEqual({ visits: 1, days: 1 });
    expect(await database.slices.toArray()).toEqual(good.visits);
  });
});
