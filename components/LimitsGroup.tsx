import { useId, useState } from 'preact/hooks';
import type { Words } from '../locales/words';
import { isSameEveryDay, type Limits } from '../time/limits';
import { HoursSetting } from './HoursSetting';
import { LimitSetting } from './LimitSetting';
import { FixedSetting, SwitchSetting } from './Setting';
import { WeekdayFields } from './WeekdayFields';
import { usualMinutes } from './weekday-minutes';

/** The limits of one account, or of all together. */
export interface AccountLimits {
  /** A handle, or `allTogether`. */
  account: string;
  /** As the user last wished them: where raising them waits, they hold from tomorrow on. */
  limits: Limits;
  /** What holds today, where that is something else. */
  today: Limits | null;
  /** Set by the company. */
  isLocked: boolean;
  /** Strict, and used up: more only from tomorrow on. */
  waits: boolean;
}

interface LimitsGroupProps {
  words: Words;
  name: string;
  set: AccountLimits;
  /** 1 Monday ... 7 Sunday, in the order of the user's week. */
  weekdays: readonly number[];
  /** Says what each of them means; the next group need not. */
  isFirst: boolean;
  onChange: (change: (limits: Limits) => Limits) => void;
}

export function LimitsGroup({ words, name, set, weekdays, isFirst, onChange }: LimitsGroupProps) {
  const { settings, popup } = words;
  const { limits: said } = settings;
  const { limits, today, isLocked, waits } = set;
  const id = useId();
  return (
    <section class="limits" aria-labelledby={id}>
      <h3 id={id} dir="auto">
        {name}
      </h3>
      {!isFirst && !isLocked && <p class="settings-lead">{said.ofAccount}</p>}
      {isLocked ? (
        <FixedSetting label={settings.sections.limits} value={said.parts(limits)} note={popup.byCompany} />
      ) : (
        <>
          {(waits || today) && (
            <div class="settings-moment">
              {waits && <p>{said.waits}</p>}
              {today && <p>{said.fromTomorrow(said.parts(today))}</p>}
            </div>
          )}
          <LimitFields {...{ words, limits, weekdays, onChange }} isBrief={!isFirst} />
        </>
      )}
    </section>
  );
}

interface LimitFieldsProps extends Pick<LimitsGroupProps, 'words' | 'weekdays' | 'onChange'> {
  limits: Limits;
  isBrief: boolean;
}

function LimitFields({ words, limits, weekdays, isBrief, onChange }: LimitFieldsProps) {
  const said = words.settings.limits;
  const [isChosen, setIsChosen] = useState(false);
  const isByWeekday = isChosen || !isSameEveryDay(limits);
  const brief = <Setting extends { label: string }>(setting: Setting) =>
    isBrief ? { label: setting.label } : setting;
  const onEveryDay = (minutes: number | null) =>
    onChange((before) => ({ ...before, dayMinutes: before.dayMinutes.map(() => minutes) }));
  return (
    <>
      {isByWeekday ? (
        <WeekdayFields
          words={words}
          weekdays={weekdays}
          dayMinutes={limits.dayMinutes}
          onChange={(weekday, minutes) =>
            onChange((before) => ({
              ...before,
              dayMinutes: before.dayMinutes.map((kept, index) => (index === weekday - 1 ? minutes : kept)),
            }))
          }
        />
      ) : (
        <LimitSetting
          words={words}
          kind="day"
          setting={brief(said.day)}
          minutes={limits.dayMinutes[0] ?? null}
          onChange={onEveryDay}
        />
      )}
      <SwitchSetting
        words={brief(said.byWeekday)}
        isOn={isByWeekday}
        onChange={(isOn) => {
          setIsChosen(isOn);
          if (!isOn && !isSameEveryDay(limits)) onEveryDay(usualMinutes(limits.dayMinutes));
        }}
      />
      <LimitSetting
        words={words}
        kind="week"
        setting={brief(said.week)}
        minutes={limits.weekMinutes}
        onChange={(weekMinutes) => onChange((before) => ({ ...before, weekMinutes }))}
      />
      <LimitSetting
        words={words}
        kind="visit"
        setting={brief(said.visit)}
        minutes={limits.visitMinutes}
        onChange={(visitMinutes) => onChange((before) => ({ ...before, visitMinutes }))}
      />
      <HoursSetting
        words={words}
        hours={limits.hours}
        isBrief={isBrief}
        onChange={(hours) => onChange((before) => ({ ...before, hours }))}
      />
    </>
  );
}
