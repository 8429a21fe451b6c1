/** Today, as the page and the popup show it. */
import { type Allowance, allowance, type Relief, tighter } from '../time/allowance';
import { dayOf } from '../time/calendar';
import { activities, unknownAccount } from '../time/slice';
import { type ActivityMs, noMs, sumOf } from '../time/totals';
import { type Account, allAccounts } from './accounts';
import { reliefsOn } from './reliefs';
import { readSettings } from './settings';
import { msByAccountOn } from './visits';

export interface AccountToday extends Pick<Account, 'handle' | 'intendedVoice' | 'dailyLimitMinutes'> {
  ms: ActivityMs;
  /** What is left of the account's own budget. */
  own: Allowance;
  /** The tighter of its own budget and that of all accounts together. */
  tightest: Allowance;
  /** The tightest is that of all accounts together. */
  isTogether: boolean;
}

export interface Today {
  /** The most recently used first; "account unknown" last, and only if it has time today. */
  accounts: AccountToday[];
  /** All accounts together, the unknown one included. */
  allMs: ActivityMs;
  all: Allowance;
}

/** The executive's own day up to `now` (UTC ms), in the zone of this computer. */
export async function readToday(now: number, zone: string): Promise<Today> {
  const { accounts, hasUnknown, allMs, all, of } = await readDay(now, zone);
  return {
    accounts: [...accounts, ...(hasUnknown ? [nobody(unknownAccount)] : [])].map(of),
    allMs,
    all: all([]),
  };
}

type AccountSettings = Omit<Account, 'lastSeenAt'>;

function nobody(handle: string): AccountSettings {
  return { handle, intendedVoice: null, dailyLimitMinutes: null };
}

async function readDay(now: number, zone: string) {
  const day = dayOf(now, zone);
  const [accounts, settings, msByAccount, reliefs] = await Promise.all([
    allAccounts(),
    readSettings(),
    msByAccountOn(day),
    reliefsOn(day),
  ]);
  const allMs = noMs();
  for (const ms of msByAccount.values()) for (const activity of activities) allMs[activity] += ms[activity];
  const all = (given: readonly Relief[]) => allowance(inMs(settings.dailyLimitMinutes), sumOf(allMs), given);

  /** The day of one account. Its reliefs hold for its own budget and for its part in that of all together. */
  function of({ handle, intendedVoice, dailyLimitMinutes }: AccountSettings): AccountToday {
    const ms = msByAccount.get(handle) ?? noMs();
    const given = reliefs.filter(({ account }) => account === handle);
    const own = allowance(inMs(dailyLimitMinutes), sumOf(ms), given);
    const tightest = tighter(own, all(given));
    return { handle, intendedVoice, dailyLimitMinutes, ms, own, tightest, isTogether: tightest !== own };
  }
  return { accounts, hasUnknown: msByAccount.has(unknownAccount), allMs, all, of };
}

/** One account's day; one never seen here has an empty one, under the limit of all together. */
export async function readAccountToday(handle: string, now: number, zone: string): Promise<AccountToday> {
  const { accounts, of } = await readDay(now, zone);
  return of(accounts.find((account) => account.handle === handle) ?? nobody(handle));
}

function inMs(minutes: number | null): number | null {
  return minutes === null ? null : minutes * 60_000;
}
