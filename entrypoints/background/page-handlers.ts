import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { localeOf, type UiLanguage, uiLanguage } from '../../locales/ui-language';
import { reasonsFor } from '../../locales/voice-reasons';
import type { PageHandlers } from '../../messaging/from-page';
import type { PageState } from '../../messaging/page-state';
import type { Badge } from '../../messaging/protocol';
import { suggest } from '../../replies/suggest';
import { findRisks } from '../../risks/find-risks';
import { outsidePublic } from '../../risks/public-text';
import { findRisksInQuoted } from '../../risks/quoted';
import { acceptWords, silentWords } from '../../storage/accepted-words';
import { noteAccount } from '../../storage/accounts';
import { recordAction } from '../../storage/actions';
import { erasedAt, isOfErased } from '../../storage/erased';
import { noteOwnPosts } from '../../storage/own-posts';
import { noteRaised } from '../../storage/raised';
import { grantRelief } from '../../storage/reliefs';
import { endPause } from '../../storage/running';
import { readSettings } from '../../storage/settings';
import { recallTab, rememberTab } from '../../storage/tabs';
import { type AccountToday, readAccountToday, readToday, type Today } from '../../storage/today';
import { recordFromPage, setAsideFromPage } from '../../storage/visits';
import { unlimited } from '../../time/allowance';
import { dayOf, firstWeekdayOf, weekOf } from '../../time/calendar';
import { unknownAccount } from '../../time/slice';
import { sumOf } from '../../time/totals';
import { zoneHere } from '../../time/zone-here';
import { type Change, changesOffered } from '../../tone/change/change-voice';
import { judge } from '../../tone/judge';
import { readVoice } from '../../tone/read-voice';
import { type Reading, type Voice, wordsKey } from '../../tone/voice';
import { dayIn } from '../../x/said-day';
import { answerOptions, listsOf, publicTexts } from './answer-options';
import { conversationHandlers } from './conversation-handlers';
import { claimCount } from './count';
import { handOverAccount } from './hand-over-account';
import { canAskModel, modelHandlers } from './model-handlers';
import { takePause } from './own-page-handlers';
import { ownVoice, withDates } from './own-voice';
import { riskRules } from './risk-rules';
import { roundHandlers } from './round-handlers';
import { verdictHandlers } from './verdict-handlers';

