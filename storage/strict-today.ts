/**
 * Strict mode, once the day's time is used up: what would give more of today back waits until tomorrow, whether it
 * is chosen here, comes from another computer, or stands in a file.
 */
import type * as z from 'zod/mini';
import type { Settings, settingsChange } from '../settings/settings';
import { shiftDay } from '../time/calendar';
import { allTogether } from '../time/limits';
import type { HeldLimits } from './limits';
import { type LocaleOf, readToday, type Today } from './today';

/** `limits` is empty where nothing is held. */
export interface StrictToday extends HeldLimits {
  /** Strict, and some limit is used up. */
  isHeld: boolean;
  settings: Settings;
}

/** `now`: UTC, ms. */
export async function readStrictToday(now: number, zone: string, localeOf: LocaleOf): Promise<StrictToday> {
  return strictTodayOf(await readToday(now, zone, localeOf));
}

export function strictTodayOf(today: Today): StrictToday {
  const { day, settings } = today;
  const all = { handle: allTogether, own: today.all, limits: today.allLimits };
  // Extensions given since make no difference.
  const usedUp = today.isStrict ? [all, ...today.accounts].filter(({ own }) => own.isOver) : [];
  const limits = new Map(usedUp.map((each) => [each.handle, each.limits]));
  return { day, tomorrow: shiftDay(day, 1), isHeld: limits.size > 0, limits, settings };
}

/** Would this change of the settings give more of today back? */
export function makesRoom(
  change: z.infer<typeof settingsChange>,
  { extensionsPerDay, dayStartHour, firstWeekday }: Settings,
): boolean {
  return (
    (change.extensionsPerDay ?? extensionsPerDay) > extensionsPerDay ||
    (change.dayStartHour ?? dayStartHour) !== dayStartHour ||
    (change.firstWeekday !== undefined && change.firstWeekday !== firstWeekday)
  );
}
