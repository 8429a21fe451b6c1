import type { Words } from '../locales/words';
import { type Voice, voices } from '../tone/voice';
import { ChoiceSetting, FixedSetting, SettingsSection } from './Setting';

export interface AccountVoice {
  handle: string;
  intendedVoice: Voice | null;
  /** Set by the company. */
  isVoiceLocked: boolean;
}

interface VoiceSettingsProps {
  words: Words;
  accounts: readonly AccountVoice[];
  onVoice: (account: string, voice: Voice | null) => void;
}

export function VoiceSettings({ words, accounts, onVoice }: VoiceSettingsProps) {
  const { common, popup, settings: said } = words;
  return (
    <SettingsSection id="voices" title={said.sections.voices} lead={said.voices.lead}>
      {accounts.length === 0 && <p class="setting-none">{said.limits.noAccounts}</p>}
      {accounts.map(({ handle, intendedVoice, isVoiceLocked }) =>
        isVoiceLocked ? (
          <FixedSetting
            key={handle}
            label={common.account(handle)}
            value={[popup.voices[intendedVoice ?? 'not-set']]}
            note={popup.byCompany}
          />
        ) : (
          <ChoiceSetting<Voice | null>
            key={handle}
            words={{
              label: common.account(handle),
              meaning: said.voices.meanings[intendedVoice ?? 'not-set'],
            }}
            value={intendedVoice}
            choices={[null, ...voices].map((value) => ({ value, name: popup.voices[value ?? 'not-set'] }))}
            onChange={(voice) => onVoice(handle, voice)}
          />
        ),
      )}
    </SettingsSection>
  );
}
