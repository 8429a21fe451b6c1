import type { Words } from '../locales/words';
import type { PastWeek } from '../worth/past-week';

export interface ReportYearProps {
  words: Words;
  /** Those of which there is something to say, the earliest first. */
  weeks: readonly PastWeek[];
  onWeek: (first: string) => void;
}

/** The year, week by week, as a plain table. */
export function ReportYear({ words, weeks, onWeek }: ReportYearProps) {
  const { common, report, worth, verdict: said } = words;
  const { format } = common;
  if (weeks.length === 0) return <p class="report-aside">{worth.year.empty}</p>;
  const sum = (of: (week: PastWeek) => number) => weeks.reduce((all, week) => all + of(week), 0);
  return (
    <table class="report-year">
      <caption class="hidden">{worth.year.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{worth.week}</th>
          <th scope="col">{worth.year.time}</th>
          <th scope="col">{worth.year.held}</th>
          <th scope="col">{worth.year.counted}</th>
          <th scope="col">{worth.verdict.given}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ first, last, totalMs, held, counted, verdict }) => (
          <tr key={first}>
            <th scope="row">
              <button class="report-year-week" type="button" onClick={() => onWeek(first)}>
                {report.range(first, last)}
              </button>
            </th>
            <td>{format.spent(totalMs)}</td>
            <td>{held === null ? worth.year.notKept : format.number(held)}</td>
            <td>{format.number(counted)}</td>
            <td>{verdict ? said.answers[verdict] : ''}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{report.total}</th>
          <td>{format.spent(sum(({ totalMs }) => totalMs))}</td>
          <td>{format.number(sum(({ held }) => held ?? 0))}</td>
          <td>{format.number(sum(({ counted }) => counted))}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
