/** Merging a file, read and found right, into what is here: in one transaction, and twice is as once. */
import type { Table } from 'dexie';
import { latest } from '../replies/conversation';
import { byAge } from '../round/newest';
import type { Archive, ArchiveLists } from './archive-format';
import { raiseTotals, raiseToVisits, totalsOfFile } from './archive-totals';
import { forgetTexts } from './conversations';
import { type AccountRow, type ConversationRow, database, type SliceRow } from './database';
import { mergeLimits } from './limits';
import { furtherOn } from './offers';
import { forgetOwnAnswers } from './own-answers';
import { foldedBefore } from './running';
import { readSettings } from './settings';
import { makesRoom, type StrictToday } from './strict-today';

/** What was not here before. */
export interface Merged {
  visits: number;
  days: number;
}

const visitsAtATime = 1000;

export async function mergeArchive(archive: Archive, strict: StrictToday): Promise<Merged> {
  const known = await totalsOfFile(archive);
  return database.transaction('rw', database.tables, async () => {
    const visits = await mergeVisits(archive.visits);
    await raiseToVisits(known, visits);
    const days = await raiseTotals(known);
    await addUnknown(database.actions, archive.actions, ({ id }) => id);
    await addUnknown(database.ownPosts, archive.ownPosts, ({ id }) => id);
    await addUnknown(database.phone, archive.phone, ({ week }) => week);
    await mergeReliefs(archive.reliefs, strict);
    await mergeLimits(archive.limits, strict);
    await mergeAccounts(archive.accounts);
    await mergeElsewhere(archive.elsewhere);
    await mergeAcceptedWords(archive.acceptedWords);
    await addUnknown(database.raised, archive.raised, ({ week }) => week);
    await mergeWatched(archive.watched);
    await mergeSeen(archive.seen);
    await mergeConversations(archive.conversations);
    await mergeCounted(archive.counted);
    await mergeOffers(archive.offers);
    await mergeOwnAnswers(archive.ownAnswers);
    await mergeVerdicts(archive.verdicts);
    await takeSettings(archive.settings, strict);
    const { keepsTexts, keepsOwnAnswers } = await readSettings();
    if (!keepsTexts) await forgetTexts();
    if (!keepsOwnAnswers) await forgetOwnAnswers();
    return { visits: visits.length, days };
  });
}

/** Returns those that were new, or had grown. What is older than what was folded here is only counted. */
async function mergeVisits(visits: readonly SliceRow[]): Promise<SliceRow[]> {
  const before = await foldedBefore();
  const kept = visits.filter(({ startedAt }) => startedAt >= before);
  const merged: SliceRow[] = [];
  for (let first = 0; first < kept.length; first += visitsAtATime) {
    const portion = kept.slice(first, first + visitsAtATime);
    const known = new Map<string, SliceRow>();
    for (const row of await database.slices.bulkGet(portion.map(({ id }) => id))) {
      if (row) known.set(row.id, row);
    }
    const grown = new Map<string, SliceRow>();
    for (const visit of portion) {
      const here = grown.get(visit.id) ?? known.get(visit.id);
      if (here && here.durationMs >= visit.durationMs) continue;
      // All but its length was settled when it was first written.
      grown.set(visit.id, here ? { ...here, durationMs: visit.durationMs } : visit);
    }
    const rows = [...grown.values()];
    await database.slices.bulkPut(rows);
    merged.push(...rows);
  }
  return merged;
}

