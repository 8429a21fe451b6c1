import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ImportProblem } from '../locales/pages/data-words';
import type { Words } from '../locales/words';
import { SettingsSection } from './Setting';

/** What came of what was asked for last. */
export type DataOutcome =
  | { kind: 'working' | 'erased' | 'not-erased' | 'not-imported' | 'not-exported' }
  | { kind: 'imported'; visits: number; days: number }
  /** `place`: empty for the file as a whole. */
  | { kind: 'refused'; problem: ImportProblem; place: string };

export interface DataSettingsProps {
  words: Words;
  /** `sinceDay` null: nothing; `bytes` null: unknown. */
  kept: { visits: number; sinceDay: string | null; bytes: number | null };
  keptMonths: number;
  outcome: DataOutcome | null;
  onExport: () => void;
  onImport: (file: File) => void;
  onErase: () => void;
}

/** What is kept and for how long; everything into a file, back from it, or gone. */
export function DataSettings({ words, kept, keptMonths, outcome, ...on }: DataSettingsProps) {
  const { data } = words;
  const [isAsking, setAsking] = useState(false);
  const erase = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);
  const answer = () => {
    setAsking(false);
    erase.current?.focus();
  };
  const question = useId();
  const isBusy = outcome?.kind === 'working';
  return (
    <SettingsSection id="data" title={data.title} lead={data.keptOneByOne(keptMonths)}>
      <p>{keptLine(words, kept)}</p>
      <div class="settings-buttons">
        <button class="pill" type="button" disabled={isBusy} onClick={on.onExport}>
          {data.export}
        </button>
        <label class="pill settings-file">
          {data.import}
          <input
            class="hidden"
            type="file"
            accept="application/json,.json,text/csv,.csv"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) on.onImport(file);
              // The same file, mended, can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
        <button
          class="pill"
          type="button"
          ref={erase}
          disabled={isBusy}
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {data.erase}
        </button>
      </div>
      {isAsking && (
        <div class="settings-question">
          <p id={question}>{data.eraseQuestion}</p>
          <div class="settings-buttons">
            <button class="pill" type="button" aria-describedby={question} ref={keep} onClick={answer}>
              {data.keep}
            </button>
            <button
              class="pill filled"
              type="button"
              aria-describedby={question}
              onClick={() => {
                answer();
                on.onErase();
              }}
            >
              {data.eraseNow}
            </button>
          </div>
        </div>
      )}
      <p class="settings-outcome" role="status">
        {outcome && outcomeLine(words, outcome)}
      </p>
      <p class="settings-lead">{data.exportNote}</p>
    </SettingsSection>
  );
}

function keptLine({ data }: Words, { visits, sinceDay, bytes }: DataSettingsProps['kept']): string {
  if (sinceDay === null) return data.empty;
  return [data.visits(visits), data.since(sinceDay), ...(bytes === null ? [] : [data.size(bytes)])].join(
    ', ',
  );
}

function outcomeLine({ data }: Words, outcome: DataOutcome): string {
  switch (outcome.kind) {
    case 'working':
      return data.working;
    case 'erased':
      return data.erased;
    case 'not-erased':
      return data.notErased;
    case 'not-imported':
      return data.notImported;
    case 'not-exported':
      return data.notExported;
    case 'imported': {
      const { visits, days } = outcome;
      if (visits + days === 0) return data.nothingNew;
      return `${[data.addedVisits(visits), data.addedDays(days)].join(', ')}.`;
    }
    case 'refused': {
      const why = data.problems[outcome.problem];
      return data.refused(outcome.place === '' ? why : `${why}, ${data.placeNamed(outcome.place)}`);
    }
  }
}
