import type { PopupAccount } from '../../components/PopupAccountRow';
import type { PopupModel } from '../../components/PopupView';
import { readSettings } from '../../storage/settings';
import { type AccountToday, readToday } from '../../storage/today';
import { allowance } from '../../time/allowance';
import { noMs } from '../../time/totals';
import { zoneHere } from '../../time/zone-here';

/** Before anything was read. */
export const noModel: PopupModel = {
  todayMs: noMs(),
  allowance: allowance(null, 0, []),
  candle: 'lit',
  limitMinutes: null,
  accounts: [],
  hasXChanged: false,
  hasSiteAccess: true,
  language: 'auto',
  error: null,
};

/** The part of the popup that comes from the database. */
export async function readModel(): Promise<Partial<PopupModel>> {
  const [settings, today] = await Promise.all([readSettings(), readToday(Date.now(), zoneHere())]);
  // What is left for the account in use: its own budget or that of all together, with today's reliefs.
  const allowance = today.accounts[0]?.tightest ?? today.all;
  return {
    todayMs: today.allMs,
    allowance,
    candle: allowance.isReached ? 'spent' : 'lit',
    limitMinutes: settings.dailyLimitMinutes,
    accounts: today.accounts.map(accountOf),
    language: settings.language,
  };
}

function accountOf({ handle, ms, own, dailyLimitMinutes, intendedVoice }: AccountToday): PopupAccount {
  return {
    account: handle,
    todayMs: ms,
    leftMs: own.leftMs,
    limitMinutes: dailyLimitMinutes,
    intendedVoice,
    isInTab: false,
  };
}
