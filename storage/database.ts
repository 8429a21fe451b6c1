/**
 * The database of the extension's own origin. Opened only by the background worker and the extension's own
 * pages: from a content script it would be X's database (tests/structure keeps it so).
 *
 * A version that has shipped is never edited; a change is a new version with its upgrade (`migrations.ts`).
 */
import Dexie, { type Table } from 'dexie';
import type { Spent } from '../time/allowance';
import type { Limits } from '../time/limits';
import type { Slice } from '../time/slice';
import type { DayTotal } from '../time/totals';
import type { Voice } from '../tone/voice';
import type { Action } from '../worth/action';
import { declareVersions, latestVersion } from './migrations';

/** A slice as it is kept. */
export interface SliceRow extends Slice {
  /** The computer that counted it. */
  device: string;
  /** Its days were cut at this hour. */
  dayStartHour: number;
}

/** `key`: the parts of a day total that make it one, joined. */
export type DayTotalRow = DayTotal & { key: string };

/** `day`: the calendar day on which it was done. */
export type ActionRow = Action & { day: string };

/** Given on the curtain of an account; it holds for its own limits and for its part in those of all together. */
export interface ReliefRow {
  id?: number;
  day: string;
  account: string;
  kind: 'extension' | 'lift';
  /** UTC, ms. */
  at: number;
  /** What was counted then, against the account's limits and against those of all together. */
  own: Spent;
  all: Spent;
  /** In the user's own words; empty where they gave none. */
  reason: string;
}

/** `account`: the account whose limits they are; `allTogether` for all. They hold from a day on. */
export interface LimitsRow extends Limits {
  account: string;
  fromDay: string;
  /** UTC, ms: of two computers that sync, the later wins. */
  changedAt: number;
}

export interface AccountRow {
  /** Lower case, without "@". */
  handle: string;
  intendedVoice: Voice | null;
  /** UTC, ms. */
  firstSeenAt: number;
  /** UTC, ms. */
  lastSeenAt: number;
  /** UTC, ms: when the voice was chosen; 0: never. */
  voiceChangedAt: number;
}

/** A post of the user's own that was on screen here. */
export interface OwnPostRow {
  id: string;
  account: string;
  /** UTC, ms: as X says. */
  postedAt: number;
  day: string;
}

/** Minutes that the user says they spent on the phone in the week that begins on `week`. */
export interface PhoneRow {
  week: string;
  minutes: number;
}

/** What another of the user's computers counted on a day, as it told through the browser's sync. */
export interface RemoteDayRow {
  /** `device day` */
  key: string;
  device: string;
  day: string;
  /** Milliseconds by account. */
  ms: Record<string, number>;
}

export interface SettingRow {
  key: string;
  value: unknown;
}

class Database extends Dexie {
  declare slices: Table<SliceRow, string>;
  declare dayTotals: Table<DayTotalRow, string>;
  declare actions: Table<ActionRow, string>;
  declare reliefs: Table<ReliefRow, number>;
  declare limits: Table<LimitsRow, [string, string]>;
  declare accounts: Table<AccountRow, string>;
  declare ownPosts: Table<OwnPostRow, string>;
  declare phone: Table<PhoneRow, string>;
  declare remoteDays: Table<RemoteDayRow, string>;
  declare settings: Table<SettingRow, string>;
  /** What is of this computer alone, and of now: see `running.ts`. */
  declare running: Table<SettingRow, string>;

  constructor() {
    super('chandelle');
    declareVersions(this);
    // Dexie would open a newer database as it is; what a newer Chandelle wrote must not be written by this one.
    this.on('ready', (opened) => {
      // Browsers count in whole numbers: Dexie's version, times ten.
      if ((opened as Dexie).backendDB().version >= (latestVersion + 1) * 10) throw new NewerDatabaseError();
    });
  }
}

/** The database was written by a newer Chandelle than this one. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
  constructor() {
    super('This database was written by a newer version of Chandelle.');
  }
}

export const database = new Database();
