import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../locales/words';
import type { Limits } from '../time/limits';
import { useOnLeaving } from './kept';
import { asClock, type HoursProblem, isOvernight, readHours } from './read-hours';

interface HoursSettingProps {
  words: Words;
  hours: Limits['hours'];
  /** The line of meaning stands elsewhere. */
  isBrief: boolean;
  onChange: (hours: Limits['hours']) => void;
}

/** From when until when X is allowed: two fields that are kept together, once both are left. */
export function HoursSetting({ words, hours, isBrief, onChange }: HoursSettingProps) {
  const { limits } = words.settings;
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const [keptFrom, keptUntil] = hours ? [asClock(hours.from), asClock(hours.until)] : ['', ''];
  const [typed, setTyped] = useState({ from: keptFrom, until: keptUntil });
  const [problem, setProblem] = useState<HoursProblem | null>(null);
  const show = (from: string, until: string) => {
    setTyped({ from, until });
    setProblem(null);
  };
  useEffect(() => {
    setTyped({ from: keptFrom, until: keptUntil });
    setProblem(null);
  }, [keptFrom, keptUntil]);

  const inputs = () => [...(group.current?.querySelectorAll('input') ?? [])];
  const takeAway = () => {
    for (const input of inputs()) input.value = '';
    inputs()[0]?.focus();
    show('', '');
    if (hours !== null) onChange(null);
  };
  const keep = () => {
    // Half a time ("10:--") is no value to the browser: it must not pass for an empty field.
    const isHalfTyped = inputs().some(({ validity }) => validity.badInput);
    const read = isHalfTyped ? { problem: 'half' as const } : readHours(typed.from, typed.until);
    setProblem('problem' in read ? read.problem : null);
    const isNew = typed.from !== keptFrom || typed.until !== keptUntil;
    if ('hours' in read && isNew) onChange(read.hours);
  };
  useOnLeaving(keep);

  const one = (which: 'from' | 'until') => (
    <label>
      <span>{limits[which]}</span>
      <input
        class="line-field"
        type="time"
        value={typed[which]}
        aria-invalid={problem !== null}
        aria-describedby={isBrief ? `${id}-problem` : `${id}-meaning ${id}-problem`}
        onInput={(event) => setTyped({ ...typed, [which]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <fieldset
      ref={group}
      class="setting hours"
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') show(keptFrom, keptUntil);
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) keep();
      }}
    >
      <legend class="setting-label">{limits.hours.label}</legend>
      <div class="setting-control">
        {one('from')}
        {one('until')}
        {hours && isOvernight(hours) && <span class="setting-unit">{limits.overnight}</span>}
        {(hours !== null || problem !== null) && (
          <button class="text-button" type="button" onClick={takeAway}>
            {limits.always}
          </button>
        )}
      </div>
      <p id={`${id}-problem`} class="setting-problem" role="alert">
        {problem && limits.hoursProblems[problem]}
      </p>
      {!isBrief && (
        <p id={`${id}-meaning`} class="setting-meaning">
          {limits.hours.meaning}
        </p>
      )}
    </fieldset>
  );
}
