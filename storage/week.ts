/** A week of the database, as the report shows it. */
import { shiftDay, weekOf } from '../time/calendar';
import { type WeekFigures, weekFigures } from '../worth/week';
import { allAccounts } from './accounts';
import { actionsBetween } from './actions';
import { database } from './database';
import { readSettings } from './settings';
import { dayTotalsBetween } from './visits';

export interface Week {
  figures: WeekFigures;
  /** Something was counted before this week. */
  hasHistory: boolean;
}

/** The week that contains `day`. `firstWeekday`: 1 Monday ... 7 Sunday. `today`: the user's calendar day. */
export async function readWeek(day: string, firstWeekday: number, today: string): Promise<Week> {
  const days = weekOf(day, firstWeekday);
  const [first, last] = [days[0] ?? day, days.at(-1) ?? day];
  const [totals, actions, accounts, settings, before] = await Promise.all([
    dayTotalsBetween(shiftDay(first, -7), last),
    actionsBetween(first, last),
    allAccounts(),
    readSettings(),
    database.dayTotals.where('day').below(first).first(),
  ]);
  const figures = weekFigures({
    days,
    totals,
    actions,
    accounts: accounts.map(({ handle, intendedVoice }) => ({ account: handle, intendedVoice })),
    dailyLimitMs: settings.dailyLimitMinutes === null ? null : settings.dailyLimitMinutes * 60_000,
    today,
  });
  return { figures, hasHistory: before !== undefined };
}
