/** What came of conversations, as the user says; kept by the day of the conversation, not by that of the saying. */
import { longestLine } from '../worth/counted';
import { type CountedRow, database } from './database';

/** Said again, the later holds. */
export async function keepCounted(row: CountedRow): Promise<void> {
  await database.counted.put({ ...row, line: row.line.slice(0, longestLine) });
}

/** It did not, after all. */
export async function forgetCounted(account: string, id: string): Promise<void> {
  await database.counted.delete([account, id]);
}

export async function readCounted(account: string, id: string): Promise<CountedRow | undefined> {
  return database.counted.get([account, id]);
}

/** Of conversations on calendar days `from` to `to`, both included. */
export async function countedBetween(from: string, to: string): Promise<CountedRow[]> {
  return database.counted.where('day').between(from, to, true, true).toArray();
}
