/** What the user said is fine on an account: kept in this browser, shown and undone in the settings, never sent. */
import { wordsKey } from '../tone/judge';
import { type AcceptedWordsRow, database } from './database';

/** Said so often, words are evidence no longer. */
const silentFrom = 2;

/** `now`: UTC, ms. */
export async function acceptWords(account: string, words: readonly string[], now: number): Promise<void> {
  await database.transaction('rw', database.acceptedWords, async () => {
    for (const key of new Set(words.map(wordsKey))) {
      const before = await database.acceptedWords.get([account, key]);
      const count = (before?.count ?? 0) + 1;
      await database.acceptedWords.put({ account, words: key, count, acceptedAt: now });
    }
  });
}

export async function silentWords(account: string): Promise<Set<string>> {
  const rows = await ofAccount(account);
  return new Set(rows.filter(({ count }) => count >= silentFrom).map(({ words }) => words));
}

/** The latest first. */
export async function allAcceptedWords(): Promise<AcceptedWordsRow[]> {
  const rows = await database.acceptedWords.toArray();
  return rows.sort((one, other) => other.acceptedAt - one.acceptedAt);
}

export async function forgetWords(account: string, words: string): Promise<void> {
  await database.acceptedWords.delete([account, words]);
}

function ofAccount(account: string): Promise<AcceptedWordsRow[]> {
  return database.acceptedWords
    .where('[account+words]')
    .between([account, ''], [account, '\uffff'])
    .toArray();
}
