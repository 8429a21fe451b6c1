import type { Words } from '../locales/words';
import type { Settings } from '../settings/settings';
import { readHandle } from './read-handle';
import { ChoiceSetting, SettingsSection, SwitchSetting } from './Setting';
import { TextSetting } from './TextSetting';

export interface HandOver {
  /** Handle of the account that takes over where the user named none; empty: nobody. */
  account: string;
  /** The company named it. */
  isByCompany: boolean;
}

interface CurtainSettingsProps {
  words: Words;
  settings: Settings;
  /** Strict mode holds today, though it was given up: the time is used up. */
  isStrictToday: boolean;
  handOver: HandOver;
  onChange: (change: Partial<Settings>) => void;
}

const mostExtensions = 12;

export function CurtainSettings(props: CurtainSettingsProps) {
  const { words, settings, isStrictToday, handOver, onChange } = props;
  const { common, settings: said } = words;
  const { handOverAccount, extensionsPerDay, isStrict } = settings;
  return (
    <SettingsSection id="curtain" title={said.sections.curtain}>
      <ChoiceSetting
        words={said.curtain.extensions}
        value={extensionsPerDay}
        choices={Array.from({ length: mostExtensions + 1 }, (_, count) => ({
          value: count,
          name: said.curtain.extensionsADay(count),
        }))}
        onChange={(count) => onChange({ extensionsPerDay: count })}
      />
      <SwitchSetting
        words={said.curtain.strict}
        note={isStrictToday && !isStrict ? said.curtain.strictToday : undefined}
        isOn={isStrict}
        onChange={(isOn) => onChange({ isStrict: isOn })}
      />
      <TextSetting
        words={said.curtain.handOver}
        note={handOver.isByCompany && handOverAccount === '' ? said.curtain.handOverByCompany : undefined}
        placeholder={handOver.account === '' ? said.curtain.handOverNone : common.account(handOver.account)}
        kept={handOverAccount}
        write={(handle) => (handle === '' ? '' : common.account(handle))}
        read={(typed) => {
          const handle = readHandle(typed);
          return handle === null ? { problem: said.curtain.handOverProblem } : { value: handle };
        }}
        onKeep={(handle) => onChange({ handOverAccount: handle })}
      />
    </SettingsSection>
  );
}
