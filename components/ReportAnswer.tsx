import type { Words } from '../locales/words';
import type { FourWeeks } from '../worth/four-weeks';
import type { WeekFigures } from '../worth/week';
import { Candle } from './Candle';

export interface ReportAnswerProps {
  words: Words;
  figures: WeekFigures;
  fourWeeks: FourWeeks;
  today: string;
  isEmpty: boolean;
  isFirstDay: boolean;
}

/** One sentence, one figure: what came of the time. */
export function ReportAnswer({ words, figures, fourWeeks, today, isEmpty, isFirstDay }: ReportAnswerProps) {
  const { common, report, worth } = words;
  const { totalMs } = figures;
  const budgetMs = budgetOf(figures, today);
  const comparison = comparisonOf(words, figures);
  return (
    <section class="report-answer">
      <div>
        <p class="report-sentence">{report.sentence(figures)}</p>
        {isEmpty ? (
          <p class="report-aside">{report.emptyWeek}</p>
        ) : isFirstDay ? (
          <p class="report-aside">{report.firstDay}</p>
        ) : (
          <p class="report-figure">
            <span class="report-number">{common.format.number(fourWeeks.counted)}</span>
            <span class="report-caption is-first">{worth.fourWeeks(fourWeeks)}</span>
            <span class="report-caption">{averageOf(words, figures)}</span>
            {comparison !== '' && <span class="report-caption">{comparison}</span>}
          </p>
        )}
      </div>
      <Candle
        burned={budgetMs === null ? 0 : Math.min(1, totalMs / budgetMs)}
        state={isEmpty ? 'paused' : budgetMs !== null && totalMs >= budgetMs ? 'spent' : 'lit'}
        size={208}
      />
    </section>
  );
}

/** "12 min a day on average, on this computer" */
export function averageOf({ common, report }: Words, figures: WeekFigures): string {
  const averageMs = nearestMinute(figures.totalMs / Math.max(1, figures.elapsedDays));
  return `${common.format.spent(averageMs)} ${report.averageCaption(figures)}.`;
}

/** Minutes, and conversations where there are enough of them, against the period before. */
export function comparisonOf({ report, worth }: Words, figures: WeekFigures): string {
  return [report.comparison(figures), worth.talksComparison(figures)].filter((part) => part !== '').join(' ');
}

/** The budget of the elapsed days; null where one of them had none. */
function budgetOf({ days }: WeekFigures, today: string): number | null {
  const limits = days.filter(({ day }) => day <= today).map(({ limitMs }) => limitMs);
  return limits.reduce((sum, limitMs) => (sum === null || limitMs === null ? null : sum + limitMs), 0);
}

/** An average is no sum that must add up: it is rounded, not cut. What is under half a minute stays as it is. */
function nearestMinute(ms: number): number {
  return ms < 30_000 ? ms : Math.round(ms / 60_000) * 60_000;
}
