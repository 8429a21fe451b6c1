import type { Words } from '../locales/words';
import { minutesInAWeek } from '../time/limits';
import type { Beside } from '../worth/week';
import { useKept } from './kept';
import { readLimit, writeMinutes } from './read-limit';

export interface ReportBesideProps {
  words: Words;
  beside: Beside;
  /** A null of minutes takes back what was declared. Null: it is declared week by week, and not here. */
  onPhone: ((minutes: number | null) => void) | null;
}

/** What is said beside the week's minutes and never added to them; what can't be seen from here is said too. */
export function ReportBeside({ words, beside, onPhone }: ReportBesideProps) {
  const { report } = words;
  const { field, problem } = useKept<number | null>({
    kept: beside.phoneMinutes,
    write: writeMinutes,
    read: (typed) => {
      const read = readLimit(typed, minutesInAWeek);
      return 'problem' in read ? { problem: report.phoneProblem } : { value: read.minutes };
    },
    onKeep: (minutes) => onPhone?.(minutes),
  });
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
                  {...field}
                  type="text"
                  inputMode="numeric"
                  autocomplete="off"
                  maxLength={8}
                  aria-describedby="phone-problem"
                />
                {report.phoneUnit}
              </label>
              <span id="phone-problem" class="report-problem" role="alert">
                {problem}
              </span>
            </>
          )}
        </li>
      </ul>
    </section>
  );
}
