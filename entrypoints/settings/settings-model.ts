import type { HandOver } from '../../components/CurtainSettings';
import type { AccountLimits } from '../../components/LimitsGroup';
import type { SettingsModel } from '../../components/SettingsView';
import { localeOf } from '../../locales/ui-language';
import { allAcceptedWords } from '../../storage/accepted-words';
import { allLimits, limitsHolding } from '../../storage/limits';
import { readToday, type Today } from '../../storage/today';
import { firstWeekdayOf, shiftDay } from '../../time/calendar';
import { allTogether, isRaised, type Limits } from '../../time/limits';
import { unknownAccount } from '../../time/slice';
import { zoneHere } from '../../time/zone-here';

/** Everything that the settings show, as it stands in the database now. */
export async function readModel(): Promise<SettingsModel> {
  const today = await readToday(Date.now(), zoneHere(), localeOf);
  const rows = await allLimits();
  const tomorrow = shiftDay(today.day, 1);
  const accounts = today.accounts.filter(({ handle }) => handle !== unknownAccount);

  const limitsOf = (account: string, now: Limits, isUsedUp: boolean): AccountLimits => {
    const { limits, isLocked } = limitsHolding(rows, today.policy, account, tomorrow);
    const isOther = isRaised(now, limits) || isRaised(limits, now);
    return {
      account,
      limits,
      today: isOther ? now : null,
      isLocked,
      waits: today.isStrict && isUsedUp,
    };
  };
  return {
    settings: today.settings,
    policy: today.policy,
    limits: [
      limitsOf(allTogether, today.allLimits, today.all.isOver),
      ...accounts.map(({ handle, limits, own }) => limitsOf(handle, limits, own.isOver)),
    ],
    accounts,
    acceptedWords: await allAcceptedWords(),
    handOver: handOverOf(today),
    isStrictToday: today.isStrict,
    languageFirstWeekday: firstWeekdayOf(localeOf(today.settings.language)),
  };
}

/** Who takes over where the user named nobody: as the worker has it for the curtain. */
function handOverOf({ policy, companyAccounts }: Today): HandOver {
  if (policy.handOverAccount !== '') return { account: policy.handOverAccount, isByCompany: true };
  return { account: companyAccounts[0] ?? '', isByCompany: false };
}
