import { liveQuery, type Subscription } from 'dexie';
import { render } from 'preact';
import '../../components/pages.css';
import { ReportView } from '../../components/ReportView';
import { localeHere, uiLanguage } from '../../locales/ui-language';
import { wordsFor } from '../../locales/words-for';
import { sendMessage } from '../../messaging/protocol';
import { declarePhoneMinutes } from '../../storage/phone';
import { readSettings } from '../../storage/settings';
import { readWeek } from '../../storage/week';
import { shiftDay } from '../../time/calendar';
import { zoneHere } from '../../time/zone-here';

const page = document.getElementById('page') as HTMLElement;
let subscription: Subscription | undefined;

/** Shows the week that contains a day (`YYYY-MM-DD`), or the current one; keeps it right while the page is open. */
function showWeek(day: string | null): void {
  subscription?.unsubscribe();
  subscription = liveQuery(() => read(day)).subscribe({
    next: show,
    error: (error) => {
      console.error(error);
      render(<p class="report-error">{wordsFor(uiLanguage('auto')).popup.errors.notRead}</p>, page);
    },
  });
}

async function read(day: string | null) {
  const { language: chosen } = await readSettings();
  const language = uiLanguage(chosen);
  return { chosen, language, ...(await readWeek(day, Date.now(), zoneHere(), localeHere(language))) };
}

function show({ chosen, language, today, figures, hasHistory }: Awaited<ReturnType<typeof read>>): void {
  const first = figures.days[0]?.day ?? today;
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
      onPreviousWeek={() => showWeek(shiftDay(first, -7))}
      onNextWeek={figures.days.some((each) => each.day === today) ? null : () => showWeek(shiftDay(first, 7))}
      onPhone={(minutes) => declarePhoneMinutes(first, minutes)}
      onLanguage={(language) => sendMessage('changeSettings', { change: { language } })}
      onPrint={() => window.print()}
    />,
    page,
  );
}

showWeek(null);