/** What the worker does for a page of X. It holds nothing between two messages that its death could lose. */
export const pageHandlers: PageHandlers = {
  ...conversationHandlers,
  ...modelHandlers,

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

  async keepSlices({ account, slices, isNaming }) {
    await erasedAt();
    const now = Date.now();
    const keep = isNaming ? setAsideFromPage : recordFromPage;
    await keep(slices, now, (slice) => isOfErased(slice, now));
    return pageState(account);
  },

  async keepAction({ action }) {
    const { dayStartHour } = await readSettings();
    await recordAction(action, dayStartHour);
  },

  readVoice: ({ text, lang }) => readVoice(text, { lang }),

  async readDraft({ account, text, quoted, scheduled, fine }) {
    const today = await todayOf(account);
    const rules = riskRules(today);
    // A day of the calendar, whatever the hour at which the executive's own day begins.
    const on = (scheduled && dayIn(scheduled.said, scheduled.language)) ?? dayOf(Date.now(), zoneHere(), 0);
    const judgement = judge(text, {
      lang: null,
      company: rules.company,
      voice: today.intendedVoice,
      sensitivity: today.sensitivity,
      silent: new Set([...(await silentWords(account)), ...fine.map(wordsKey)]),
    });
    return {
      ...judgement,
      reasons: reasonsFor(uiLanguage(today.settings.language), judgement.reading.evidence),
      changes: judgement.isFlagged ? changesTo(today.intendedVoice, text, judgement.reading) : [],
      risks: outsidePublic(findRisks(text, rules, on), text, publicTexts(today, on)),
      quotedRisks: quoted ? findRisksInQuoted(quoted, rules, on) : [],
    };
  },

  async readQuoted(quoted) {
    const today = await readToday(Date.now(), zoneHere(), localeOf);
    return findRisksInQuoted(quoted, riskRules(today), dayOf(Date.now(), zoneHere(), 0));
  },

  acceptWords: ({ account, words }) => acceptWords(account, words, Date.now()),

  async noteRaised() {
    const { day, settings } = await readToday(Date.now(), zoneHere(), localeOf);
    const firstWeekday = settings.firstWeekday ?? firstWeekdayOf(localeOf(settings.language));
    await noteRaised(weekOf(day, firstWeekday)[0] ?? day);
  },

  async suggestReplies({ account, author, text, lang, context, round }) {
    const today = await todayOf(account);
    const listOf = await listsOf([author]);
    const mention = { text, lang: lang ?? undefined, context, writer: listOf(author) };
    const { from, ...own } = await ownVoice(account, text, lang, riskRules(today));
    const found = suggest(mention, { ...(await answerOptions(account, round)), ...own });
    const answer = withDates(found, from, uiLanguage(today.settings.language));
    return { ...answer, canAskModel: await canAskModel(answer) };
  },

  async takeRelief({ account, kind, reason }) {
    const today = await todayOf(account);
    // Strict mode is the user's own word to themselves: the page can't break it for them.
    if (kind === 'extension' || !today.isStrict) {
      const relief = { account, kind, reason, day: today.day, at: Date.now(), ...today.spent };
      await grantRelief(relief, today.settings.extensionsPerDay);
    }
    return pageState(account);
  },

  async pause({ account, isPaused }) {
    await (isPaused ? takePause(await todayOf(account)) : endPause());
    return pageState(account);
  },

  claimCount: (claim, tabId) => claimCount(tabId, claim),

  async noteOwnPosts({ account, posts, zone }) {
    const { dayStartHour } = await readSettings();
    await noteOwnPosts(account, posts, zone, dayStartHour);
  },

  ...roundHandlers,
  ...verdictHandlers,

  async bringWords({ language }, tabId) {
    await browser.scripting.executeScript({ target: { tabId }, files: [scriptsOfWords[language]] });
  },

  async showBadge({ badge }, tabId) {
    await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColours[badge] });
    await browser.action.setBadgeText({ tabId, text: badgeTexts[badge] });
  },

  async openReport() {
    await browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
  },
};

const scriptsOfWords: Record<UiLanguage, ScriptPublicPath> = { fr: '/words-fr.js', en: '/words-en.js' };

const badgeTexts: Record<Badge, string> = { none: '', changed: '?', warning: '!', limit: '0' };
const badgeColours: Record<Badge, string> = {
  none: '#1b2436',
  changed: '#1b2436',
  warning: '#b06d12',
  limit: '#8f3a26',
};

type DayOfAccount = AccountToday & Omit<Today, 'accounts'>;

function todayOf(account: string): Promise<DayOfAccount> {
  return readAccountToday(account, Date.now(), zoneHere(), localeOf);
}

async function pageState(account: string): Promise<PageState> {
  const today = await todayOf(account);
  const { settings, policy, tightest, pausedUntil } = today;
  // At the limit there is nothing to step aside from, nor once more time was given.
  if (tightest.isReached && pausedUntil !== null) await endPause();
  return {
    language: uiLanguage(settings.language),
    account,
    intendedVoice: today.intendedVoice,
    todayMs: today.ms,
    todayTogetherMs: sumOf(today.allMs),
    // What the team spends is not the executive's.
    allowance: settings.hand === 'team' ? unlimited(tightest.spentMs) : tightest,
    isTogether: today.isTogether,
    isByCompany: today.isByCompany,
    elsewhereMs: today.elsewhereMs,
    hours: (today.isTogether ? today.allLimits : today.limits).hours,
    isStrict: today.isStrict,
    pausedUntil: tightest.isReached ? null : pausedUntil,
    handOverAccount: handOverAccount(account, today),
    secondReader: settings.secondReader || policy.secondReader,
    holdsBack: settings.holdsBack,
    erasedAt: await erasedAt(),
    hand: settings.hand,
    idleMs: settings.idleSeconds * 1000,
    countsUnfocused: settings.countsUnfocused,
    showsCountdown: settings.showsCountdown,
  };
}

/** A leader speaks in both voices: there is nothing to put into another. */
function changesTo(voice: Voice | null, text: string, { lang }: Reading): Change[] {
  return voice === null || voice === 'mixed' || lang === 'other' ? [] : changesOffered(text, lang, voice);
}
