import * as z from 'zod/mini';
import type { Words } from '../locales/words';
import { domain, email, listedWord } from '../settings/before-posting';
import type { Policy } from '../settings/policy';
import type { Settings } from '../settings/settings';
import { EmbargoSetting } from './EmbargoSetting';
import { LinesSetting } from './LinesSetting';
import { SettingsSection, SwitchSetting } from './Setting';
import { TextSetting } from './TextSetting';

interface DraftSettingsProps {
  words: Words;
  settings: Settings;
  policy: Policy;
  onChange: (change: Partial<Settings>) => void;
}

/** What is looked at before a draft is public, and who reads it. What the company adds stands beside. */
export function DraftSettings({ words, settings, policy, onChange }: DraftSettingsProps) {
  const { sections, drafts } = words.settings;
  const added = (list: readonly string[]) =>
    list.length === 0 ? undefined : drafts.byCompany(list.join(', '));
  const { company } = words.settings;
  return (
    <SettingsSection id="drafts" title={sections.drafts} lead={drafts.lead}>
      <SwitchSetting
        words={drafts.holdsBack}
        isOn={settings.holdsBack}
        onChange={(isOn) => onChange({ holdsBack: isOn })}
      />
      <TextSetting
        words={drafts.secondReader}
        note={
          settings.secondReader === '' && policy.secondReader
            ? drafts.byCompany(policy.secondReader)
            : undefined
        }
        placeholder={policy.secondReader || drafts.nobody}
        longest={254}
        kept={settings.secondReader}
        write={(address) => address}
        read={(typed) => {
          const address = z.safeParse(email, typed);
          if (typed.trim() === '') return { value: '' };
          return address.success ? { value: address.data } : { problem: drafts.addressProblem };
        }}
        onKeep={(address) => onChange({ secondReader: address })}
      />
      <LinesSetting
        words={drafts.releaseDomains}
        note={added(policy.releaseDomains)}
        lines={settings.releaseDomains}
        read={(line) => z.safeParse(domain, line).data ?? null}
        problem={drafts.domainProblem}
        onKeep={(releaseDomains) => onChange({ releaseDomains })}
      />
      <LinesSetting
        words={drafts.wordList}
        note={added(policy.wordList)}
        lines={settings.wordList}
        read={(line) => z.safeParse(listedWord, line).data ?? null}
        problem={drafts.wordProblem}
        onKeep={(wordList) => onChange({ wordList })}
      />
      <EmbargoSetting
        words={words}
        note={added(policy.embargoes.map(({ from, until }) => company.embargo(from, until)))}
        embargoes={settings.embargoes}
        onChange={(embargoes) => onChange({ embargoes })}
      />
    </SettingsSection>
  );
}
