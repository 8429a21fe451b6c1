import { browser } from 'wxt/browser';
import { uiLanguage } from '../../locales/ui-language';
import type { PageHandlers } from '../../messaging/from-page';
import type { PageState } from '../../messaging/page-state';
import type { Badge } from '../../messaging/protocol';
import { suggest } from '../../replies/suggest';
import { findAccount, noteAccount } from '../../storage/accounts';
import { recordAction } from '../../storage/actions';
import { grantRelief } from '../../storage/reliefs';
import { readSettings } from '../../storage/settings';
import { recallTab, rememberTab } from '../../storage/tabs';
import { readAccountToday } from '../../storage/today';
import { recordSlices } from '../../storage/visits';
import { dayOf } from '../../time/calendar';
import { unknownAccount } from '../../time/slice';
import { zoneHere } from '../../time/zone-here';
import { readVoice } from '../../tone/read-voice';

/** What the worker does for a page of X. It holds nothing between two messages that its death could lose. */
export const pageHandlers: PageHandlers = {
  async useAccount({ account }, tabId) {
    if (account !== unknownAccount) {
      await noteAccount(account, Date.now());
      await rememberTab(tabId, account);
    }
    return pageState(account);
  },

  async recallAccount(_, tabId) {
    return { account: (await recallTab(tabId)) ?? unknownAccount };
  },

  async keepSlices({ account, slices }) {
    await recordSlices(slices);
    return pageState(account);
  },

  keepAction: ({ action }) => recordAction(action),

  readVoice: ({ text, lang }) => readVoice(text, { lang }),

  async suggestReplies({ account, text, lang, round }) {
    const voice = (await findAccount(account))?.intendedVoice ?? 'mixed';
    return suggest({ text, lang: lang ?? undefined }, { voice, round });
  },

  async takeRelief({ account, kind }) {
    const now = Date.now();
    await grantRelief(account, dayOf(now, zoneHere()), kind, now);
    return pageState(account);
  },

  async showBadge({ badge }, tabId) {
    await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColours[badge] });
    await browser.action.setBadgeText({ tabId, text: badgeTexts[badge] });
  },

  async openReport() {
    await browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
  },
};

const badgeTexts: Record<Badge, string> = { none: '', changed: '?', warning: '!', limit: '0' };
const badgeColours: Record<Badge, string> = {
  none: '#1b2436',
  changed: '#1b2436',
  warning: '#b06d12',
  limit: '#8f3a26',
};

async function pageState(account: string): Promise<PageState> {
  const [settings, today] = await Promise.all([
    readSettings(),
    readAccountToday(account, Date.now(), zoneHere()),
  ]);
  return {
    language: uiLanguage(settings.language),
    account,
    intendedVoice: today.intendedVoice,
    todayMs: today.ms,
    allowance: today.tightest,
    isTogether: today.isTogether,
    hand: settings.hand,
    idleMs: settings.idleSeconds * 1000,
  };
}
