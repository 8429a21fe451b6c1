/** Limits, voices and a few settings between the user's computers: of two wishes the later holds. */
import * as z from 'zod/mini';
import { settingsChange } from '../../settings/settings';
import { allTogether } from '../../time/limits';
import { voices } from '../../tone/voice';
import { allAccounts } from '../accounts';
import { archiveItems, latestTime } from '../archive-format';
import { database, type LimitsRow, type SettingRow } from '../database';
import { allLimits, mergeLimits } from '../limits';
import { stayStrictThrough } from '../running';
import { makesRoom, type StrictToday } from '../strict-today';
import { bytesOf, type Items, keyOf, mostBytesOfItem, partsOf } from './area';

const syncedSettings = ['extensionsPerDay', 'isStrict', 'dayStartHour', 'firstWeekday'] as const;

/** Of the accounts used here: the most recently used first, as many as a record holds. */
export async function itemsOfChosen(device: string, today: string): Promise<Items> {
  const accounts = await allAccounts();
  const limits = await allLimits();
  const inOrder = [allTogether, ...accounts.map(({ handle }) => handle)].flatMap((account) =>
    heldFrom(
      limits.filter((row) => row.account === account),
      today,
    ),
  );
  const settings = await database.settings.bulkGet([...syncedSettings]);
  const chosen = {
    voices: accounts
      .filter(({ voiceChangedAt }) => voiceChangedAt > 0)
      .map(({ handle, intendedVoice, voiceChangedAt }) => [handle, intendedVoice, voiceChangedAt]),
    settings: settings.flatMap((row) =>
      row?.changedAt === undefined ? [] : [[row.key, row.value, row.changedAt]],
    ),
  };
  const limitsKey = keyOf('limits', device);
  const chosenKey = keyOf('chosen', device);
  shorten(inOrder, () => bytesOf(limitsKey, inOrder));
  shorten(chosen.voices, () => bytesOf(chosenKey, chosen));
  return {
    ...(inOrder.length > 0 && { [limitsKey]: inOrder }),
    ...(chosen.voices.length + chosen.settings.length > 0 && { [chosenKey]: chosen }),
  };
}

/** Those in force on a day, and those to come. */
function heldFrom(rows: readonly LimitsRow[], today: string): LimitsRow[] {
  const begun = rows.filter(({ fromDay }) => fromDay <= today).map(({ fromDay }) => fromDay);
  const inForce = begun.sort().at(-1) ?? today;
  return rows.filter(({ fromDay }) => fromDay >= inForce);
}

function shorten(list: unknown[], bytes: () => number): void {
  while (list.length > 0 && bytes() > mostBytesOfItem) list.pop();
}

const time = z.int().check(z.minimum(0), z.maximum(latestTime));
const voiceWish = z.tuple([z.string(), z.nullable(z.enum(voices)), time]);
const settingWish = z.tuple([z.enum(syncedSettings), z.unknown(), time]);
const limitsRecord = z.array(archiveItems.limits);
const chosenRecord = z.object({ voices: z.array(voiceWish), settings: z.array(settingWish) });

/**
 * Takes over what another computer was told later than this one, but for what would give back of today what strict
 * mode holds here. `device`: this one.
 */
export async function takeChosen(items: Items, device: string, strict: StrictToday): Promise<void> {
  for (const [key, value] of Object.entries(items)) {
    const parts = partsOf(key);
    if (!parts || parts.device === device) continue;
    if (parts.kind === 'limits') {
      const record = limitsRecord.safeParse(value);
      if (record.success) await mergeLimits(record.data, strict);
    } else if (parts.kind === 'chosen') {
      const record = chosenRecord.safeParse(value);
      if (!record.success) continue;
      for (const wish of record.data.voices) await takeVoice(wish);
      for (const [name, chosen, changedAt] of record.data.settings) {
        await takeSetting({ key: name, value: chosen, changedAt }, strict);
      }
    }
  }
}

/** Of accounts used here alone; of another it is taken the first time that it is. */
async function takeVoice([handle, intendedVoice, changedAt]: z.infer<typeof voiceWish>): Promise<void> {
  await database.accounts
    .where('handle')
    .equals(handle)
    .filter(({ voiceChangedAt }) => voiceChangedAt < changedAt)
    .modify({ intendedVoice, voiceChangedAt: changedAt });
}

async function takeSetting({ key, value, changedAt = 0 }: SettingRow, strict: StrictToday): Promise<void> {
  const change = settingsChange.safeParse({ [key]: value });
  if (!change.success) return;
  // It is told again at the next pass: tomorrow it is taken.
  if (strict.isHeld && makesRoom(change.data, strict.settings)) return;
  await database.transaction('rw', database.settings, database.running, async () => {
    const here = await database.settings.get(key);
    if (here && (here.changedAt ?? 0) >= changedAt) return;
    // Given up on another computer, strict mode still holds here today: its time may be used up.
    if (key === 'isStrict' && here?.value === true) await stayStrictThrough(strict.day);
    await database.settings.put({ key, value, changedAt });
  });
}
