import { liveQuery, type Subscription } from 'dexie';
import { render } from 'preact';
import '../../components/pages.css';
import { ReportView } from '../../components/ReportView';
import { uiLanguage } from '../../locales/ui-language';
import { wordsFor } from '../../locales/words-for';
import { changeSetting, readSettings } from '../../storage/settings';
import { readWeek } from '../../storage/week';
import { dayOf, firstWeekdayOf, shiftDay } from '../../time/calendar';
import { zoneHere } from '../../time/zone-here';

const page = document.getElementById('page') as HTMLElement;
let subscription: Subscription | undefined;

/** Shows the week that contains a day (`YYYY-MM-DD`), and keeps it right while the page is open. */
function showWeek(day: string): void {
  subscription?.unsubscribe();
  subscription = liveQuery(() => read(day)).subscribe({
    next: (read) => show(day, read),
    error: (error) => {
      console.error(error);
      render(<p class="report-error">{wordsFor(uiLanguage('auto')).popup.errors.notRead}</p>, page);
    },
  });
}

async function read(day: string) {
  const { language: chosen } = await readSettings();
  const language = uiLanguage(chosen);
  // The week begins where the browser's own language has it begin, as long as it is the one in use.
  const locale = navigator.languages.find((each) => each.startsWith(language)) ?? language;
  const today = dayOf(Date.now(), zoneHere());
  return { chosen, language, today, ...(await readWeek(day, firstWeekdayOf(locale), today)) };
}

function show(
  day: string,
  { chosen, language, today, figures, hasHistory }: Awaited<ReturnType<typeof read>>,
): void {
  const words = wordsFor(language);
  document.documentElement.lang = language;
  document.title = `${words.report.title} · Chandelle`;
  render(
    <ReportView
      words={words}
      figures={figures}
      today={today}
      hasHistory={hasHistory}
      language={chosen}
      onPreviousWeek={() => showWeek(shiftDay(day, -7))}
      onNextWeek={figures.days.some((each) => each.day === today) ? null : () => showWeek(shiftDay(day, 7))}
      onLanguage={(next) => changeSetting('language', next)}
      onPrint={() => window.print()}
    />,
    page,
  );
}

showWeek(dayOf(Date.now(), zoneHere()));
