import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Words } from '../locales/words';
import type { Policy } from '../settings/policy';
import type { Settings } from '../settings/settings';
import { allTogether, type Limits } from '../time/limits';
import type { Sensitivity, Voice } from '../tone/voice';
import { CompanySection } from './CompanySection';
import { ConversationSettings } from './ConversationSettings';
import { CountingSettings } from './CountingSettings';
import { CurtainSettings, type HandOver } from './CurtainSettings';
import { DraftSettings } from './DraftSettings';
import { type AccountLimits, LimitsGroup } from './LimitsGroup';
import { ChoiceSetting, SettingsSection } from './Setting';
import { SettingsIndex } from './SettingsIndex';
import { type AcceptedWords, type AccountVoice, VoiceSettings } from './VoiceSettings';
import { weekdaysFrom } from './weekday-minutes';

export interface SettingsModel {
  settings: Settings;
  policy: Policy;
  /** Of all accounts together first. */
  limits: AccountLimits[];
  accounts: AccountVoice[];
  acceptedWords: AcceptedWords[];
  handOver: HandOver;
  /** Strict mode holds today: chosen, or given up on a day whose time is used up. */
  isStrictToday: boolean;
  /** 1 Monday ... 7 Sunday: of the user's language. */
  languageFirstWeekday: number;
}

export type SettingsError = 'notSaved' | 'notRead' | 'newer';

export interface SettingsViewProps {
  words: Words;
  /** Null where it was not read yet, or can't be. */
  model: SettingsModel | null;
  error: SettingsError | null;
  onChange: (change: Partial<Settings>) => void;
  /** `account`: a handle, or `allTogether`. Called with valid input only. */
  onLimits: (account: string, change: (limits: Limits) => Limits) => void;
  onVoice: (account: string, voice: Voice | null) => void;
  onSensitivity: (account: string, sensitivity: Sensitivity) => void;
  onForget: (accepted: AcceptedWords) => void;
  /** Further sections, after its own: each is a `SettingsSection`, and comes into the index by itself. */
  children?: ComponentChildren;
}

export function SettingsView({ words, model, error, children, ...on }: SettingsViewProps) {
  const page = useRef<HTMLElement>(null);
  const { popup, settings: said } = words;
  return (
    <div class="settings">
      <SettingsIndex name={said.index} page={page} />
      <main ref={page}>
        <h1>{popup.openSettings}</h1>
        <p class="settings-lead">{said.lead}</p>
        <div class="settings-status" role="status">
          {error && <p>{error === 'notRead' ? said.errors.notRead : popup.errors[error]}</p>}
        </div>
        {model && <Sections words={words} model={model} {...on} />}
        {model && children}
      </main>
    </div>
  );
}

type SectionsProps = Pick<
  SettingsViewProps,
  'words' | 'onChange' | 'onLimits' | 'onVoice' | 'onSensitivity' | 'onForget'
> & {
  model: SettingsModel;
};

function Sections({ words, model, onChange, onLimits, ...on }: SectionsProps) {
  const { common, popup, settings: said } = words;
  const { settings, policy, accounts } = model;
  const weekdays = weekdaysFrom(settings.firstWeekday ?? model.languageFirstWeekday);
  return (
    <>
      <SettingsSection id="limits" title={said.sections.limits} lead={said.limits.lead}>
        {model.limits.map((set, index) => (
          <LimitsGroup
            key={set.account}
            words={words}
            name={set.account === allTogether ? popup.allAccounts : common.account(set.account)}
            set={set}
            weekdays={weekdays}
            isFirst={index === 0}
            onChange={(change) => onLimits(set.account, change)}
          />
        ))}
      </SettingsSection>
      <CurtainSettings
        words={words}
        settings={settings}
        isStrictToday={model.isStrictToday}
        handOver={model.handOver}
        onChange={onChange}
      />
      <CountingSettings
        words={words}
        settings={settings}
        languageFirstWeekday={model.languageFirstWeekday}
        onChange={onChange}
      />
      <VoiceSettings
        words={words}
        accounts={accounts}
        acceptedWords={model.acceptedWords}
        onVoice={on.onVoice}
        onSensitivity={on.onSensitivity}
        onForget={on.onForget}
      />
      <DraftSettings words={words} settings={settings} policy={policy} onChange={onChange} />
      <ConversationSettings words={words} settings={settings} policy={policy} onChange={onChange} />
      <SettingsSection id="language" title={said.sections.language}>
        <ChoiceSetting
          words={said.language}
          value={settings.language}
          choices={(['auto', 'fr', 'en'] as const).map((value) => ({
            value,
            name: value === 'auto' ? said.language.auto : popup.languages[value],
          }))}
          onChange={(language) => onChange({ language })}
        />
      </SettingsSection>
      <CompanySection words={words} policy={policy} />
    </>
  );
}
