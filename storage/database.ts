/**
 * The database of the extension's own origin. Opened only by the background worker and the extension's own
 * pages: from a content script it would be X's database (tests/structure keeps it so).
 *
 * A version that has shipped is never edited; a change is a new version with its upgrade.
 */
import Dexie, { type Table } from 'dexie';
import type { Relief } from '../time/allowance';
import type { Slice } from '../time/slice';
import type { DayTotal } from '../time/totals';
import type { Voice } from '../tone/voice';
import type { Action } from '../worth/action';

/** `key`: the parts of a day total that make it one, joined. */
export type DayTotalRow = DayTotal & { key: string };

/** `day`: the calendar day on which it was done. */
export type ActionRow = Action & { day: string };

/** `account`: the account whose curtain it lifted. */
export interface ReliefRow extends Relief {
  id?: number;
  day: string;
  account: string;
  /** UTC, ms. */
  at: number;
}

export interface AccountRow {
  /** Lower case, without "@". */
  handle: string;
  intendedVoice: Voice | null;
  dailyLimitMinutes: number | null;
  /** UTC, ms. */
  lastSeenAt: number;
}

export interface SettingRow {
  key: string;
  value: unknown;
}

class Database extends Dexie {
  declare slices: Table<Slice, string>;
  declare dayTotals: Table<DayTotalRow, string>;
  declare actions: Table<ActionRow, string>;
  declare reliefs: Table<ReliefRow, number>;
  declare accounts: Table<AccountRow, string>;
  declare settings: Table<SettingRow, string>;

  constructor() {
    super('chandelle');
    this.version(1).stores({
      slices: 'id, startedAt',
      dayTotals: 'key, day',
      actions: 'id, day',
      reliefs: '++id, day',
      accounts: 'handle, lastSeenAt',
      settings: 'key',
    });
  }
}

export const database = new Database();
