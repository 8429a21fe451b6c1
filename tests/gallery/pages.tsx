/** The popup and the report, state by state. */
import '../../components/pages.css';
import { PopupView } from '../../components/PopupView';
import { ReportBar } from '../../components/ReportBar';
import { ReportView } from '../../components/ReportView';
import { ReportYear } from '../../components/ReportYear';
import type { UiLanguage } from '../../locales/ui-language';
import { wordsFor } from '../../locales/words-for';
import { shiftDay } from '../../time/calendar';
import type { PastWeek } from '../../worth/past-week';
import type { Verdict } from '../../worth/verdict';
import { type WeekFigures, weekFigures } from '../../worth/week';
import { conversations } from './conversations';
import { allowed, dayLimit, figures, fullInput, minute, nothing, past, popup } from './samples';

const ignore = () => {};

const unknown = {
  account: '',
  todayMs: { listening: 30_000, reacting: 0, speaking: 0 },
  leftMs: null,
  limit: dayLimit(null),
  intendedVoice: null,
  isVoiceLocked: false,
  isInTab: false,
};

const popups = {
  full: popup(),
  new: popup({
    todayMs: nothing,
    allowance: allowed(null, 0),
    candle: 'paused',
    limit: dayLimit(null),
    accounts: [],
  }),
  paused: popup({
    elsewhereMs: 6 * minute,
    candle: 'paused',
    pausedUntil: Date.UTC(2026, 9, 23, 12, 5),
    hand: 'team',
  }),
  troubled: popup({
    hasSiteAccess: false,
    error: 'notSaved',
    candle: 'spent',
    allowance: allowed(20 * minute, 23.3 * minute),
    limit: dayLimit(20),
  }),
  changed: popup({
    hasXChanged: true,
    accounts: [...popup().accounts, unknown],
  }),
  three: popup({
    accounts: [
      ...popup().accounts.map((account) => ({
        ...account,
        intendedVoice: 'mixed' as const,
        limit: dayLimit(120),
      })),
      { ...unknown, todayMs: { listening: 71 * minute, reacting: 62 * minute, speaking: 63 * minute } },
    ],
  }),
};

export function Popup({ language, state }: { language: UiLanguage; state: string }) {
  return (
    <PopupView
      words={wordsFor(language)}
      model={popups[state as keyof typeof popups] ?? popups.full}
      onLimit={ignore}
      onVoice={ignore}
      onHand={ignore}
      onPause={ignore}
      onOpenSettings={ignore}
      onLanguage={ignore}
      onGiveAccess={ignore}
      onOpenReport={ignore}
    />
  );
}

const noVerdict = { answer: null, line: '' };
const verdicts: Record<string, { answer: Verdict; line: string }> = {
  full: { answer: 'mixed', line: 'Une belle rencontre, beaucoup de bruit.' },
};

const today: Record<string, string> = { firstDay: '2026-10-21', quiet: '2026-10-26' };

const halfAYearBefore = (week: PastWeek): PastWeek => ({
  ...week,
  first: shiftDay(week.first, -182),
  last: shiftDay(week.last, -182),
});

/** The samples' week, and three before it. */
const fourWeeks: WeekFigures = weekFigures({
  ...fullInput,
  days: Array.from({ length: 28 }, (_, index) => shiftDay('2026-09-28', index)),
});

export function Report({ language, state }: { language: UiLanguage; state: string }) {
  const words = wordsFor(language);
  const isFull = ['full', 'month', 'crowded'].includes(state);
  const shown = state === 'month' ? fourWeeks : (figures[state as keyof typeof figures] ?? figures.full);
  const days = shown.days.map(({ day }) => day);
  const period = state === 'year' ? 'year' : state === 'month' ? 'four-weeks' : 'week';
  return (
    <div class="report">
      <ReportBar
        words={words}
        period={period}
        title={state === 'year' ? '2026' : words.report.range(days[0] ?? '', days.at(-1) ?? '')}
        language="auto"
        onPeriod={ignore}
        onPrevious={ignore}
        onNext={state === 'quiet' ? ignore : null}
        onLanguage={ignore}
        onPrint={ignore}
      />
      {state === 'year' ? (
        <main>
          <ReportYear words={words} weeks={[...past.map(halfAYearBefore), ...past]} onWeek={ignore} />
        </main>
      ) : (
        <ReportView
          words={words}
          figures={shown}
          fourWeeks={isFull ? { counted: 5, totalMs: 214 * minute } : { counted: 0, totalMs: 91 * minute }}
          today={today[state] ?? '2026-10-23'}
          hasHistory={state !== 'firstDay'}
          conversations={isFull ? conversations : []}
          canCount
          verdict={state === 'month' || state === 'firstDay' ? undefined : (verdicts[state] ?? noVerdict)}
          past={isFull ? past : []}
          rate={{ hourlyRate: isFull ? 150 : null, currency: 'EUR' }}
          onCounted={ignore}
          onPhone={ignore}
          onVerdict={ignore}
          onRate={ignore}
          onCopy={async () => {}}
          onCsv={ignore}
        />
      )}
    </div>
  );
}
