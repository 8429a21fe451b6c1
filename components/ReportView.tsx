import type { UiLanguage } from '../locales/ui-language';
import type { Words } from '../locales/words';
import { actionKinds } from '../worth/action';
import type { WeekFigures } from '../worth/week';
import { Candle } from './Candle';
import { DaysChart } from './DaysChart';
import { NextIcon, PreviousIcon, PrintIcon } from './icons';
import { LanguageSelect } from './LanguageSelect';
import { ReportBeside } from './ReportBeside';
import { ReportConversations, type ReportConversationsProps } from './ReportConversations';
import { VoicesChart } from './VoicesChart';

export interface ReportViewProps {
  words: Words;
  figures: WeekFigures;
  /** The user's calendar day, `YYYY-MM-DD`. */
  today: string;
  /** Something was counted before this week: else its first day is the first of all. */
  hasHistory: boolean;
  conversations: ReportConversationsProps['conversations'];
  canCount: boolean;
  language: UiLanguage | 'auto';
  onCounted: ReportConversationsProps['onCounted'];
  onPreviousWeek: () => void;
  /** Null on the week that holds today. */
  onNextWeek: (() => void) | null;
  /** Null takes back what was declared. */
  onPhone: (minutes: number | null) => void;
  onLanguage: (language: UiLanguage | 'auto') => void;
  onPrint: () => void;
}

/** The week as an edited page: one sentence, one figure, then what they rest on. */
export function ReportView(props: ReportViewProps) {
  const { words, figures, today, hasHistory, language, conversations, canCount, onCounted } = props;
  const { onPreviousWeek, onNextWeek, onPhone, onLanguage, onPrint } = props;
  const { common, report } = words;
  const { days, totalMs, actions, elapsedDays } = figures;
  const done = actionKinds.filter((kind) => actions[kind] > 0);
  const counted = report.countedLine(figures.counted);
  const isEmpty = totalMs === 0 && done.length === 0 && counted === '';
  const countedDays = days.filter(({ ms }) => ms.listening + ms.reacting + ms.speaking > 0);
  const isFirstDay = !hasHistory && countedDays.length === 1 && countedDays[0]?.day === today;
  const budgetMs = budgetOf(figures, today);
  const comparison = report.comparison(figures);
  return (
    <div class="report">
      <header class="report-bar">
        <nav aria-label={report.title}>
          <button class="quiet-icon" type="button" aria-label={report.previousWeek} onClick={onPreviousWeek}>
            <PreviousIcon size={20} />
          </button>
          <h1>
            <span class="hidden">{`${report.title}, `}</span>
            {report.range(days[0]?.day ?? today, days.at(-1)?.day ?? today)}
          </h1>
          <button
            class="quiet-icon"
            type="button"
            aria-label={report.nextWeek}
            disabled={onNextWeek === null}
            onClick={() => onNextWeek?.()}
          >
            <NextIcon size={20} />
          </button>
        </nav>
        <div class="report-tools">
          <LanguageSelect words={words} language={language} onLanguage={onLanguage} />
          <button class="quiet-icon" type="button" aria-label={report.print} onClick={onPrint}>
            <PrintIcon size={20} />
          </button>
        </div>
      </header>
      <main>
        <section class="report-answer">
          <div>
            <p class="report-sentence">{report.sentence(figures)}</p>
            {isEmpty ? (
              <p class="report-aside">{report.emptyWeek}</p>
            ) : isFirstDay ? (
              <p class="report-aside">{report.firstDay}</p>
            ) : (
              <p class="report-figure">
                <span class="report-number">
                  {common.format.spent(nearestMinute(totalMs / Math.max(1, elapsedDays)))}
                </span>
                <span class="report-caption">{report.averageCaption(figures)}</span>
                {comparison && <span class="report-caption">{comparison}</span>}
              </p>
            )}
          </div>
          <Candle
            burned={budgetMs === null ? 0 : Math.min(1, totalMs / budgetMs)}
            state={isEmpty ? 'paused' : budgetMs !== null && totalMs >= budgetMs ? 'spent' : 'lit'}
            size={208}
          />
        </section>
        {!isEmpty && (
          <>
            <DaysChart words={words} days={days} ms={figures.ms} today={today} />
            <VoicesChart words={words} accounts={figures.accounts} />
            {(done.length > 0 || counted !== '') && (
              <section class="report-done" aria-labelledby="done">
                <h2 id="done">{report.done}</h2>
                <p>
                  {[...doneOrder]
                    .filter((kind) => actions[kind] > 0)
                    .map((kind) => (
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
          onCounted={onCounted}
        />
        <ReportBeside words={words} beside={figures.beside} onPhone={onPhone} />
      </main>
    </div>
  );
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

/** What takes the most of oneself first. */
const doneOrder = ['reply', 'post', 'message', 'hand-over', 'repost', 'like'] as const;
