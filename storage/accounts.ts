/** The X accounts seen in this browser, with the voice and the limit that the user gave each. */
import type { Voice } from '../tone/voice';
import { type AccountRow, database } from './database';

export type { AccountRow as Account } from './database';

/** Notes that an account was in use; a new one starts without voice and limit. */
export async function noteAccount(handle: string, now: number): Promise<AccountRow> {
  return database.transaction('rw', database.accounts, async () => {
    const known = await database.accounts.get(handle);
    const account: AccountRow = {
      ...(known ?? { handle, intendedVoice: null, dailyLimitMinutes: null }),
      lastSeenAt: now,
    };
    await database.accounts.put(account);
    return account;
  });
}

export async function findAccount(handle: string): Promise<AccountRow | undefined> {
  return database.accounts.get(handle);
}

/** All accounts, the most recently used first. */
export async function allAccounts(): Promise<AccountRow[]> {
  return database.accounts.orderBy('lastSeenAt').reverse().toArray();
}

export async function giveVoice(handle: string, intendedVoice: Voice | null): Promise<void> {
  await database.accounts.update(handle, { intendedVoice });
}

/** Null takes the limit away. */
export async function limitAccount(handle: string, dailyLimitMinutes: number | null): Promise<void> {
  await database.accounts.update(handle, { dailyLimitMinutes });
}
