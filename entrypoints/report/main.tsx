import type { Subscription } from 'dexie';
import { render } from 'preact';
import '../../components/pages.css';
import { ReportView } from '../../components/ReportView';
import { localeHere, uiLanguage } from '../../locales/ui-language';
import { wordsFor } from '../../locales/words-for';
import { sendMessage } from '../../messaging/protocol';
import { forgetCounted, keepCounted } from '../../storage/counted';
import { isNewerDatabase } from '../../storage/database';
import { follow } from '../../storage/follow';
import { declarePhoneMinutes } from '../../storage/phone';
import { readSettings } from '../../storage/settings';
import { readWeek } from '../../storage/week';
import { shiftDay } from '../../time/calendar';
import { zoneHere } from '../../time/zone-here';
import { addressOfPost } from '../../x/pages';

const page = document.getElementById('page') as HTMLElement;
let subscription: Subscription | undefined;

/** Shows the week that contains a day (`YYYY-MM-DD`), or the current one; keeps it right while the page is open. */
function showWeek(day: string | null): void {
  subscription?.unsubscribe();
  subscription = follow(() => read(day), {
    next: show,
    error: (error) => {
      console.error(error);
      const { notRead, newer } = wordsFor(uiLanguage('auto')).popup.errors;
      render(<p class="report-error">{isNewerDatabase(error) ? newer : notRead}</p>, page);
    },
  });
}

async function read(day: string | null) {
  const { language: chosen } = await readSettings();
  const language = uiLanguage(chosen);
  return { chosen, language, ...(await readWeek(day, Date.now(), zoneHere(), localeHere(language))) };
}

function show(shown: Awaited<ReturnType<typeof read>>): void {
  const { chosen, language, today, figures, hasHistory, canCount } = shown;
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
      conversations={shown.conversations.map((each) => ({
        ...each,
        href: addressOfPost('https://x.com', each),
      }))}
      canCount={canCount}
      language={chosen}
      onCounted={({ account, id, author, day }, kind, line) =>
        kind === null
          ? forgetCounted(account, id)
          : keepCounted({ account, id, author, day, kind, line, saidAt: Date.now() })
      }
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
