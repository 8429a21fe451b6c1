/** The settings, state by state. `320x700` and the like: as in `full`, in a window of that size. */
import '../../components/pages.css';
import { DataSettings } from '../../components/DataSettings';
import { ListsSettings } from '../../components/ListsSettings';
import { ModelSettings } from '../../components/ModelSettings';
import { OwnVoiceSettings } from '../../components/OwnVoiceSettings';
import { RoundSettings } from '../../components/RoundSettings';
import { type SettingsModel, SettingsView } from '../../components/SettingsView';
import { SyncSettings } from '../../components/SyncSettings';
import type { UiLanguage } from '../../locales/ui-language';
import { wordsFor } from '../../locales/words-for';
import { noPolicy, policyFrom } from '../../settings/policy';
import { settingsFrom } from '../../settings/settings';
import { allTogether, type Limits, noLimits } from '../../time/limits';
import type { Watched } from '../../watch/watched';
import { allowing, modelShown, ownAnswers } from './model-samples';

const ignore = () => {};

const jeanne = {
  handle: 'jeanne_delorme',
  intendedVoice: 'mixed',
  isVoiceLocked: false,
  sensitivity: 'usual',
} as const;
const company = {
  handle: 'delorme_bois',
  intendedVoice: 'corporate',
  isVoiceLocked: false,
  sensitivity: 'rare',
} as const;
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
  settings: settingsFrom(
    new Map<string, unknown>(
      Object.entries({
        showsCountdown: true,
        secondReader: 'camille@delorme-bois.fr',
        releaseDomains: ['delorme-bois.fr', 'presse.delorme-bois.fr'],
        wordList: ['Projet Cèdre'],
        embargoes: [{ from: '2026-10-12', until: '2026-10-27' }],
        pressContact: 'Camille Roy, presse@delorme-bois.fr',
        approvedLines: [
          {
            intent: 'complaint',
            language: 'fr',
            text: 'Merci de nous le dire. Notre atelier répond à chaque message, à l’adresse indiquée sur notre site.',
          },
          {
            intent: 'delicate',
            language: 'en',
            text: 'We answer on this as soon as we can say more.',
            validUntil: '2026-10-27',
          },
        ],
      }),
    ),
  ),
  policy: noPolicy,
  limits: [
    limitsOf(allTogether, daily),
    limitsOf(jeanne.handle, byWeekday),
    limitsOf(company.handle, noLimits),
  ],
  accounts: [jeanne, company],
  acceptedWords: [
    { account: jeanne.handle, words: 'nos équipes', count: 2 },
    { account: company.handle, words: 'je', count: 1 },
  ],
  handOver: { account: company.handle, isByCompany: false },
  isStrictToday: false,
  languageFirstWeekday: 1,
};

const policy = policyFrom({
  limits: {
    '*': { minutesByWeekday: [20, 20, 20, 20, 30, 0, 0], minutesPerWeek: 120, locked: true },
    delorme_bois: { minutesPerVisit: 15, hours: { from: '8:00', until: '19:30' } },
  },
  voices: { delorme_bois: { voice: 'corporate', locked: true }, jeanne_delorme: { voice: 'mixed' } },
  handOverAccount: '@delorme_presse',
  embargoDates: [
    { from: '2026-10-12', until: '2026-10-27' },
    { from: '2027-01-11', until: '2027-02-03' },
  ],
  releaseDomains: ['delorme-bois.fr', 'presse.delorme-bois.fr'],
  secondReader: 'presse@delorme-bois.fr',
  wordList: ['Projet Cèdre', 'rachat', 'chiffre d’affaires'],
  pressContact: { contact: 'presse@delorme-bois.fr', locked: true },
  approvedLines: {
    lines: [{ intent: 'press', language: 'fr', text: 'Merci d’écrire à notre service de presse.' }],
    locked: true,
  },
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
    acceptedWords: [],
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

const watched: Record<string, Watched[]> & { full: Watched[] } = {
  full: (
    [
      ['customers', '@atelier_nord', '@MairieDuVal', '@charpentes_et_cie', 'ossature bois'],
      ['competitors', '@charpentes_rhone', '@BoisExpress'],
      ['press', '@GazetteDuBois', 'Le Moniteur des charpentiers et des couvreurs'],
    ] as const
  ).flatMap(([list, ...texts]) =>
    texts.map((text) => ({ entry: text.toLowerCase(), text, list, addedAt: 1 })),
  ),
  empty: [],
};

export function SettingsPage({ language, state }: { language: UiLanguage; state: string }) {
  const words = wordsFor(language);
  return (
    <SettingsView
      words={words}
      model={models[state] ?? full}
      error={state === 'failing' ? 'notSaved' : null}
      onChange={ignore}
      onLimits={ignore}
      onVoice={ignore}
      onSensitivity={ignore}
      onForget={ignore}
    >
      <ListsSettings words={words} watched={watched[state] ?? watched.full} onChange={async () => {}} />
      <RoundSettings
        words={words}
        settings={(models[state] ?? full).settings}
        watched={watched[state] ?? watched.full}
        onChange={ignore}
      />
      <OwnVoiceSettings
        words={words}
        isKept={state !== 'locked'}
        answers={state === 'empty' ? [] : ownAnswers}
        onKeep={ignore}
        onForget={ignore}
      />
      <ModelSettings
        words={words.model}
        {...(modelShown[state] ?? modelShown.full)}
        commands={allowing}
        onChoose={ignore}
        onTry={ignore}
        onFetch={ignore}
      />
      <SyncSettings
        words={words}
        isSynced={state === 'full'}
        isOffByCompany={state === 'locked'}
        onSynced={ignore}
      />
      <DataSettings
        words={words}
        kept={
          state === 'empty'
            ? { visits: 0, sinceDay: null, bytes: null }
            : { visits: 1840, sinceDay: '2026-03-02', bytes: 2_600_000 }
        }
        keptMonths={13}
        outcome={
          state === 'locked'
            ? { kind: 'refused', problem: 'out-of-range', place: 'visits[3].durationMs' }
            : null
        }
        onExport={ignore}
        onImport={ignore}
        onErase={ignore}
      />
    </SettingsView>
  );
}
