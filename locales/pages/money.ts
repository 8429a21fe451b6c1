/** Amounts as each language writes them, without cents: an hour is not worth that exactly. */
import type { Currency } from '../../settings/currency';
import type { UiLanguage } from '../ui-language';

export function moneyFor(language: UiLanguage): (amount: number, currency: Currency) => string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  return (amount, currency) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
}
