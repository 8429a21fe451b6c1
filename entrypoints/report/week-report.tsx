import { download } from '../../components/download';
import { ReportView } from '../../components/ReportView';
import { csvEn } from '../../locales/pages/csv-en';
import { csvFr } from '../../locales/pages/csv-fr';
import { type UiLanguage, uiLanguage } from '../../locales/ui-language';
import type { Words } from '../../locales/words';
import { sendMessage } from '../../messaging/protocol';
import type { Settings } from '../../settings/settings';
import { forgetCounted, keepCounted } from '../../storage/counted';
import { csvOf } from '../../storage/csv-write';
import { declarePhoneMinutes } from '../../storage/phone';
import { giveVerdict } from '../../storage/verdicts';
import type { Week } from '../../storage/week';
import { addressOfPost } from '../../x/pages';

/** A week, or four, with what can be said in it. */
export function weekReport(words: Words, { hourlyRate, currency, language }: Settings, week: Week) {
  const { figures, today, verdict } = week;
  const [first, last] = [figures.days[0]?.day ?? today, figures.days.at(-1)?.day ?? today];
  const isToJudge = figures.days.length === 7 && today >= last;
  return (
    <ReportView
      // What was ticked or typed on one period is not of another.
      key={`${first} ${last}`}
      words={words}
      figures={figures}
      fourWeeks={week.fourWeeks}
      today={today}
      hasHistory={week.hasHistory}
      conversations={week.conversations.map((each) => ({
        ...each,
        href: addressOfPost('https://x.com', each),
      }))}
      canCount={week.canCount}
      verdict={isToJudge ? (verdict ?? { answer: null, line: '' }) : undefined}
      past={week.past}
      rate={{ hourlyRate, currency }}
      onCounted={({ account, id, author, day }, kind, line) =>
        kind === null
          ? forgetCounted(account, id)
          : keepCounted({ account, id, author, day, kind, line, saidAt: Date.now() })
      }
      onPhone={(minutes) => declarePhoneMinutes(first, minutes)}
      onVerdict={(answer, line) => giveVerdict(first, answer, line, Date.now())}
      onRate={(change) => sendMessage('changeSettings', { change })}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onCsv={(cost) => exportCsv(first, last, uiLanguage(language), cost)}
    />
  );
}

async function exportCsv(
  first: string,
  last: string,
  language: UiLanguage,
  cost: string | null,
): Promise<void> {
  const words = { fr: csvFr, en: csvEn }[language];
  download(`chandelle-${first}-${last}.csv`, 'text/csv;charset=utf-8', [
    await csvOf(first, last, words, cost),
  ]);
}
