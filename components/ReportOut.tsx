import { useState } from 'preact/hooks';
import type { Words } from '../locales/words';

export interface ReportOutProps {
  words: Words;
  /** Resolves once it is copied; rejects where it can't be. */
  onCopy: () => Promise<void>;
  onCsv: () => void;
}

/** The ways in which the report leaves the page, but for paper. */
export function ReportOut({ words, onCopy, onCsv }: ReportOutProps) {
  const { out } = words.worth;
  const [said, setSaid] = useState('');
  return (
    <p class="report-out">
      <button
        class="text-button"
        type="button"
        onClick={() =>
          onCopy().then(
            () => setSaid(out.copied),
            () => setSaid(out.notCopied),
          )
        }
      >
        {out.copy}
      </button>
      <button class="text-button" type="button" onClick={onCsv}>
        {out.csv}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
