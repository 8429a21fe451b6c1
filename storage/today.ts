/** Today, as the page and the popup show it. */
import type { Policy } from '../settings/policy';
import type { Settings } from '../settings/settings';
import {
  type Allowance,
  allowance,
  type Relief,
  runsOutBefore,
  type Spent,
  tighter,
} from '../time/allowance';
import { dayOf, firstWeekdayOf, minuteOfDay, shiftDay, weekdayOf, weekOf } from '../time/calendar';
import { allTogether, type Limits } from '../time/limits';
import { activities, unknownAccount } from '../time/slice';
import { spentIn } from '../time/spent';
import { type ActivityMs, noMs, sumOf } from '../time/totals';
import type { Sensitivity, Voice } from '../tone/voice';
import { type Account, allAccounts } from './accounts';
import { database, type ReliefRow } from './database';
import { allLimits, limitsHolding } from './limits';
import { readPolicy } from './policy';
import { reliefFor, reliefsBetween } from './reliefs';
import { remoteDaysBetween } from './remote-days';
import { readRunning } from './running';
import { readSettings } from './settings';
import { dayTotalsBetween, msByAccount } from './visits';

export interface AccountToday {
  handle: string;
  intendedVoice: Voice | null;
  isVoiceLocked: boolean;
  sensitivity: Sensitivity;
  /** As they hold today: the user's own, or the company's. */
  limits: Limits;
  areLimitsLocked: boolean;
  /** Counted on this computer. */
  ms: ActivityMs;
  /** What is left of the account's own limits. */
  own: Allowance;
  /** The tighter of its own limits and those of all accounts together. */
  tightest: Allowance;
  /** The tightest is that of all accounts together. */
  isTogether: boolean;
  /** The tightest is the company's: locked, or proposed and left as it was. */
  isByCompany: boolean;
  /** Of what the tightest is about, that which was counted on the user's other computers today, ms. */
  elsewhereMs: number;
  /** What was spent of them, other computers included. */
  spent: { own: Spent; all: Spent };
}

export interface Today {
  day: string;
  settings: Settings;
  policy: Policy;
  /** The most recently used first; "account unknown" last, and only if it has time today. */
  accounts: AccountToday[];
  /** All accounts together on this computer, the unknown one included. */
  allMs: ActivityMs;
  all: Allowance;
  allLimits: Limits;
  areAllLimitsLocked: boolean;
  /** Time of the user's other computers today, ms; it counts for the limits. */
  elsewhereMs: number;
  /** Those of the accounts here that speak for the company, the most recently used first. */
  companyAccounts: string[];
  isStrict: boolean;
  /** UTC, ms; null where Chandelle does not step aside. */
  pausedUntil: number | null;
}

/** The locale (BCP 47) that goes with the language as the user chose it: it says when a week begins. */
export type LocaleOf = (chosen: Settings['language']) => string;

/** The executive's own day up to `now` (UTC ms), in the zone of this computer. */
export async function readToday(now: number, zone: string, localeOf: LocaleOf): Promise<Today> {
  const { accounts, of, ...day } = await readDay(now, zone, localeOf);
  const hasUnknown = sumOf(day.msOf(unknownAccount)) > 0;
  return { ...day, accounts: [...accounts, ...(hasUnknown ? [nobody(unknownAccount)] : [])].map(of) };
}

/** One account's day; one never seen here has an empty one, under the limits of all together. */
export async function readAccountToday(
  handle: string,
  now: number,
  zone: string,
  localeOf: LocaleOf,
): Promise<AccountToday & Omit<Today, 'accounts'>> {
  const { accounts, of, ...day } = await readDay(now, zone, localeOf);
  return { ...day, ...of(accounts.find((account) => account.handle === handle) ?? nobody(handle)) };
}

type NamedAccount = Pick<Account, 'handle' | 'intendedVoice' | 'sensitivity'>;

function nobody(handle: string): NamedAccount {
  return { handle, intendedVoice: null };
}

