import type { Words } from '../locales/words';
import type { PastWeek } from '../worth/past-week';
import { fewestTalks } from '../worth/talks';
import type { Verdict } from '../worth/verdict';
import { useColumns } from './columns';

export interface VerdictTrendProps {
  words: Words;
  /** Half a year, the earliest first. */
  weeks: readonly PastWeek[];
}

/** Of the longest bar, px. */
const height = 44;

/** Minutes of each week with the answer under them. With few answers there is no trend to show. */
export function VerdictTrend({ words, weeks }: VerdictTrendProps) {
  const { chosen, walk, column } = useColumns(weeks.length, weeks.length - 1);
  if (weeks.filter(({ verdict }) => verdict !== null).length < fewestTalks) return null;
  const { common, worth, verdict: said } = words;
  const mostMs = Math.max(60_000, ...weeks.map(({ totalMs }) => totalMs));
  const readouts = weeks.map(({ first, last, totalMs, verdict }) => {
    const answer = verdict ? said.answers[verdict] : worth.verdict.none;
    return worth.weekReadout(first, last, [answer], common.format.spent(totalMs));
  });
  return (
    <section class="trend" aria-labelledby="trend">
      <div class="days-head">
        <h2 id="trend">{worth.verdict.trend}</h2>
        <ul class="trend-legend">
          {(['yes', 'mixed', 'no'] as const).map((each) => (
            <li key={each}>
              <Mark verdict={each} /> {said.answers[each]}
            </li>
          ))}
        </ul>
      </div>
      <ul class="trend-weeks" onKeyDown={walk}>
        {weeks.map(({ first, totalMs, verdict }, index) => (
          <li key={first}>
            <button type="button" {...column(index)}>
              <span class="hidden">{readouts[index]}</span>
              <span class="trend-bar" style={{ height: `${(height * totalMs) / mostMs}px` }} />
              <Mark verdict={verdict} />
            </button>
          </li>
        ))}
      </ul>
      <p class="days-readout" aria-hidden="true">
        {readouts[chosen ?? -1] ?? worth.verdict.trendHint}
      </p>
    </section>
  );
}

/** Told apart by their form: full, half, empty. */
function Mark({ verdict }: { verdict: Verdict | null }) {
  return (
    <svg class="trend-mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {verdict && <circle cx="6" cy="6" r="4.5" />}
      {verdict === 'yes' && <circle class="is-full" cx="6" cy="6" r="4.5" />}
      {verdict === 'mixed' && <path class="is-full" d="M6 1.5A4.5 4.5 0 0 0 6 10.5Z" />}
    </svg>
  );
}
