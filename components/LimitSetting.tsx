import type { SettingWords } from '../locales/pages/settings-words';
import type { Words } from '../locales/words';
import { minutesInADay, minutesInAWeek } from '../time/limits';
import { readLimit, writeMinutes } from './read-limit';
import { TextSetting } from './TextSetting';

export type MinutesKind = 'day' | 'week' | 'visit';

const most: Record<MinutesKind, number> = { day: minutesInADay, week: minutesInAWeek, visit: minutesInADay };

/** What was typed as a limit, or the words for why it is none. */
export function readMinutes(
  { settings }: Words,
  kind: MinutesKind,
  typed: string,
): { value: number | null } | { problem: string } {
  const reading = readLimit(typed, most[kind]);
  if ('minutes' in reading) return { value: reading.minutes };
  const { problems, tooLong } = settings.limits;
  return { problem: reading.problem === 'too-long' ? tooLong[kind] : problems[reading.problem] };
}

interface LimitSettingProps {
  words: Words;
  kind: MinutesKind;
  /** Only the label, where the line of meaning stands elsewhere. */
  setting: { label: string } | SettingWords;
  minutes: number | null;
  onChange: (minutes: number | null) => void;
}

/** Minutes a day, a week or a visit; an empty field: no limit. */
export function LimitSetting({ words, kind, setting, minutes, onChange }: LimitSettingProps) {
  return (
    <TextSetting
      words={setting}
      isNumber
      unit={words.popup.minutes}
      placeholder={words.popup.noLimitPlaceholder}
      kept={minutes}
      write={writeMinutes}
      read={(typed) => readMinutes(words, kind, typed)}
      onKeep={onChange}
    />
  );
}
