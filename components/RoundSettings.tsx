import type { Words } from '../locales/words';
import type { Settings } from '../settings/settings';
import type { Watched } from '../watch/watched';
import { ChoiceSetting, SettingsSection } from './Setting';
import { TextSetting } from './TextSetting';

export interface RoundSettingsProps {
  words: Words;
  settings: Settings;
  watched: readonly Watched[];
  onChange: (change: Partial<Settings>) => void;
}

/** What the round asks for, beside the mentions and the lists. */
export function RoundSettings({ words, settings, watched, onChange }: RoundSettingsProps) {
  const { roundSettings: said } = words;
  const competitors = watched
    .filter(({ list }) => list === 'competitors')
    .sort((one, other) => one.entry.localeCompare(other.entry));
  const isChosen = competitors.some(({ entry }) => entry === settings.roundCompetitor);
  return (
    <SettingsSection id="round" title={said.title} lead={said.lead}>
      <TextSetting
        words={said.companyName}
        placeholder={said.noName}
        longest={60}
        kept={settings.companyName}
        write={(name) => name}
        read={(typed) => ({ value: typed.replace(/["“”«»\s]+/g, ' ').trim() })}
        onKeep={(companyName) => onChange({ companyName })}
      />
      <ChoiceSetting
        words={said.competitor}
        value={isChosen ? settings.roundCompetitor : ''}
        choices={[
          { value: '', name: said.noCompetitor },
          ...competitors.map(({ entry, text }) => ({ value: entry, name: text })),
        ]}
        onChange={(roundCompetitor) => onChange({ roundCompetitor })}
      />
    </SettingsSection>
  );
}
