import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../locales/words';
import { minutesInAWeek } from '../time/limits';
import type { Beside } from '../worth/week';
import { readLimit } from './read-limit';

export interface ReportBesideProps {
  words: Words;
  beside: Beside;
  /** A null of minutes takes back what was declared. Null: it is declared week by week, and not here. */
  onPhone: ((minutes: number | null) => void) | null;
}

/** What is said beside the week's minutes and never added to them; what can't be seen from here is said too. */
export function ReportBeside({ words, beside, onPhone }: ReportBesideProps) {
  const { report } = words;
  const kept = beside.phoneMinutes === null ? '' : String(beside.phoneMinutes);
  const [typed, setTyped] = useState(kept);
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => {
    setTyped(kept);
    setIsWrong(false);
  }, [kept]);
  const keep = () => {
    const read = readLimit(typed, minutesInAWeek);
    setIsWrong('problem' in read);
    if ('minutes' in read && read.minutes !== beside.phoneMinutes) onPhone?.(read.minutes);
  };
  return (
    <section class="report-beside" aria-labelledby="beside">
      <h2 id="beside">{report.beside}</h2>
      <ul>
        {report.besideLines(beside).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>
          {report.phoneMissing}{' '}
          {onPhone && (
            <>
              <label class="report-phone">
                {report.phoneLabel}
                <input
                  type="text"
                  inputMode="numeric"
                  autocomplete="off"
                  maxLength={8}
                  value={typed}
                  aria-invalid={isWrong}
                  aria-describedby="phone-problem"
                  onInput={(event) => setTyped(event.currentTarget.value)}
                  onBlur={keep}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter') keep();
                  }}
                />
                {report.phoneUnit}
              </label>
              <span id="phone-problem" class="report-problem" role="alert">
                {isWrong && report.phoneProblem}
              </span>
            </>
          )}
        </li>
      </ul>
    </section>
  );
}
