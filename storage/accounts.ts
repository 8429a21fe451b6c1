/** The X accounts seen in this browser, with the voice that the user gave each. */
import type { Sensitivity } from '../tone/judge';
import type { Voice } from '../tone/voice';
import { type AccountRow, database } from './database';
import { wishedAt } from './wished-at';

export type { AccountRow as Account } from './database';

/** Notes that an account was in use; a new one starts without a voice. */
export async function noteAccount(handle: string, now: number): Promise<void> {
  await database.transaction('rw', database.accounts, async () => {
    const known = await database.accounts.get(handle);
    await database.accounts.put({
      ...(known ?? { handle, intendedVoice: null, firstSeenAt: now, voiceChangedAt: 0 }),
      lastSeenAt: now,
    });
  });
}

/** All accounts, the most recently used first. */
export async function allAccounts(): Promise<AccountRow[]> {
  return database.accounts.orderBy('lastSeenAt').reverse().toArray();
}

export async function setSensitivity(handle: string, sensitivity: Sensitivity): Promise<void> {
  await database.accounts.update(handle, { sensitivity });
}

/** `now`: UTC, ms. */
export async function giveVoice(handle: string, intendedVoice: Voice | null, now: number): Promise<void> {
  await database.accounts
    .where('handle')
    .equals(handle)
    .modify((row) => {
      row.intendedVoice = intendedVoice;
      row.voiceChangedAt = wishedAt(now, [row.voiceChangedAt]);
    });
}
