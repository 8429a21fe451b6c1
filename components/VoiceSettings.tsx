import type { Words } from '../locales/words';
import { type Sensitivity, sensitivities } from '../tone/judge';
import { type Voice, voices } from '../tone/voice';
import { ChoiceSetting, FixedSetting, SettingsSection } from './Setting';

export interface AccountVoice {
  handle: string;
  intendedVoice: Voice | null;
  /** Set by the company. */
  isVoiceLocked: boolean;
  sensitivity: Sensitivity;
}

/** Words that the user said are fine on an account. */
export interface AcceptedWords {
  account: string;
  words: string;
  count: number;
}

interface VoiceSettingsProps {
  words: Words;
  accounts: readonly AccountVoice[];
  acceptedWords: readonly AcceptedWords[];
  onVoice: (account: string, voice: Voice | null) => void;
  onSensitivity: (account: string, sensitivity: Sensitivity) => void;
  onForget: (accepted: AcceptedWords) => void;
}

export function VoiceSettings(props: VoiceSettingsProps) {
  const { words, accounts, acceptedWords, onVoice, onSensitivity, onForget } = props;
  const { settings: said } = words;
  return (
    <SettingsSection id="voices" title={said.sections.voices} lead={said.voices.lead}>
      {accounts.length === 0 && <p class="setting-none">{said.limits.noAccounts}</p>}
      {accounts.map((account) => (
        <AccountSettings
          key={account.handle}
          words={words}
          account={account}
          onVoice={(voice) => onVoice(account.handle, voice)}
          onSensitivity={(sensitivity) => onSensitivity(account.handle, sensitivity)}
        />
      ))}
      {acceptedWords.length > 0 && (
        <Accepted words={words} acceptedWords={acceptedWords} onForget={onForget} />
      )}
    </SettingsSection>
  );
}

interface AccountSettingsProps {
  words: Words;
  account: AccountVoice;
  onVoice: (voice: Voice | null) => void;
  onSensitivity: (sensitivity: Sensitivity) => void;
}

function AccountSettings({ words, account, onVoice, onSensitivity }: AccountSettingsProps) {
  const { common, popup, settings: said } = words;
  const { handle, intendedVoice, isVoiceLocked, sensitivity } = account;
  const label = common.account(handle);
  return (
    <>
      {isVoiceLocked ? (
        <FixedSetting
          label={label}
          value={[popup.voices[intendedVoice ?? 'not-set']]}
          note={popup.byCompany}
        />
      ) : (
        <ChoiceSetting<Voice | null>
          words={{ label, meaning: said.voices.meanings[intendedVoice ?? 'not-set'] }}
          value={intendedVoice}
          choices={[null, ...voices].map((value) => ({ value, name: popup.voices[value ?? 'not-set'] }))}
          onChange={onVoice}
        />
      )}
      {intendedVoice !== null && (
        <ChoiceSetting<Sensitivity>
          words={{ label: said.voices.speaksUp(label), meaning: said.voices.sensitivityMeans[sensitivity] }}
          value={sensitivity}
          choices={sensitivities.map((value) => ({ value, name: said.voices.sensitivities[value] }))}
          onChange={onSensitivity}
        />
      )}
    </>
  );
}

function Accepted({
  words,
  acceptedWords,
  onForget,
}: Pick<VoiceSettingsProps, 'words' | 'acceptedWords' | 'onForget'>) {
  const { common, settings: said } = words;
  const { voices: own } = said;
  return (
    <div class="setting accepted">
      <h3 class="setting-label">{own.accepted.label}</h3>
      <p class="setting-meaning">{own.accepted.meaning}</p>
      <ul class="entries">
        {acceptedWords.map((each) => (
          <li key={`${each.account} ${each.words}`}>
            <span>
              <bdi>{own.acceptedWords(each.words)}</bdi>{' '}
              {own.acceptedOn(common.account(each.account), each.count)}
            </span>
            <button
              class="text-button"
              type="button"
              aria-label={own.forgetNamed(each.words)}
              onClick={() => onForget(each)}
            >
              {own.forget}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
