/** Everything that Chandelle keeps is filled with canaries: none of them may be seen in the browser's sync. */
import { afterEach, expect, it } from 'vitest';
import { noLimits } from '../../time/limits';
import { database } from '../database';
import { takePolicyFrom } from '../policy';
import { emptyDatabase } from '../rehearsal/computers';
import { RehearsedSync } from '../rehearsal/sync-area';
import { thisDevice } from '../running';
import { syncNow } from './pass';

const now = Date.parse('2026-03-02T11:00:00Z');
const day = '2026-03-02';
const canary = 'canary';
/** Not text: numbers that are looked for too. */
const number = 777_777_777;

afterEach(emptyDatabase);

const spent = { dayMs: number, weekMs: number, visitMs: number };
/** An account that was never used here, as an import or a mistake may leave one. */
const stranger = { account: canary, activity: canary, hand: 'me', standing: canary };

/** A row of each table; a new table is asked for here. */
const rows: Record<string, unknown[]> = {
  slices: [{ id: canary, ...stranger, device: canary, zone: canary, startedAt: now, durationMs: number }],
  dayTotals: [
    { key: 'one', day, ...stranger, device: canary, durationMs: number },
    { key: 'two', day, ...stranger, device: 'here', durationMs: number },
    { key: 'three', day, ...stranger, account: 'claire', hand: 'team', device: 'here', durationMs: number },
  ],
  actions: [{ id: canary, day, account: canary, kind: canary, zone: canary, voice: { label: canary } }],
  reliefs: [{ day, account: 'claire', kind: 'lift', at: number, own: spent, all: spent, reason: canary }],
  limits: [{ ...noLimits, account: canary, fromDay: day, changedAt: number }],
  accounts: [
    { handle: 'claire', intendedVoice: 'mixed', firstSeenAt: 1, lastSeenAt: number, voiceChangedAt: 5 },
  ],
  ownPosts: [{ id: canary, account: canary, postedAt: number, day }],
  phone: [{ week: day, minutes: number }],
  acceptedWords: [{ account: 'claire', words: canary, count: number, acceptedAt: number }],
  raised: [{ week: day, count: number }],
  watched: [{ entry: canary, text: canary, list: 'customers', addedAt: number }],
  seen: [{ account: 'claire', leg: canary, before: canary, newest: canary, round: number }],
  conversations: [
    { ...stranger, id: canary, author: canary, day, firstSeenAt: number, state: canary, text: canary },
  ],
  counted: [{ account: canary, id: canary, author: canary, day, kind: canary, line: canary, saidAt: number }],
  offers: [{ id: canary, account: canary, at: number, day, outcome: canary, words: number }],
  ownAnswers: [
    { account: canary, id: canary, post: canary, answer: canary, intent: canary, day, sentAt: number },
  ],
  models: [{ key: 'chosen', choice: { provider: 'server', address: canary, key: canary }, isAgreed: true }],
  verdicts: [{ week: day, answer: canary, line: canary, answeredAt: number, ignored: number }],
  remoteDays: [{ key: `${canary} ${day}`, device: canary, day, ms: { [canary]: number } }],
  running: [
    { key: 'visit', value: { [canary]: number } },
    { key: 'round claire', value: { startedAt: number, opened: [canary] } },
  ],
  settings: [
    ...[
      'language',
      'hand',
      'handOverAccount',
      'keptMonths',
      'idleSeconds',
      'countsUnfocused',
      'secondReader',
      'wordList',
      'releaseDomains',
      'embargoes',
      'companyName',
      'roundCompetitor',
      'hourlyRate',
      'keepsTexts',
      'pressContact',
      'approvedLines',
      'keepsOwnAnswers',
      canary,
    ].map((key) => ({ key, value: canary, changedAt: number })),
    { key: 'isSynced', value: true, changedAt: number },
    { key: 'extensionsPerDay', value: 4, changedAt: 6 },
  ],
};

it('none of them is seen there', async () => {
  takePolicyFrom(async () => ({
    wordList: [canary],
    releaseDomains: [canary],
    handOverAccount: canary,
    pressContact: { contact: canary },
  }));
  for (const table of database.tables) {
    const list = rows[table.name];
    expect(list, `a canary for the table ${table.name}`).toBeDefined();
    await table.bulkPut(list ?? []);
  }
  await database.running.put({ key: 'device', value: 'here' });
  expect(await thisDevice()).toBe('here');
  const counted = { key: 'four', day, ...stranger, account: 'claire', device: 'here', durationMs: 60_000 };
  await database.table('dayTotals').put(counted);

  const area = new RehearsedSync(() => now);
  await syncNow(area, { now, zone: 'Europe/Paris', localeOf: () => 'fr' });
  const told = JSON.stringify([...area.items]);
  expect(told).not.toContain(canary);
  expect(told).not.toMatch(/7{6}/);
  // What may be there is.
  expect([...area.items]).toEqual([
    [`day.here.${day}`, '{"claire":60}'],
    ['chosen.here', '{"voices":[["claire","mixed",5]],"settings":[["extensionsPerDay",4,6]]}'],
  ]);
});
