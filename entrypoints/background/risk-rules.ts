import type { RiskRules } from '../../risks/risk';
import type { Today } from '../../storage/today';

/** What the user and the company laid down, together. */
export function riskRules({
  settings,
  policy,
  companyAccounts,
}: Pick<Today, 'settings' | 'policy' | 'companyAccounts'>): RiskRules {
  const named = [settings.companyName, settings.handOverAccount, policy.handOverAccount, ...companyAccounts];
  return {
    releaseDomains: [...settings.releaseDomains, ...policy.releaseDomains],
    wordList: [...settings.wordList, ...policy.wordList],
    embargoes: [...settings.embargoes, ...policy.embargoes],
    company: [...new Set(named.filter((name) => name !== ''))],
  };
}
