/** The popup and the report, state by state. */
import '../../components/pages.css';
import { PopupView } from '../../components/PopupView';
import { ReportView } from '../../components/ReportView';
import type { UiLanguage } from '../../locales/ui-language';
import { wordsFor } from '../../locales/words-for';
import type { WeekFigures } from '../../worth/week';
import { conversations } from './conversations';
import { allowed, dayLimit, figures, minute, nothing, popup } from './samples';

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

const days: Record<string, string> = { firstDay: '2026-10-21', quiet: '2026-10-26' };

export function Report({ language, state }: { language: UiLanguage; state: string }) {
  const shown: WeekFigures = figures[state as keyof typeof figures] ?? figures.full;
  return (
    <ReportView
      words={wordsFor(language)}
      figures={shown}
      today={days[state] ?? '2026-10-23'}
      hasHistory={state !== 'firstDay'}
      conversations={state === 'full' ? conversations : []}
      canCount
      language="auto"
      onCounted={ignore}
      onPreviousWeek={ignore}
      onPhone={ignore}
      onNextWeek={state === 'quiet' ? ignore : null}
      onLanguage={ignore}
      onPrint={ignore}
    />
  );
}
