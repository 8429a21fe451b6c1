/** Writing everything into one file (docs/archive.md). */
import type { Table } from 'dexie';
import { settingsFrom } from '../settings/settings';
import { type ArchiveLists, archiveFormat, archiveVersion } from './archive-format';
import { database, type SliceRow } from './database';
import { thisDevice } from './running';

const rowsAtATime = 5000;

/**
 * The file's text, in pieces to be joined: years of visits in one string would freeze the page.
 * @param now UTC, ms
 */
export async function archivePieces(now: number): Promise<string[]> {
  const device = await thisDevice();
  return database.transaction('r', database.tables, async () => {
    const head = { format: archiveFormat, version: archiveVersion, exportedAt: now, device };
    return [
      JSON.stringify(head).slice(0, -1),
      ...(await list('visits', database.slices, visit)),
      ...(await list('days', database.dayTotals, ({ key: _, ...total }) => total)),
      ...(await list('actions', database.actions, (row) => row)),
      ...(await list('reliefs', database.reliefs, ({ id: _, ...relief }) => relief)),
      ...(await list('limits', database.limits, (row) => row)),
      ...(await list('accounts', database.accounts, (row) => row)),
      `,\n"settings":${JSON.stringify(await chosenSettings())}`,
      ...(await list('ownPosts', database.ownPosts, (row) => row)),
      ...(await list('phone', database.phone, (row) => row)),
      ...(await list('acceptedWords', database.acceptedWords, (row) => row)),
      ...(await list('raised', database.raised, (row) => row)),
      ...(await list('watched', database.watched, (row) => row)),
      ...(await list('seen', database.seen, (row) => row)),
      ...(await list('conversations', database.conversations, (row) => row)),
      ...(await list('counted', database.counted, (row) => row)),
      ...(await list('offers', database.offers, (row) => row)),
      ...(await list('ownAnswers', database.ownAnswers, (row) => row)),
      ...(await list('verdicts', database.verdicts, (row) => row)),
      ...(await list('elsewhere', database.remoteDays, ({ key: _, ...day }) => day)),
      '}\n',
    ];
  });
}

async function list<Row, Key, Name extends keyof ArchiveLists>(
  name: Name,
  table: Table<Row, Key>,
  itemOf: (row: Row) => ArchiveLists[Name][number],
): Promise<string[]> {
  const pieces = [`,\n"${name}":[`];
  let isFirst = true;
  let rows = await table.orderBy(':id').limit(rowsAtATime).toArray();
  while (rows.length > 0) {
    const text = rows.map((row) => JSON.stringify(itemOf(row))).join(',\n');
    pieces.push(isFirst ? '' : ',\n', text);
    isFirst = false;
    const last = keyOf(table, rows.at(-1));
    rows = await table.where(':id').above(last).limit(rowsAtATime).toArray();
  }
  return [...pieces, ']'];
}

function keyOf<Row, Key>(table: Table<Row, Key>, row: Row | undefined): Key {
  const path = table.schema.primKey.keyPath;
  const values = [path ?? ''].flat().map((name) => (row as Record<string, unknown>)[name]);
  return (Array.isArray(path) ? values : values[0]) as Key;
}

function visit(row: SliceRow): SliceRow {
  const { id, account, activity, startedAt, durationMs, zone, device, hand } = row;
  const { pageKind, standing, dayStartHour } = row;
  const first = { id, account, activity, startedAt, durationMs, zone, device, hand };
  return { ...first, pageKind, standing, dayStartHour };
}

/** Those that the user ever chose, as they hold. */
async function chosenSettings(): Promise<Record<string, unknown>> {
  const stored = await database.settings.toArray();
  const holding = settingsFrom(new Map(stored.map(({ key, value }) => [key, value])));
  const chosen = new Set(stored.map(({ key }) => key));
  return Object.fromEntries(Object.entries(holding).filter(([name]) => chosen.has(name)));
}