async function readDay(now: number, zone: string, localeOf: LocaleOf) {
  const { settings, day, weekStartsOn, totals, remote, accounts, limits, policy, reliefs, running } =
    await readRows(now, zone, localeOf);
  const { visit, device } = running;
  const spent = spentIn(day, totals, remote, visit?.ms ?? {});
  // What was imported from another computer counts, but was not counted on this one.
  const msToday = msByAccount(totals.filter((total) => total.day === day && total.device === device));
  const msOf = (handle: string) => msToday.get(handle) ?? noMs();
  const allMs = noMs();
  for (const ms of msToday.values()) for (const activity of activities) allMs[activity] += ms[activity];

  const circumstances = {
    day,
    weekStartsOn,
    weekday: weekdayOf(day),
    now,
    minuteOfDay: minuteOfDay(now, zone),
    visitStartedAt: visit?.startedAt ?? now,
    extensionsPerDay: settings.extensionsPerDay,
  };
  const allowed = (set: Limits, spentOf: Spent, given: readonly Relief[]) =>
    allowance(set, spentOf, given, circumstances);
  const limitsOfAll = limitsHolding(limits, policy, allTogether, day);
  const allSpent = spent.all();
  const allElsewhereMs = Math.max(0, allSpent.dayMs - sumOf(allMs));
  const all = (given: readonly ReliefRow[]) =>
    allowed(
      limitsOfAll.limits,
      allSpent,
      given.map((row) => reliefFor('all', row)),
    );

  /** The user's own choice, or the company's. */
  function voiceOf({ handle, intendedVoice }: NamedAccount): Voice | null {
    const voice = policy.voices.get(handle);
    return voice?.isLocked ? voice.voice : (intendedVoice ?? voice?.voice ?? null);
  }

  /** The day of one account. Its reliefs hold for its own limits and for its part in those of all together. */
  function of({ handle, intendedVoice, sensitivity = 'usual' }: NamedAccount): AccountToday {
    const given = reliefs.filter(({ account }) => account === handle);
    const own = limitsHolding(limits, policy, handle, day);
    const ownSpent = spent.of(handle);
    const ownAllowance = allowed(
      own.limits,
      ownSpent,
      given.map((row) => reliefFor('own', row)),
    );
    const together = all(given);
    const isTogether = runsOutBefore(together, ownAllowance);
    const ms = msOf(handle);
    return {
      handle,
      intendedVoice: voiceOf({ handle, intendedVoice }),
      isVoiceLocked: policy.voices.get(handle)?.isLocked ?? false,
      sensitivity,
      limits: own.limits,
      areLimitsLocked: own.isLocked,
      ms,
      own: ownAllowance,
      tightest: tighter(ownAllowance, together),
      isTogether,
      isByCompany: isTogether ? limitsOfAll.isByCompany : own.isByCompany,
      elsewhereMs: isTogether ? allElsewhereMs : Math.max(0, ownSpent.dayMs - sumOf(ms)),
      spent: { own: ownSpent, all: allSpent },
    };
  }
  return {
    day,
    settings,
    policy,
    accounts,
    of,
    msOf,
    allMs,
    all: all([]),
    allLimits: limitsOfAll.limits,
    areAllLimitsLocked: limitsOfAll.isLocked,
    elsewhereMs: allElsewhereMs,
    companyAccounts: accounts.filter((each) => voiceOf(each) === 'corporate').map(({ handle }) => handle),
    isStrict: settings.isStrict || running.strictThrough === day,
    pausedUntil: running.pausedUntil,
  };
}

const tables = [
  ...[database.settings, database.running, database.dayTotals, database.remoteDays],
  ...[database.accounts, database.limits, database.reliefs],
];

/** In one transaction: asked for every second, and beginning one takes longer than any of these readings. */
async function readRows(now: number, zone: string, localeOf: LocaleOf) {
  // Not waited for before the database is read: Dexie would lose sight of who asked, and a page that shows the day
  // would not hear of its changes.
  const policy = readPolicy();
  const rows = await database.transaction('r', tables, async () => {
    const settings = await readSettings();
    const day = dayOf(now, zone, settings.dayStartHour);
    const week = weekOf(day, settings.firstWeekday ?? firstWeekdayOf(localeOf(settings.language)));
    const [first, last] = [week[0] ?? day, week.at(-1) ?? day];
    const ofWeek = dayTotalsBetween(first, last);
    const [totals, remote, accounts, limits, reliefs, running] = await Promise.all([
      ofWeek,
      ofWeek.then((totals) => remoteDaysBetween(first, last, totals)),
      allAccounts(),
      allLimits(),
      // Five more minutes may go on past midnight, into a week too; and a flight west, back over it.
      reliefsBetween(first < day ? first : shiftDay(day, -1), shiftDay(day, 1)),
      readRunning(now),
    ]);
    return { settings, day, weekStartsOn: first, totals, remote, accounts, limits, reliefs, running };
  });
  return { ...rows, policy: await policy };
}
