import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allTogether } from '../time/limits';
import { acceptWords, silentWords } from './accepted-words';
import { allAccounts } from './accounts';
import { waitingFor } from './conversations';
import { countedBetween } from './counted';
import { database, isNewerDatabase } from './database';
import { allLimits } from './limits';
import { keepOffer } from './offers';
import { noteRaised, raisedBetween } from './raised';
import { thisDevice } from './running';
import { readSettings } from './settings';
import { dayTotalsBetween, recordSlices } from './visits';

const startedAt = Date.parse('2026-03-02T11:00:00Z');
const day = '2026-03-02';

/** As version 1 declared its stores and wrote its rows: Dexie counts versions in tens. */
const storesOfVersion1 = {
  slices: ['id', 'startedAt'],
  dayTotals: ['key', 'day'],
  actions: ['id', 'day'],
  reliefs: ['++id', 'day'],
  accounts: ['handle', 'lastSeenAt'],
  settings: ['key'],
};

const slice = { id: 'slice-one', account: 'claire', activity: 'listening', pageKind: 'home', hand: 'me' };
const action = {
  id: 'action-one',
  kind: 'reply',
  account: 'claire',
  at: startedAt,
  zone: 'Europe/Paris',
  day,
};
const rowsOfVersion1: Record<keyof typeof storesOfVersion1, unknown[]> = {
  slices: [{ ...slice, startedAt, durationMs: 90_000, zone: 'Europe/Paris' }],
  dayTotals: [
    {
      key: `${day} claire listening me`,
      day,
      account: 'claire',
      activity: 'listening',
      hand: 'me',
      durationMs: 90_000,
    },
  ],
  actions: [action],
  reliefs: [{ day, account: 'claire', kind: 'lift', at: startedAt }],
  accounts: [
    { handle: 'claire', intendedVoice: 'personal', dailyLimitMinutes: 20, lastSeenAt: startedAt },
    { handle: 'acme', intendedVoice: null, dailyLimitMinutes: null, lastSeenAt: startedAt - 1 },
  ],
  settings: [
    { key: 'dailyLimitMinutes', value: 45 },
    { key: 'idleSeconds', value: 90 },
  ],
};

/** Makes a database without Dexie. `version`: the browser's own number. */
function make(version: number, stores: Record<string, string[]>, rows: Record<string, unknown[]>) {
  return new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('chandelle', version);
    opening.onupgradeneeded = () => {
      for (const [name, [key = '', ...indexes]] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(name, {
          keyPath: key.replace('++', ''),
          autoIncrement: key.startsWith('++'),
        });
        for (const index of indexes) store.createIndex(index, index);
        for (const row of rows[name] ?? []) store.put(row);
      }
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

/** What stands in it now: its version, and the rows of each store. */
function look(): Promise<{ version: number; rows: Record<string, unknown[]> }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('chandelle');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = async () => {
      const names = [...opening.result.objectStoreNames];
      const rows: Record<string, unknown[]> = {};
      for (const name of names) {
        const reading = opening.result.transaction(name).objectStore(name).getAll();
        await new Promise((read) => {
          reading.onsuccess = read;
        });
        rows[name] = reading.result;
      }
      const { version } = opening.result;
      opening.result.close();
      resolve({ version, rows });
    };
  });
}

const forget = () => database.delete({ disableAutoOpen: false });
beforeEach(forget);
afterEach(forget);

describe('a database of version 1', () => {
  beforeEach(() => make(10, storesOfVersion1, rowsOfVersion1));

  it('is opened with everything that was in it', async () => {
    const device = await thisDevice();
    expect(device).toMatch(/^[0-9a-f]{8}$/);
    const standing = 'within';
    expect(await dayTotalsBetween(day, day)).toMatchObject([{ durationMs: 90_000, standing, device }]);
    expect(await database.slices.toArray()).toMatchObject([{ ...slice, standing, device, dayStartHour: 0 }]);
    expect(await database.actions.toArray()).toEqual([action]);
    expect(await database.reliefs.toArray()).toMatchObject([
      { day, account: 'claire', kind: 'lift', reason: '' },
    ]);
    expect(await readSettings()).toMatchObject({ idleSeconds: 90 });
    expect(await allAccounts()).toMatchObject([
      { handle: 'claire', intendedVoice: 'personal', firstSeenAt: startedAt },
      { handle: 'acme', intendedVoice: null },
    ]);
    expect((await allLimits()).map(({ account, dayMinutes }) => [account, dayMinutes[6]])).toEqual([
      [allTogether, 45],
      ['claire', 20],
    ]);
  });

  it('goes on where it was: a slice that still grows adds only what it has grown', async () => {
    const grown = { ...slice, startedAt, durationMs: 95_000, zone: 'Europe/Paris', standing: 'within' };
    await recordSlices([grown as Parameters<typeof recordSlices>[0][number]]);
    expect(await dayTotalsBetween(day, day)).toMatchObject([{ durationMs: 95_000 }]);
  });
});

