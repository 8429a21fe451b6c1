import { localeOf, uiLanguage } from '../../locales/ui-language';
import { wordsFor } from '../../locales/words-for';
import type { PageHandlers } from '../../messaging/from-page';
import { readSettings } from '../../storage/settings';
import { giveVerdict, noteAsked } from '../../storage/verdicts';
import { readWeek } from '../../storage/week';
import { dayOf, firstWeekdayOf, shiftDay, weekOf } from '../../time/calendar';
import { zoneHere } from '../../time/zone-here';

/** The one question about a past week that is put on X. The page learns last week's sentence, and only while asked. */
export const verdictHandlers: Pick<PageHandlers, 'askVerdict' | 'giveVerdict'> = {
  async askVerdict() {
    const { hand, language } = await readSettings();
    if (hand === 'team') return null;
    const week = await lastWeek();
    const { figures } = await readWeek(week, 1, Date.now(), zoneHere(), localeOf(language));
    // Of a week without X there is nothing to ask.
    if (figures.totalMs === 0 || !(await noteAsked(week))) return null;
    return { week, sentence: wordsFor(uiLanguage(language)).report.sentence(figures) };
  },

  async giveVerdict({ week, answer, line }) {
    if (week !== (await lastWeek())) throw new Error('giveVerdict: not of last week');
    await giveVerdict(week, answer, line, Date.now());
  },
};

/** Its first day. */
async function lastWeek(): Promise<string> {
  const { dayStartHour, firstWeekday, language } = await readSettings();
  const today = dayOf(Date.now(), zoneHere(), dayStartHour);
  const [first = today] = weekOf(today, firstWeekday ?? firstWeekdayOf(localeOf(language)));
  return shiftDay(first, -7);
}
