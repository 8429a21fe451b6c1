import type { HandOver } from '../../components/CurtainSettings';
import type { AccountLimits } from '../../components/LimitsGroup';
import type { SettingsModel } from '../../components/SettingsView';
import { localeHere, uiLanguage } from '../../locales/ui-language';
import { type Account, allAccounts } from '../../storage/accounts';
import { allLimits, limitsHolding } from '../../storage/limits';
import { readSettings } from '../../storage/settings';
import { readToday, type Today } from '../../storage/today';
import { firstWeekdayOf, shiftDay } from '../../time/calendar';
import { allTogether, isRaised, type Limits } from '../../time/limits';
import { unknownAccount } from '../../time/slice';
import { zoneHere } from '../../time/zone-here';

/** Everything that the settings show, as it stands in the database now. */
export async function readModel(): Promise<SettingsModel> {
  const { language } = await readSettings();
  const locale = localeHere(uiLanguage(language));
  const today = await readToday(Date.now(), zoneHere(), locale);
  const rows = await allLimits();
  const tomorrow = shiftDay(today.day, 1);
  const accounts = today.accounts.filter(({ handle }) => handle !== unknownAccount);

  const limitsOf = (account: string, now: Limits, isReached: boolean): AccountLimits => {
    const { limits, isLocked } = limitsHolding(rows, today.policy, account, tomorrow);
    const isOther = isRaised(now, limits) || isRaised(limits, now);
    return {
      account,
      limits,
      today: isOther ? now : null,
      isLocked,
      waits: today.isStrict && isReached,
    };
  };
  return {
    settings: today.settings,
    policy: today.policy,
    limits: [
      limitsOf(allTogether, today.allLimits, today.all.isReached),
      ...accounts.map(({ handle, limits, own }) => limitsOf(handle, limits, own.isReached)),
    ],
    accounts,
    handOver: handOverOf(today, await allAccounts()),
    isStrictToday: today.isStrict,
    languageFirstWeekday: firstWeekdayOf(locale),
  };
}

/** Who takes over where the user named nobody: as the worker has it for the curtain. */
function handOverOf({ policy }: Today, accounts: Account[]): HandOver {
  if (policy.handOverAccount !== '') return { account: policy.handOverAccount, isByCompany: true };
  const company = accounts.find(({ intendedVoice }) => intendedVoice === 'corporate');
  return { account: company?.handle ?? '', isByCompany: false };
}
