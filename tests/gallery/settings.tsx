/** The settings, state by state. `320x700` and the like: as in `full`, in a window of that size. */
import '../../components/pages.css';
import { type SettingsModel, SettingsView } from '../../components/SettingsView';
import type { UiLanguage } from '../../locales/ui-language';
import { wordsFor } from '../../locales/words-for';
import { noPolicy, policyFrom } from '../../settings/policy';
import { settingsFrom } from '../../settings/settings';
import { allTogether, type Limits, noLimits } from '../../time/limits';

const ignore = () => {};

const jeanne = { handle: 'jeanne_delorme', intendedVoice: 'mixed', isVoiceLocked: false } as const;
const company = { handle: 'delorme_bois', intendedVoice: 'corporate', isVoiceLocked: false } as const;
const byWeekday: Limits = {
  dayMinutes: [20, 20, 20, 20, 30, null, 5],
  weekMinutes: 120,
  visitMinutes: 10,
  hours: { from: 8 * 60, until: 20 * 60 + 30 },
};
const daily: Limits = { ...noLimits, dayMinutes: byWeekday.dayMinutes.map(() => 15) };

const limitsOf = (account: string, limits: Limits) => ({
  account,
  limits,
  today: null,
  isLocked: false,
  waits: false,
});

const full: SettingsModel = {
  settings: settingsFrom(new Map(Object.entries({ showsCountdown: true }))),
  policy: noPolicy,
  limits: [
    limitsOf(allTogether, daily),
    limitsOf(jeanne.handle, byWeekday),
    limitsOf(company.handle, noLimits),
  ],
  accounts: [jeanne, company],
  handOver: { account: company.handle, isByCompany: false },
  isStrictToday: false,
  languageFirstWeekday: 1,
};

const policy = policyFrom({
  limits: {
    '*': { minutesPerDay: [20, 20, 20, 20, 30, null, null], minutesPerWeek: 120, locked: true },
    delorme_bois: { minutesPerVisit: 15, hours: { from: '8:00', until: '19:30' } },
  },
  voices: { delorme_bois: { voice: 'corporate', locked: true }, jeanne_delorme: { voice: 'mixed' } },
  handOverAccount: '@delorme_presse',
  embargoDates: [
    { from: '2026-10-12', until: '2026-10-27' },
    { from: '2027-01-11', until: '2027-02-03' },
  ],
  releaseDomains: ['delorme-bois.fr', 'presse.delorme-bois.fr'],
  wordList: ['Projet Cèdre', 'rachat', 'chiffre d’affaires'],
  syncOff: true,
  modelsOff: true,
});

const models: Record<string, SettingsModel> = {
  full,
  empty: {
    ...full,
    settings: settingsFrom(new Map()),
    limits: [limitsOf(allTogether, noLimits)],
    accounts: [],
    handOver: { account: '', isByCompany: false },
  },
  locked: {
    ...full,
    policy,
    limits: [
      { ...limitsOf(allTogether, policy.limits.get(allTogether)?.limits ?? noLimits), isLocked: true },
      { ...limitsOf(jeanne.handle, { ...daily, visitMinutes: 10 }), waits: true, today: daily },
      limitsOf(company.handle, policy.limits.get(company.handle)?.limits ?? noLimits),
    ],
    accounts: [jeanne, { ...company, isVoiceLocked: true }],
    handOver: { account: policy.handOverAccount, isByCompany: true },
    isStrictToday: true,
  },
};

export function SettingsPage({ language, state }: { language: UiLanguage; state: string }) {
  return (
    <SettingsView
      words={wordsFor(language)}
      model={models[state] ?? full}
      error={state === 'failing' ? 'notSaved' : null}
      onChange={ignore}
      onLimits={ignore}
      onVoice={ignore}
    />
  );
}
