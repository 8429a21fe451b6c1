import { type Carrier, carriers, fewestTalks } from '../../worth/talks';
import { formatFor } from '../format';
import type { UiLanguage } from '../ui-language';
import { datesFor } from './dates';
import { moneyFor } from './money';
import type { WorthWords } from './worth-words';

const language: UiLanguage = 'en';
const format = formatFor(language);
const dates = datesFor(language);
const money = moneyFor(language);
const { count, number } = format;

const carried: Record<Carrier, (count: number) => string> = {
  you: (n) => `${number(n)} by you`,
  company: (n) => `${number(n)} by the company`,
  nobody: (n) => `${number(n)} with no answer seen`,
};

export const worthEn = {
  period: 'Period',
  periods: { week: 'Week', 'four-weeks': '4 weeks', year: 'Year' },
  previous: { week: 'Previous week', 'four-weeks': 'The four weeks before', year: 'Previous year' },
  next: { week: 'Next week', 'four-weeks': 'The four weeks after', year: 'Next year' },
  fourWeeks: ({ counted, totalMs }) => {
    const said = `counted in four weeks, for ${format.spent(totalMs)} on X.`;
    return counted === 0 ? `${said} What comes of it often shows later.` : said;
  },
  talksComparison: ({ talks, previousHeld }) => {
    if (talks.held < fewestTalks || previousHeld < fewestTalks) return '';
    const gap = talks.held - previousHeld;
    if (gap === 0) return 'As many conversations.';
    return `${count(Math.abs(gap), 'conversation', 'conversations')} ${gap > 0 ? 'more' : 'fewer'}.`;
  },
  weeks: 'Minutes a week',
  week: 'Week',
  weekReadout: (firstDay, lastDay, parts, total) =>
    `${dates.range(firstDay, lastDay)}: ${total}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`,
  weekShort: (firstDay) => `from ${dates.dayMonth(firstDay)}`,
  kinds: 'Conversations by subject',
  kind: 'Subject',
  carriers: { you: 'You', company: 'The company’s account', nobody: 'No answer seen' },
  carried,
  details: 'In detail',
  detailLines: ({ talks, msPerTalk }) => {
    const { customers, handedOver, takenUp, answerMs, answers, byLanguage, waiting } = talks;
    const seen = customers.you + customers.company + customers.nobody;
    const languages = [
      ...(byLanguage.fr > 0 ? [`${number(byLanguage.fr)} in French`] : []),
      ...(byLanguage.en > 0 ? [`${number(byLanguage.en)} in English`] : []),
      ...(byLanguage.other > 0 ? [`${number(byLanguage.other)} in another language`] : []),
    ];
    return [
      ...(seen > 0
        ? [
            `${count(seen, 'customer conversation seen', 'customer conversations seen')}: ${carriers
              .filter((carrier) => customers[carrier] > 0)
              .map((carrier) => carried[carrier](customers[carrier]))
              .join(', ')}.`,
          ]
        : []),
      ...(handedOver > 0
        ? [`${number(handedOver)} handed over, ${takenUp === 0 ? 'none' : number(takenUp)} seen taken up.`]
        : []),
      ...(answerMs === null
        ? []
        : [
            `Answered in ${format.spent(answerMs)} (the median of ${number(answers)}), counted from when the post was first on screen.`,
          ]),
      ...(msPerTalk === null ? [] : [`${format.spent(msPerTalk)} a conversation.`]),
      ...(languages.length > 0 ? [`By language: ${languages.join(', ')}.`] : []),
      ...(waiting > 0
        ? [`${count(waiting, 'post still waits for an answer', 'posts still wait for an answer')}.`]
        : []),
    ];
  },
  mostlyElsewhere:
    'More than 30% of your posts in this period were written elsewhere, and their minutes spent there: no minutes per conversation, and no cost.',
  verdict: {
    question: 'Was this week worth the candle?',
    given: 'Was it worth the candle?',
    trend: 'Your answers, week by week',
    trendHint: 'Point at a week, or walk through them with the keyboard, for the detail.',
    answer: 'Answer',
    none: 'no answer',
  },
  year: {
    empty: 'Nothing was counted in that year.',
    caption: 'The year, week by week',
    time: 'Time',
    held: 'Conversations',
    counted: 'That counted',
    notKept: 'no longer kept',
  },
  cost: {
    heading: 'What this time is worth',
    lead: 'Only if you say what an hour is worth. It stays here.',
    rate: 'An hour is worth',
    currency: 'Currency',
    problem: 'Write a whole number, or nothing.',
    line: (cost, perTalk, currency) =>
      `${money(cost, currency)}${perTalk === null ? '' : `, or ${money(perTalk, currency)} a conversation`}.`,
    include: 'Add it, this once, to what is printed, copied or exported',
  },
  out: {
    copy: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'The text could not be copied.',
    csv: 'Export as CSV',
  },
} satisfies WorthWords;
