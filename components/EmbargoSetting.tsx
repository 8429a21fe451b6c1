import { useId, useState } from 'preact/hooks';
import type { Words } from '../locales/words';
import type { Settings } from '../settings/settings';

type Embargo = Settings['embargoes'][number];

interface EmbargoSettingProps {
  words: Words;
  note?: string | undefined;
  embargoes: readonly Embargo[];
  onChange: (embargoes: Embargo[]) => void;
}

/** Stretches of days, each added as a whole and taken away again. */
export function EmbargoSetting({ words, note, embargoes, onChange }: EmbargoSettingProps) {
  const { drafts, company } = words.settings;
  const id = useId();
  const [typed, setTyped] = useState({ from: '', until: '' });
  const [problem, setProblem] = useState<'half' | 'order' | null>(null);
  const add = () => {
    if (typed.from === '' || typed.until === '') return setProblem('half');
    if (typed.from > typed.until) return setProblem('order');
    setProblem(null);
    setTyped({ from: '', until: '' });
    onChange([...embargoes, typed].sort((one, other) => one.from.localeCompare(other.from)));
  };
  const one = (which: 'from' | 'until') => (
    <label>
      <span>{drafts[which]}</span>
      <input
        class="line-field"
        type="date"
        value={typed[which]}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onInput={(event) => setTyped({ ...typed, [which]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <fieldset class="setting embargoes" aria-describedby={`${id}-meaning`}>
      <legend class="setting-label">{drafts.embargoes.label}</legend>
      <p id={`${id}-meaning`} class="setting-meaning">
        {drafts.embargoes.meaning}
      </p>
      {note && <p class="setting-note">{note}</p>}
      <ul class="entries">
        {embargoes.map((each) => (
          <li key={`${each.from} ${each.until}`}>
            <span>{company.embargo(each.from, each.until)}</span>
            <button
              class="text-button"
              type="button"
              aria-label={drafts.removeNamed(company.embargo(each.from, each.until))}
              onClick={() => onChange(embargoes.filter((other) => other !== each))}
            >
              {drafts.remove}
            </button>
          </li>
        ))}
      </ul>
      <div class="embargo-new">
        {one('from')}
        {one('until')}
        <button class="text-button" type="button" onClick={add}>
          {drafts.add}
        </button>
      </div>
      <p id={`${id}-problem`} class="setting-problem" role="alert">
        {problem && drafts.embargoProblems[problem]}
      </p>
    </fieldset>
  );
}