/** Version 2 differs in what it added; what it kept of version 1 had its new fields by then. */
const storesOfVersion2 = {
  ...storesOfVersion1,
  ownPosts: ['id', 'day'],
  phone: ['week'],
  remoteDays: ['key', 'day'],
  running: ['key'],
};
const keptByVersion2 = {
  accounts: [
    { handle: 'claire', intendedVoice: 'mixed', firstSeenAt: 1, lastSeenAt: startedAt, voiceChangedAt: 2 },
  ],
  phone: [{ week: day, minutes: 40 }],
  running: [{ key: 'device', value: '0123abcd' }],
  actions: [action],
};

describe('a database of version 2', () => {
  beforeEach(() => make(20, storesOfVersion2, keptByVersion2));

  it('is opened with everything that was in it, and takes what version 3 keeps', async () => {
    expect(await thisDevice()).toBe('0123abcd');
    expect(await allAccounts()).toEqual(keptByVersion2.accounts);
    expect(await database.phone.toArray()).toEqual(keptByVersion2.phone);
    expect(await database.actions.toArray()).toEqual([action]);
    await acceptWords('claire', ['My daughter'], startedAt);
    expect(await silentWords('claire')).toEqual(new Set());
    await acceptWords('claire', ['my Daughter'], startedAt);
    expect(await silentWords('claire')).toEqual(new Set(['my daughter']));
    expect(await silentWords('acme')).toEqual(new Set());
    await noteRaised(day);
    await noteRaised(day);
    expect(await raisedBetween(day, day)).toBe(2);
  });
});

const storesOfVersion3 = { ...storesOfVersion2, raised: ['week'] };
const keptByVersion3 = { ...keptByVersion2, raised: [{ week: day, count: 3 }] };

describe('a database of version 3', () => {
  beforeEach(() => make(30, storesOfVersion3, keptByVersion3));

  it('is opened with everything that was in it, and takes conversations', async () => {
    expect(await raisedBetween(day, day)).toBe(3);
    expect(await database.actions.toArray()).toEqual([action]);
    await keepOffer(
      {
        id: 'offer-one',
        account: 'claire',
        at: startedAt,
        rounds: 1,
        outcome: 'shown',
        words: null,
        changed: null,
      },
      day,
    );
    expect(await waitingFor('claire', startedAt)).toEqual([]);
    expect(await countedBetween(day, day)).toEqual([]);
    expect(await database.offers.count()).toBe(1);
  });
});

describe('a database of a newer version', () => {
  // It has no store for limits, and one that this version knows nothing of.
  const stores = { settings: ['key'], wicks: ['key'] };
  const rows = { settings: [{ key: 'language', value: 'fr' }], wicks: [{ key: 'one' }] };
  beforeEach(() => make(90, stores, rows));

  it('is refused with its name, and left as it is', async () => {
    for (const verb of [readSettings, allLimits, thisDevice, () => database.open()]) {
      const error = await Promise.resolve(verb()).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(isNewerDatabase(error), String(error)).toBe(true);
    }
    expect(await look()).toEqual({ version: 90, rows });
  });

  it('is forgotten once it is gone: what comes a moment later works', async () => {
    await expect(readSettings()).rejects.toThrow(/newer version/);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('chandelle').onsuccess = resolve;
    });
    expect(await vi.waitFor(readSettings)).toMatchObject({ language: 'auto' });
    expect(await thisDevice()).toMatch(/^[0-9a-f]{8}$/);
  });
});
