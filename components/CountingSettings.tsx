import type { Words } from '../locales/words';
import type { Settings } from '../settings/settings';
import { hands } from '../time/slice';
import { readWhole } from './read-whole';
import { ChoiceSetting, SettingsSection, SwitchSetting } from './Setting';
import { TextSetting } from './TextSetting';
import { weekdaysFrom } from './weekday-minutes';

interface CountingSettingsProps {
  words: Words;
  settings: Settings;
  /** 1 Monday ... 7 Sunday: of the user's language. */
  languageFirstWeekday: number;
  onChange: (change: Partial<Settings>) => void;
}

export function CountingSettings({ words, settings, languageFirstWeekday, onChange }: CountingSettingsProps) {
  const { popup, settings: said } = words;
  const { counting } = said;
  const readWithin = (least: number, most: number) => (typed: string) => {
    const value = readWhole(typed, least, most);
    return value === null ? { problem: counting.within(least, most) } : { value };
  };
  return (
    <SettingsSection id="counting" title={said.sections.counting}>
      <ChoiceSetting
        words={counting.hand}
        value={settings.hand}
        choices={hands.map((value) => ({ value, name: popup.hands[value] }))}
        onChange={(hand) => onChange({ hand })}
      />
      <TextSetting
        words={counting.idle}
        isNumber
        unit={counting.seconds}
        kept={settings.idleSeconds}
        write={String}
        read={readWithin(15, 300)}
        onKeep={(idleSeconds) => onChange({ idleSeconds })}
      />
      <SwitchSetting
        words={counting.unfocused}
        isOn={settings.countsUnfocused}
        onChange={(countsUnfocused) => onChange({ countsUnfocused })}
      />
      <SwitchSetting
        words={counting.countdown}
        isOn={settings.showsCountdown}
        onChange={(showsCountdown) => onChange({ showsCountdown })}
      />
      <ChoiceSetting
        words={counting.dayStart}
        value={settings.dayStartHour}
        choices={[0, 1, 2, 3, 4, 5, 6].map((value) => ({ value, name: counting.hour(value) }))}
        onChange={(dayStartHour) => onChange({ dayStartHour })}
      />
      <ChoiceSetting<number | null>
        words={counting.firstWeekday}
        value={settings.firstWeekday}
        choices={[
          { value: null, name: counting.asLanguage(languageFirstWeekday) },
          ...weekdaysFrom(1).map((value) => ({ value, name: said.weekday(value) })),
        ]}
        onChange={(firstWeekday) => onChange({ firstWeekday })}
      />
      <TextSetting
        words={counting.keptMonths}
        isNumber
        unit={counting.months}
        kept={settings.keptMonths}
        write={String}
        read={readWithin(1, 120)}
        onKeep={(keptMonths) => onChange({ keptMonths })}
      />
    </SettingsSection>
  );
}
