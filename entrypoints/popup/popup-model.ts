import type { DayLimit } from '../../components/LimitField';
import type { PopupAccount } from '../../components/PopupAccountRow';
import type { PopupModel } from '../../components/PopupView';
import { localeOf } from '../../locales/ui-language';
import { type AccountToday, readToday } from '../../storage/today';
import { unlimited } from '../../time/allowance';
import { weekdayOf } from '../../time/calendar';
import { isSameEveryDay, type Limits, noLimits } from '../../time/limits';
import { noMs } from '../../time/totals';
import { zoneHere } from '../../time/zone-here';

/** Before anything was read. */
export const noModel: PopupModel = {
  todayMs: noMs(),
  elsewhereMs: 0,
  allowance: unlimited(0),
  candle: 'lit',
  limit: limitOf(noLimits, false, 1),
  accounts: [],
  hand: 'me',
  pausedUntil: null,
  canPause: false,
  hasXChanged: false,
  hasSiteAccess: true,
  language: 'auto',
  error: null,
};

/** The part of the popup that comes from the database. */
export async function readModel(): Promise<Partial<PopupModel>> {
  const today = await readToday(Date.now(), zoneHere(), localeOf);
  const { settings, pausedUntil } = today;
  const weekday = weekdayOf(today.day);
  // What is left for the account in use: its own budget or that of all together, with today's reliefs.
  const allowance = today.accounts[0]?.tightest ?? today.all;
  return {
    todayMs: today.allMs,
    elsewhereMs: today.elsewhereMs,
    allowance,
    candle: allowance.isReached ? 'spent' : pausedUntil === null ? 'lit' : 'paused',
    limit: limitOf(today.allLimits, today.areAllLimitsLocked, weekday),
    accounts: today.accounts.map((account) => accountOf(account, weekday)),
    hand: settings.hand,
    pausedUntil,
    canPause: !today.isStrict && !allowance.isReached,
    language: settings.language,
  };
}

function accountOf(account: AccountToday, weekday: number): PopupAccount {
  const { handle, ms, own, intendedVoice, isVoiceLocked } = account;
  return {
    account: handle,
    todayMs: ms,
    leftMs: own.leftMs,
    limit: limitOf(account.limits, account.areLimitsLocked, weekday),
    intendedVoice,
    isVoiceLocked,
    isInTab: false,
  };
}

/** What the popup shows and changes of limits: the minutes of today's weekday. */
function limitOf(limits: Limits, isLocked: boolean, weekday: number): DayLimit {
  return {
    limits,
    weekday,
    minutes: limits.dayMinutes[weekday - 1] ?? null,
    isEveryDay: isSameEveryDay(limits),
    isLocked,
  };
}
