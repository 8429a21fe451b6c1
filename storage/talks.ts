/** Conversations as the report counts them: with what is known of who wrote, and of whom the account speaks for. */
import { accountEntry } from '../watch/watched';
import type { Talk } from '../worth/talks';
import { type AccountRow, type ConversationRow, database } from './database';

export async function talksOf(
  rows: readonly ConversationRow[],
  accounts: readonly Pick<AccountRow, 'handle' | 'intendedVoice'>[],
): Promise<Talk[]> {
  const writers = [...new Set(rows.map(({ author }) => accountEntry(author)))];
  const watched = await database.watched.bulkGet(writers);
  const customers = new Set(watched.flatMap((each) => (each?.list === 'customers' ? [each.entry] : [])));
  const companies = new Set(
    accounts.filter(({ intendedVoice }) => intendedVoice === 'corporate').map(({ handle }) => handle),
  );
  return rows.map(({ account, id, day, author, intent, state, firstSeenAt, changedAt, lang }) => ({
    ...{ account, id, day, intent, state, firstSeenAt, changedAt, lang },
    isCustomer: intent === 'complaint' || customers.has(accountEntry(author)),
    isCompany: companies.has(account),
  }));
}