async function addUnknown<Row, Key>(
  table: Table<Row, Key>,
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Promise<void> {
  const known = await table.bulkGet(rows.map(keyOf));
  await table.bulkPut(rows.filter((_, index) => known[index] === undefined));
}

/** But for today's, where strict mode holds: a file must not lift the curtain. */
async function mergeReliefs(reliefs: ArchiveLists['reliefs'], strict: StrictToday): Promise<void> {
  const keyOf = ({ day, account, at }: ArchiveLists['reliefs'][number]) => `${day} ${account} ${at}`;
  const known = new Set((await database.reliefs.toArray()).map(keyOf));
  for (const relief of reliefs) {
    if (known.has(keyOf(relief)) || (strict.isHeld && relief.day === strict.day)) continue;
    known.add(keyOf(relief));
    await database.reliefs.add(relief);
  }
}

async function mergeAccounts(accounts: ArchiveLists['accounts']): Promise<void> {
  for (const account of accounts) {
    const here = await database.accounts.get(account.handle);
    await database.accounts.put(here ? mergedAccount(here, account) : account);
  }
}

function mergedAccount(here: AccountRow, there: AccountRow): AccountRow {
  const { intendedVoice, voiceChangedAt } = here.voiceChangedAt >= there.voiceChangedAt ? here : there;
  const sensitivity = here.sensitivity ?? there.sensitivity;
  return {
    handle: here.handle,
    intendedVoice,
    voiceChangedAt,
    firstSeenAt: Math.min(here.firstSeenAt, there.firstSeenAt),
    lastSeenAt: Math.max(here.lastSeenAt, there.lastSeenAt),
    ...(sensitivity && { sensitivity }),
  };
}

/** Said in two places, it was perhaps said twice: but the same file again says nothing new. */
async function mergeAcceptedWords(rows: ArchiveLists['acceptedWords']): Promise<void> {
  for (const row of rows) {
    const here = await database.acceptedWords.get([row.account, row.words]);
    const count = Math.max(row.count, here?.count ?? 0);
    const acceptedAt = Math.max(row.acceptedAt, here?.acceptedAt ?? 0);
    await database.acceptedWords.put({ ...row, count, acceptedAt });
  }
}

/** An entry stands on one list: the one it was put on last. */
async function mergeWatched(rows: ArchiveLists['watched']): Promise<void> {
  for (const row of rows) {
    const here = await database.watched.get(row.entry);
    if (!here || row.addedAt > here.addedAt) await database.watched.put(row);
  }
}

/** Where one has come furthest, one has read. */
async function mergeSeen(rows: ArchiveLists['seen']): Promise<void> {
  for (const row of rows) {
    const here = await database.seen.get([row.account, row.leg]);
    if (!here || byAge(row.newest, here.newest) > 0) await database.seen.put(row);
  }
}

async function mergeConversations(rows: ArchiveLists['conversations']): Promise<void> {
  for (const row of rows) {
    const here = await database.conversations.get([row.account, row.id]);
    await database.conversations.put(here ? mergedConversation(here, row) : row);
  }
}

/** First seen where it was seen first, read as it was read there, and standing as it was last made to stand. */
function mergedConversation(here: ConversationRow, there: ConversationRow): ConversationRow {
  const [first, second] = here.firstSeenAt <= there.firstSeenAt ? [here, there] : [there, here];
  const { state, changedAt, handedTo } = latest(here, there);
  const [text, answer] = [first.text ?? second.text, first.answer ?? second.answer];
  return {
    ...first,
    ...(text === undefined ? {} : { text }),
    ...(answer === undefined ? {} : { answer }),
    ...{ state, changedAt, handedTo },
  };
}

async function mergeCounted(rows: ArchiveLists['counted']): Promise<void> {
  for (const row of rows) {
    const here = await database.counted.get([row.account, row.id]);
    if (!here || here.saidAt < row.saidAt) await database.counted.put(row);
  }
}

async function mergeOffers(rows: ArchiveLists['offers']): Promise<void> {
  for (const row of rows) {
    const here = await database.offers.get(row.id);
    await database.offers.put(here ? furtherOn(row, here) : row);
  }
}

async function mergeOwnAnswers(rows: ArchiveLists['ownAnswers']): Promise<void> {
  for (const row of rows) {
    const here = await database.ownAnswers.get([row.account, row.id]);
    if (!here || here.sentAt < row.sentAt) await database.ownAnswers.put(row);
  }
}

/** The later word holds; what was ignored on either computer was ignored. */
async function mergeVerdicts(rows: ArchiveLists['verdicts']): Promise<void> {
  for (const row of rows) {
    const here = await database.verdicts.get(row.week);
    const later = here && here.answeredAt >= row.answeredAt ? here : row;
    await database.verdicts.put({ ...later, ignored: Math.max(row.ignored, here?.ignored ?? 0) });
  }
}

async function mergeElsewhere(days: ArchiveLists['elsewhere']): Promise<void> {
  for (const { device, day, ms } of days) {
    const key = `${device} ${day}`;
    const here = (await database.remoteDays.get(key))?.ms ?? {};
    const most = Object.entries(ms).map(([account, each]) => [account, Math.max(each, here[account] ?? 0)]);
    await database.remoteDays.put({ key, device, day, ms: { ...here, ...Object.fromEntries(most) } });
  }
}

/**
 * Only where nothing was chosen here, and nothing that strict mode holds. That the browser's sync is on is never
 * taken over: it takes a click.
 */
async function takeSettings(
  { isSynced: _, ...settings }: Archive['settings'],
  strict: StrictToday,
): Promise<void> {
  const chosen = new Set(await database.settings.toCollection().primaryKeys());
  const rows = Object.entries(settings)
    .map(([key, value]) => ({ key, value }))
    .filter(({ key, value }) => !strict.isHeld || !makesRoom({ [key]: value }, strict.settings));
  await database.settings.bulkPut(rows.filter(({ key, value }) => value !== undefined && !chosen.has(key)));
}
