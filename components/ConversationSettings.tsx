import type { Words } from '../locales/words';
import { longestContact } from '../settings/answers';
import type { Policy } from '../settings/policy';
import type { Settings } from '../settings/settings';
import { ApprovedLinesSetting } from './ApprovedLinesSetting';
import { FixedSetting, SettingsSection, SwitchSetting } from './Setting';
import { TextSetting } from './TextSetting';

interface ConversationSettingsProps {
  words: Words;
  settings: Settings;
  policy: Policy;
  onChange: (change: Partial<Settings>) => void;
}

/** What is kept of what was written to the user, and what their answers name and say. */
export function ConversationSettings({ words, settings, policy, onChange }: ConversationSettingsProps) {
  const { answers, popup } = words;
  const { sections, conversations, drafts } = words.settings;
  const press = policy.pressContact;
  return (
    <SettingsSection id="conversations" title={sections.conversations} lead={conversations.lead}>
      <SwitchSetting
        words={conversations.texts}
        isOn={settings.keepsTexts}
        onChange={(keepsTexts) => onChange({ keepsTexts })}
      />
      {press.isLocked ? (
        <FixedSetting label={answers.pressContact.label} value={[press.contact]} note={popup.byCompany} />
      ) : (
        <TextSetting
          words={answers.pressContact}
          note={
            settings.pressContact === '' && press.contact !== '' ? drafts.byCompany(press.contact) : undefined
          }
          placeholder={press.contact || answers.noContact}
          longest={longestContact}
          kept={settings.pressContact}
          write={(contact) => contact}
          read={(typed) => ({ value: typed.trim() })}
          onKeep={(pressContact) => onChange({ pressContact })}
        />
      )}
      <ApprovedLinesSetting
        words={words}
        lines={settings.approvedLines}
        byCompany={policy.approvedLines}
        onChange={(approvedLines) => onChange({ approvedLines })}
      />
    </SettingsSection>
  );
}
