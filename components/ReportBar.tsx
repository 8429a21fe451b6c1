import type { ReportPeriod } from '../locales/pages/worth-words';
import type { UiLanguage } from '../locales/ui-language';
import type { Words } from '../locales/words';
import { NextIcon, PreviousIcon, PrintIcon } from './icons';
import { LanguageSelect } from './LanguageSelect';

export interface ReportBarProps {
  words: Words;
  period: ReportPeriod;
  /** "12–18 octobre 2026" */
  title: string;
  language: UiLanguage | 'auto';
  onPeriod: (period: ReportPeriod) => void;
  onPrevious: () => void;
  /** Null on the period that holds today. */
  onNext: (() => void) | null;
  onLanguage: (language: UiLanguage | 'auto') => void;
  onPrint: () => void;
}

const periods = ['week', 'four-weeks', 'year'] as const;

/** Which days are shown, and the ways out of the page. */
export function ReportBar(props: ReportBarProps) {
  const { words, period, title, language, onPeriod, onPrevious, onNext, onLanguage, onPrint } = props;
  const { report, worth } = words;
  return (
    <header class="report-bar">
      <nav aria-label={report.title}>
        <button class="quiet-icon" type="button" aria-label={worth.previous[period]} onClick={onPrevious}>
          <PreviousIcon size={20} />
        </button>
        <h1>
          <span class="hidden">{`${report.title}, `}</span>
          {title}
        </h1>
        <button
          class="quiet-icon"
          type="button"
          aria-label={worth.next[period]}
          disabled={onNext === null}
          onClick={() => onNext?.()}
        >
          <NextIcon size={20} />
        </button>
      </nav>
      <div class="report-tools">
        <fieldset class="report-periods" aria-label={worth.period}>
          {periods.map((each) => (
            <button key={each} type="button" aria-pressed={each === period} onClick={() => onPeriod(each)}>
              {worth.periods[each]}
            </button>
          ))}
        </fieldset>
        <LanguageSelect words={words} language={language} onLanguage={onLanguage} />
        <button class="quiet-icon" type="button" aria-label={report.print} onClick={onPrint}>
          <PrintIcon size={20} />
        </button>
      </div>
    </header>
  );
}
