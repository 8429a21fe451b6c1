import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../locales/words';
import type { ActionKind } from '../worth/action';
import type { FourWeeks } from '../worth/four-weeks';
import type { PastWeek } from '../worth/past-week';
import type { Verdict, WeekVerdict } from '../worth/verdict';
import type { WeekFigures } from '../worth/week';
import { columnsOf } from './chart-columns';
import { DaysChart } from './DaysChart';
import { KindsChart } from './KindsChart';
import { ReportAnswer } from './ReportAnswer';
import { ReportBeside } from './ReportBeside';
import { ReportConversations, type ReportConversationsProps } from './ReportConversations';
import { costLine, type HourlyRate, ReportCost } from './ReportCost';
import { ReportDetails } from './ReportDetails';
import { ReportOut } from './ReportOut';
import { ReportVerdict } from './ReportVerdict';
import { reportText } from './report-text';
import { VerdictTrend } from './VerdictTrend';
import { VoicesChart } from './VoicesChart';

export interface ReportViewProps {
  words: Words;
  figures: WeekFigures;
  fourWeeks: FourWeeks;
  /** The user's calendar day, `YYYY-MM-DD`. */
  today: string;
  /** Something was counted before this week: else its first day is the first of all. */
  hasHistory: boolean;
  conversations: ReportConversationsProps['conversations'];
  canCount: boolean;
  /** On a week that is over, or on its last day; undefined where there is nothing to judge yet. */
  verdict: Pick<WeekVerdict, 'answer' | 'line'> | undefined;
  past: readonly PastWeek[];
  rate: HourlyRate;
  onCounted: ReportConversationsProps['onCounted'];
  /** Null takes back what was declared. */
  onPhone: (minutes: number | null) => void;
  onVerdict: (answer: Verdict | null, line: string) => void;
  onRate: (rate: HourlyRate) => void;
  onCopy: (text: string) => Promise<void>;
  /** `cost`: as it is to stand in the file; null: it stays out. */
  onCsv: (cost: string | null) => void;
}

/** A week, or four, as an edited page: one sentence, one figure, then what they rest on. */
export function ReportView(props: ReportViewProps) {
  const { words, figures, fourWeeks, today, hasHistory, conversations, canCount, verdict, rate } = props;
  const { report, worth } = words;
  const { days, totalMs, actions, talks } = figures;
  const [isCostIncluded, setCostIncluded] = useState(false);
  // Once: for the next time it is asked again.
  useEffect(() => {
    const forget = () => setCostIncluded(false);
    addEventListener('afterprint', forget);
    return () => removeEventListener('afterprint', forget);
  }, []);
  const done = doneOrder.filter((kind) => actions[kind] > 0);
  const counted = report.countedLine(figures.counted);
  const isEmpty = totalMs === 0 && done.length === 0 && counted === '' && talks.byKind.length === 0;
  const countedDays = days.filter(({ ms }) => ms.listening + ms.reacting + ms.speaking > 0);
  const isFirstDay = !hasHistory && countedDays.length === 1 && countedDays[0]?.day === today;
  const cost = isCostIncluded ? costLine(words, figures, rate) : null;
  const isWeek = days.length === 7;
  return (
    <main>
      <ReportAnswer {...{ words, figures, fourWeeks, today, isEmpty, isFirstDay }} />
      {verdict && !isEmpty && <ReportVerdict words={words} {...verdict} onVerdict={props.onVerdict} />}
      {!isEmpty && (
        <>
          <DaysChart
            words={words}
            name={isWeek ? report.days : worth.weeks}
            unit={isWeek ? report.day : worth.week}
            hint={isWeek ? report.readoutHint : worth.verdict.trendHint}
            columns={columnsOf(words, days, today)}
            ms={figures.ms}
          />
          <KindsChart words={words} talks={talks} />
          <ReportDetails words={words} figures={figures} />
          <VoicesChart words={words} accounts={figures.accounts} />
          {(done.length > 0 || counted !== '') && (
            <section class="report-done" aria-labelledby="done">
              <h2 id="done">{report.done}</h2>
              <p>
                {done.map((kind) => (
                  <span key={kind}>{report.actions[kind](actions[kind])}</span>
                ))}
                {counted !== '' && <strong>{counted}</strong>}
              </p>
            </section>
          )}
        </>
      )}
      <ReportConversations
        words={words}
        conversations={conversations}
        canCount={canCount}
        onCounted={props.onCounted}
      />
      <VerdictTrend words={words} weeks={props.past} />
      <ReportBeside words={words} beside={figures.beside} onPhone={isWeek ? props.onPhone : null} />
      {!isEmpty && (
        <>
          <ReportCost
            {...{ words, figures, rate }}
            isIncluded={isCostIncluded}
            onIncluded={setCostIncluded}
            onRate={props.onRate}
          />
          <ReportOut
            words={words}
            onCopy={async () => {
              await props.onCopy(reportText(words, { figures, fourWeeks, verdict: verdict ?? null, cost }));
              setCostIncluded(false);
            }}
            onCsv={() => {
              props.onCsv(cost);
              setCostIncluded(false);
            }}
          />
        </>
      )}
    </main>
  );
}

/** What takes the most of oneself first. */
const doneOrder: readonly ActionKind[] = ['reply', 'post', 'message', 'hand-over', 'repost', 'like'];
