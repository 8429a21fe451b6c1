import type { AccountToday, Today } from '../../storage/today';

/** The one that was named; else the account in this browser that speaks for the company. Never the one in use. */
export function handOverAccount(
  account: string,
  { settings, policy, companyAccounts }: AccountToday & Omit<Today, 'accounts'>,
): string {
  const named = settings.handOverAccount || policy.handOverAccount;
  if (named) return named === account ? '' : named;
  return companyAccounts.find((handle) => handle !== account) ?? '';
}
