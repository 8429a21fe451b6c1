/**
 * The database of the extension's own origin. Opened only by the background worker and the extension's own
 * pages: from a content script it would be X's database (tests/structure keeps it so).
 *
 * A version that has shipped is never edited; a change is a new version with its upgrade (`migrations.ts`).
 */
import Dexie, { type PromiseExtended, type Table } from 'dexie';
import type { ModelChoice } from '../models/choice';
import type { Intent } from '../replies/answer';
import type { ConversationState } from '../replies/conversation';
import type { OwnAnswer } from '../replies/own-answers';
import type { Seen } from '../round/newest';
import type { Spent } from '../time/allowance';
import type { Limits } from '../time/limits';
import type { Slice } from '../time/slice';
import type { DayTotal } from '../time/totals';
import type { Language, Sensitivity, Voice } from '../tone/voice';
import type { Watched } from '../watch/watched';
import type { Action } from '../worth/action';
import type { CountedKind } from '../worth/counted';
import type { Offer } from '../worth/offer';
import type { WeekVerdict } from '../worth/verdict';
import { declareVersions } from './migrations';

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
  /** How soon a voice that does not fit is shown; missing: as usual. */
  sensitivity?: Sensitivity | undefined;
}

/** Words that the user said are fine on an account, and how often; at twice they are silent there. */
export interface AcceptedWordsRow {
  account: string;
  /** As `wordsKey` spells them. */
  words: string;
  count: number;
  /** UTC, ms: the last time. */
  acceptedAt: number;
}

/** How often Chandelle spoke up about a draft in the week that begins on `week`; of what, is not kept. */
export interface RaisedRow {
  week: string;
  count: number;
}

/** A post of the user's own that was on screen here. */
export interface OwnPostRow {
  id: string;
  account: string;
  /** UTC, ms: as X says. */
  postedAt: number;
  day: string;
}

/** How far an account has come on one search of the round; `leg`: its key. */
export interface SeenRow extends Seen {
  account: string;
  leg: string;
}

/** Minutes that the user says they spent on the phone in the week that begins on `week`. */
export interface PhoneRow {
  week: string;
  minutes: number;
}

/** A post that wants something of one of the user's accounts, and was on screen. */
export interface ConversationRow {
  /** The account that it is addressed to; of two, each has its own. */
  account: string;
  /** The post's. */
  id: string;
  /** Who wrote it: a handle as X spells it. */
  author: string;
  /** UTC, ms; and the user's calendar day. */
  firstSeenAt: number;
  day: string;
  intent: Intent;
  delicate: boolean;
  /** Its language; missing: seen before that was kept. */
  lang?: Language | undefined;
  state: ConversationState;
  /** UTC, ms: when it came into that state. */
  changedAt: number;
  /** The account that it was handed over to, lower case; empty: none. */
  handedTo: string;
  /** What was written, and what was answered: only where the user keeps texts. */
  text?: string | undefined;
  answer?: string | undefined;
}

/** A conversation that counted, as the user says. */
export interface CountedRow {
  account: string;
  /** The post's. */
  id: string;
  /** Who wrote the post: a handle as X spells it. */
  author: string;
  /** The calendar day of the conversation: the week that it is credited to. */
  day: string;
  kind: CountedKind;
  /** In the user's own words; empty where they gave none. */
  line: string;
  /** UTC, ms: when it was last said. */
  saidAt: number;
}

/** `day`: the calendar day on which they were shown. */
export type OfferRow = Offer & { day: string };

/** What another of the user's computers counted on a day, as it told through the browser's sync. */
export interface RemoteDayRow {
  /** `device day` */
  key: string;
  device: string;
  day: string;
  /** Milliseconds by account. */
  ms: Record<string, number>;
}

/** The model that the user chose, with its key: of this browser alone, in no file and in no sync. */
export interface ModelRow {
  /** There is one. */
  key: 'chosen';
  choice: ModelChoice;
  /** The user was told who receives what, and went on. */
  isAgreed: boolean;
}

export interface SettingRow {
  key: string;
  value: unknown;
  /** UTC, ms: when the user chose it; missing: before that was kept. */
  changedAt?: number;
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
  declare acceptedWords: Table<AcceptedWordsRow, [string, string]>;
  declare raised: Table<RaisedRow, string>;
  declare watched: Table<Watched, string>;
  declare seen: Table<SeenRow, [string, string]>;
  declare conversations: Table<ConversationRow, [string, string]>;
  declare counted: Table<CountedRow, [string, string]>;
  declare offers: Table<OfferRow, string>;
  declare models: Table<ModelRow, string>;
  declare ownAnswers: Table<OwnAnswer, [string, string]>;
  declare verdicts: Table<WeekVerdict, string>;
  declare settings: Table<SettingRow, string>;
  /** What is of this computer alone, and of now: see `running.ts`. */
  declare running: Table<SettingRow, string>;

  constructor() {
    super('chandelle', { indexedDB: olderOrEqual(indexedDB) });
    declareVersions(this);
  }

  /** Dexie remembers an opening that failed for good; here the next verb tries again. */
  override open(): PromiseExtended<Dexie> {
    return super.open().catch((error: unknown) => {
      // Not at once: whoever waits for this opening must first be told that it failed.
      setTimeout(() => {
        if (!this.isOpen()) this.close({ disableAutoOpen: false });
      });
      throw error;
    });
  }
}

/**
 * Where the database is newer than the versions that it knows, Dexie opens it as it is, and adds what it misses.
 * What a newer Chandelle wrote must not be written by this one: an opening without a version is that, and refused.
 */
function olderOrEqual(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined) throw new NewerDatabaseError();
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (one, other) => factory.cmp(one, other),
  };
}

/** The database was written by a newer Chandelle than this one. */
class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
  constructor() {
    super('This database was written by a newer version of Chandelle.');
  }
}

/** Is that why a verb of the storage failed? */
export function isNewerDatabase(error: unknown): boolean {
  const { inner } = error instanceof Error ? (error as Error & { inner?: unknown }) : {};
  return error instanceof NewerDatabaseError || inner instanceof NewerDatabaseError;
}

export const database = new Database();
