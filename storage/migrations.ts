/** Every version that the database has had, each with its way to the next. What shipped is never edited. */
import type { Dexie, Transaction } from 'dexie';
import { noSpent } from '../time/allowance';
import { allTogether, noLimits } from '../time/limits';

export function declareVersions(database: Dexie): void {
  database.version(1).stores({
    slices: 'id, startedAt',
    dayTotals: 'key, day',
    actions: 'id, day',
    reliefs: '++id, day',
    accounts: 'handle, lastSeenAt',
    settings: 'key',
  });
  database
    .version(2)
    .stores({
      limits: '[account+fromDay]',
      ownPosts: 'id, day',
      phone: 'week',
      remoteDays: 'key, day',
      running: 'key',
    })
    .upgrade(toVersion2);
  database.version(3).stores({ acceptedWords: '[account+words]', raised: 'week' });
  database.version(4).stores({ watched: 'entry', seen: '[account+leg]' });
  database.version(5).stores({
    conversations: '[account+id], [account+state], id, day',
    counted: '[account+id], day',
    offers: 'id, day',
  });
  database.version(6).stores({ models: 'key', ownAnswers: '[account+id], day' });
  database.version(7).stores({ verdicts: 'week' });
}

/** Limits got a table of their own, with a day from which they hold; time, a standing and a device. */
async function toVersion2(transaction: Transaction): Promise<void> {
  const device = crypto.randomUUID().slice(0, 8);
  await transaction.table('running').put({ key: 'device', value: device });

  const isFromBefore = { standing: 'within', device };
  await transaction
    .table('slices')
    .toCollection()
    .modify({ ...isFromBefore, dayStartHour: 0 });
  const totals = await transaction.table('dayTotals').toArray();
  await transaction.table('dayTotals').clear();
  await transaction
    .table('dayTotals')
    .bulkPut(totals.map((total) => ({ ...total, ...isFromBefore, key: `${total.key} within ${device}` })));

  await transaction.table('reliefs').toCollection().modify({ own: noSpent, all: noSpent, reason: '' });

  const limit = (account: string, minutes: unknown) => ({
    ...noLimits,
    account,
    fromDay: '0000-01-01',
    dayMinutes: Array(7).fill(typeof minutes === 'number' ? minutes : null),
    changedAt: 0,
  });
  const accounts = await transaction.table('accounts').toArray();
  const ofAll = await transaction.table('settings').get('dailyLimitMinutes');
  await transaction.table('settings').delete('dailyLimitMinutes');
  const limits = [
    limit(allTogether, ofAll?.value),
    ...accounts.map(({ handle, dailyLimitMinutes }) => limit(handle, dailyLimitMinutes)),
  ];
  await transaction.table('limits').bulkPut(limits.filter(({ dayMinutes }) => dayMinutes[0] !== null));
  await transaction.table('accounts').bulkPut(
    accounts.map(({ dailyLimitMinutes: _, ...kept }) => ({
      ...kept,
      firstSeenAt: kept.lastSeenAt,
      voiceChangedAt: 0,
    })),
  );
}
