/** Posts that want something of the user's accounts, were on screen, and how each stands. */
import { type ConversationState, inOrder, waitingDays } from '../replies/conversation';
import { type ConversationRow, database } from './database';
import { readSettings } from './settings';

export type { ConversationRow as Conversation } from './database';

const dayMs = 24 * 3_600_000;
/** X's longest post. */
const longestText = 25_000;

/** Those of the account's that are known, by the id of their post. */
export async function conversationsOf(
  account: string,
  ids: readonly string[],
): Promise<Map<string, ConversationRow>> {
  const rows = await database.conversations.bulkGet(ids.map((id): [string, string] => [account, id]));
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** Keeps those that are new; of those that are known nothing changes. Texts are kept only where the user does. */
export async function beginConversations(rows: readonly ConversationRow[]): Promise<void> {
  const { conversations, settings } = database;
  await database.transaction('rw', conversations, settings, async () => {
    const { keepsTexts } = await readSettings();
    const known = await conversations.bulkGet(rows.map(({ account, id }): [string, string] => [account, id]));
    const fresh = rows.filter((_, index) => known[index] === undefined);
    await conversations.bulkAdd(fresh.map((row) => (keepsTexts ? row : withoutTexts(row))));
  });
}

/** How it stands from `now` (UTC, ms) on. Nothing changes where it is not known, or stands so already. */
export async function settle(
  account: string,
  id: string,
  state: ConversationState,
  now: number,
  more: { handedTo?: string; answer?: string } = {},
): Promise<ConversationState | null> {
  const { conversations, settings } = database;
  return database.transaction('rw', conversations, settings, async () => {
    const row = await conversations.get([account, id]);
    if (!row) return null;
    const answer = (await readSettings()).keepsTexts ? more.answer?.slice(0, longestText) : undefined;
    const { handedTo = row.handedTo } = more;
    if (row.state === state && row.handedTo === handedTo && answer === undefined) return state;
    const since = row.state === state ? row.changedAt : now;
    await conversations.put({
      ...row,
      state,
      changedAt: since,
      handedTo,
      ...(answer === undefined ? {} : { answer }),
    });
    return state;
  });
}

/**
 * An answer by one of these accounts (lower case) to a post was on screen: whoever handed it to that account now
 * knows that it was taken up, and an account that answered elsewhere has answered.
 */
export async function noteAnswerSeen(id: string, by: readonly string[], now: number): Promise<void> {
  await database.transaction('rw', database.conversations, async () => {
    for (const row of await database.conversations.where('id').equals(id).toArray()) {
      const state = stateOnceAnswered(row, by);
      if (state !== row.state) await database.conversations.put({ ...row, state, changedAt: now });
    }
  });
}

function stateOnceAnswered(row: ConversationRow, by: readonly string[]): ConversationState {
  if (row.state === 'handed-over') return by.includes(row.handedTo) ? 'taken-up' : row.state;
  const waits = row.state === 'to-answer' || row.state === 'left';
  return waits && by.includes(row.account) ? 'answered' : row.state;
}

/** What waits for an answer of the account, in the order in which it should have one. `now`: UTC, ms. */
export async function waitingFor(account: string, now: number): Promise<ConversationRow[]> {
  const rows = await database.conversations.where('[account+state]').equals([account, 'to-answer']).toArray();
  return inOrder(rows.filter(({ firstSeenAt }) => firstSeenAt > now - waitingDays * dayMs));
}

/** First seen on calendar days `from` to `to`, both included; the earliest first. */
export async function conversationsBetween(from: string, to: string): Promise<ConversationRow[]> {
  return database.conversations.where('day').between(from, to, true, true).sortBy('firstSeenAt');
}

/** The user keeps texts no longer: those that are here go. */
export async function forgetTexts(): Promise<void> {
  await database.conversations.toCollection().modify((row) => {
    delete row.text;
    delete row.answer;
  });
}

function withoutTexts({ text: _, answer: __, ...row }: ConversationRow): ConversationRow {
  return row;
}
