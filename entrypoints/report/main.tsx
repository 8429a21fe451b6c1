import type { Subscription } from 'dexie';
import { render, type VNode } from 'preact';
import '../../components/pages.css';
import { ReportBar } from '../../components/ReportBar';
import { ReportYear } from '../../components/ReportYear';
import type { ReportPeriod } from '../../locales/pages/worth-words';
import { localeHere, uiLanguage } from '../../locales/ui-language';
import type { Words } from '../../locales/words';
import { wordsFor } from '../../locales/words-for';
import { sendMessage } from '../../messaging/protocol';
import type { Settings } from '../../settings/settings';
import { isNewerDatabase } from '../../storage/database';
import { follow } from '../../storage/follow';
import { readYear } from '../../storage/past-weeks';
import { readSettings } from '../../storage/settings';
import { readWeek } from '../../storage/week';
import { shiftDay } from '../../time/calendar';
import { zoneHere } from '../../time/zone-here';
import { weekReport } from './week-report';

/** `day`: one of the week shown, or of the last of four; null: the current. */
type Shown = { period: 'week' | 'four-weeks'; day: string | null } | { period: 'year'; year: number | null };

/** What the bar says of what is shown, and where its arrows lead. */
interface Page {
  title: string;
  before: Shown;
  after: Shown | null;
  /** What another period is to be about: a day of this one. */
  day: string;
  content: VNode;
}

const page = document.getElementById('page') as HTMLElement;
let subscription: Subscription | undefined;

/** Shows a period, and keeps it right while the page is open. */
function show(shown: Shown): void {
  subscription?.unsubscribe();
  subscription = follow(() => read(shown), {
    next: ({ words, settings, page }) => draw(words, settings, shown.period, page),
    error: (error) => {
      console.error(error);
      const { notRead, newer } = wordsFor(uiLanguage('auto')).popup.errors;
      render(<p class="report-error">{isNewerDatabase(error) ? newer : notRead}</p>, page);
    },
  });
}

async function read(shown: Shown) {
  const settings = await readSettings();
  const language = uiLanguage(settings.language);
  const words = wordsFor(language);
  const here = [Date.now(), zoneHere(), localeHere(language)] as const;
  const of =
    shown.period === 'year'
      ? yearPage(words, await readYear(shown.year, ...here))
      : weekPage(words, settings, shown.period, await readWeek(shown.day, weeksOf[shown.period], ...here));
  return { words, settings, page: of };
}

const weeksOf = { week: 1, 'four-weeks': 4 } as const;

function weekPage(
  words: Words,
  settings: Settings,
  period: 'week' | 'four-weeks',
  week: Awaited<ReturnType<typeof readWeek>>,
): Page {
  const { figures, today } = week;
  const [first, last] = [figures.days[0]?.day ?? today, figures.days.at(-1)?.day ?? today];
  const isCurrent = figures.days.some(({ day }) => day === today);
  return {
    title: words.report.range(first, last),
    before: { period, day: shiftDay(first, -1) },
    after: isCurrent ? null : { period, day: shiftDay(last, figures.days.length) },
    day: isCurrent ? today : last,
    content: weekReport(words, settings, week),
  };
}

function yearPage(words: Words, { year, weeks, today }: Awaited<ReturnType<typeof readYear>>): Page {
  const isCurrent = String(year) >= today.slice(0, 4);
  return {
    title: String(year),
    before: { period: 'year', year: year - 1 },
    after: isCurrent ? null : { period: 'year', year: year + 1 },
    day: isCurrent ? today : (weeks.at(-1)?.first ?? `${year}-12-31`),
    content: (
      <main>
        <ReportYear words={words} weeks={weeks} onWeek={(day) => show({ period: 'week', day })} />
      </main>
    ),
  };
}

function draw(
  words: Words,
  settings: Settings,
  period: ReportPeriod,
  { title, before, after, day, content }: Page,
) {
  document.documentElement.lang = uiLanguage(settings.language);
  document.title = `${words.report.title} · Chandelle`;
  render(
    <div class="report">
      <ReportBar
        {...{ words, period, title }}
        language={settings.language}
        onPeriod={(chosen) =>
          show(
            chosen === 'year' ? { period: chosen, year: Number(day.slice(0, 4)) } : { period: chosen, day },
          )
        }
        onPrevious={() => show(before)}
        onNext={after && (() => show(after))}
        onLanguage={(language) => sendMessage('changeSettings', { change: { language } })}
        onPrint={() => window.print()}
      />
      {content}
    </div>,
    page,
  );
}

show({ period: 'week', day: null });
