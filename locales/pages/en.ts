import type { Beside } from '../../worth/week';
import { formatFor } from '../format';
import { answersEn } from './answers-en';
import { dataEn, syncEn } from './data-en';
import { datesFor } from './dates';
import { listsEn, roundSettingsEn } from './lists-en';
import { modelEn } from './model-en';
import { ownVoiceEn } from './own-voice-en';
import { settingsEn } from './settings-en';
import type { PagesWords } from './words';
import { worthEn } from './worth-en';

const format = formatFor('en');
const dates = datesFor('en');
const { count } = format;

/** "52 minutes", "1 hour 5 minutes": a sentence says its time in full. */
function inWords(ms: number): string {
  if (ms > 0 && ms < 60_000) return 'less than a minute';
  const hours = Math.floor(ms / 3_600_000);
  const minutes = Math.floor(ms / 60_000) % 60;
  return [
    ...(hours > 0 ? [count(hours, 'hour', 'hours')] : []),
    ...(minutes > 0 || hours === 0 ? [count(minutes, 'minute', 'minutes')] : []),
  ].join(' ');
}

const given = (parts: string[]) => (parts.length === 0 ? '' : ` (${parts.join(', ')})`);
const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Where the week's minutes were counted. */
const onComputers = ({ importedMs }: Beside) => (importedMs > 0 ? 'on your computers' : 'on this computer');

export const pagesEn = {
  sync: syncEn,
  data: dataEn,
  answers: answersEn,
  lists: listsEn,
  model: modelEn,
  ownVoice: ownVoiceEn,
  roundSettings: roundSettingsEn,
  popup: {
    title: 'Chandelle',
    allAccounts: 'All accounts',
    accounts: 'Your accounts',
    noAccounts: 'Open X: your accounts will appear here by themselves.',
    thisTab: 'in this tab',
    limit: 'Limit',
    limitADay: 'Limit a day',
    limitFor: (account) => `Limit a day, in minutes: ${account}`,
    limitOn: (weekday) =>
      `${['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][weekday - 1]} limit`,
    byCompany: 'Set by your company',
    hand: 'At the keyboard',
    hands: { me: 'me', team: 'my team' },
    pause: 'Pause for an hour',
    endPause: 'Resume',
    pausedUntil: (until) => `Paused until ${dates.clock(until)}`,
    openSettings: 'Settings',
    noLimitPlaceholder: 'none',
    minutes: 'min',
    limitProblems: {
      'not-a-number': 'Write a whole number of minutes, or nothing for no limit.',
      'too-small': 'A limit starts at 1 minute.',
      'too-long': 'A day has 1440 minutes.',
    },
    voice: 'Voice',
    voiceFor: (account) => `Voice of ${account}`,
    voices: { personal: 'me', mixed: 'both', corporate: 'the company', 'not-set': 'to choose' },
    activity: (activity, ms) => `${activity} ${format.spent(ms)}`,
    openReport: 'See the week',
    language: 'Language',
    languages: { auto: 'Language: auto', fr: 'Français', en: 'English' },
    languageAuto: 'Auto',
    errors: {
      newer: 'A newer Chandelle has written here. Update this one: nothing is lost.',
      notSaved: 'The setting was not saved. Try again.',
      notRead: 'Your minutes could not be read. They are kept: open this window again.',
    },
  },
  health: {
    changed: 'X has changed: nothing is shown on its pages, time is counted.',
    noAccess: 'The browser no longer lets Chandelle onto X: nothing is counted.',
    giveBack: 'Give access to X back',
  },
  report: {
    title: 'Your week on X',
    range: dates.range,
    print: 'Print',
    sentence: ({ totalMs, actions, beside, talks, counted }) => {
      const { held, heldWithCustomers: customers } = talks;
      const kept = Object.values(counted).reduce((sum, each) => sum + each, 0);
      const came = kept === 0 ? '' : `; ${count(kept, 'counted', 'counted')}`;
      const said = [
        ...(actions.reply > 0 ? [count(actions.reply, 'reply', 'replies')] : []),
        ...(actions.post > 0 ? [count(actions.post, 'post', 'posts')] : []),
      ];
      if (totalMs === 0 && said.length + held === 0) {
        return kept === 0
          ? 'Nothing was counted on this computer.'
          : `${count(kept, 'exchange', 'exchanges')} that counted.`;
      }
      const time = capital(inWords(totalMs));
      if (held > 0) {
        const all = held === 1 ? ' with a customer' : ', all with customers';
        const customersOf =
          customers === 0
            ? ''
            : customers === held
              ? all
              : `, ${format.number(customers)} with ${customers === 1 ? 'a customer' : 'customers'}`;
        return `${time}, ${count(held, 'conversation', 'conversations')}${customersOf}${came}.`;
      }
      if (said.length === 0) return `${time} ${onComputers(beside)}, with no reply and no post${came}.`;
      return said.length === 1
        ? `${time} and ${said.join('')} ${onComputers(beside)}${came}.`
        : `${time}, ${said.join(' and ')} ${onComputers(beside)}${came}.`;
    },
    averageCaption: ({ dailyLimitMs, beside }) => {
      const limit = dailyLimitMs === null ? '' : ` (limit: ${format.spent(dailyLimitMs)})`;
      return `a day on average, ${onComputers(beside)}${limit}`;
    },
    comparison: ({ days, totalMs, previousMs }) => {
      if (previousMs === null) return '';
      const before = days.length > 7 ? 'the four weeks before' : 'the week before';
      const minutes = Math.floor(totalMs / 60_000) - Math.floor(previousMs / 60_000);
      if (minutes === 0) return `As much as ${before}, over the same days.`;
      const gap = inWords(Math.abs(minutes) * 60_000);
      return `${capital(gap)} ${minutes > 0 ? 'more' : 'less'} than ${before}, over the same days.`;
    },
    firstDay: 'This is your first day with Chandelle: the week will draw itself here, day by day.',
    emptyWeek: 'A week without X on this computer, or spent elsewhere.',
    phoneMissing: 'What happened on your phone is not counted.',
    phoneLabel: 'Your own estimate for this week:',
    phoneUnit: 'minutes on the phone',
    phoneProblem: 'Write a whole number of minutes.',
    beside: 'Beside',
    besideLines: ({
      overMs,
      pausedMs,
      importedMs,
      otherComputersMs,
      teamMs,
      extensions,
      lifts,
      writtenElsewhere,
      raised,
    }) => [
      ...(overMs > 0
        ? [
            `${capital(inWords(overMs))} over what you gave yourself${given([
              ...(extensions > 0 ? [count(extensions, 'extension', 'extensions')] : []),
              ...(lifts > 0 ? [count(lifts, 'limit lifted', 'limits lifted')] : []),
            ])}.`,
          ]
        : extensions + lifts > 0
          ? [
              `${capital(
                [
                  ...(extensions > 0 ? [count(extensions, 'extension', 'extensions')] : []),
                  ...(lifts > 0 ? [count(lifts, 'limit lifted', 'limits lifted')] : []),
                ].join(', '),
              )}.`,
            ]
          : []),
      ...(pausedMs > 0 ? [`${capital(inWords(pausedMs))} of the total while paused.`] : []),
      ...(importedMs > 0 ? [`${capital(inWords(importedMs))} of the total on your other computers.`] : []),
      ...(otherComputersMs > 0
        ? [`And ${inWords(otherComputersMs)} ${importedMs > 0 ? 'more ' : ''}on your other computers.`]
        : []),
      ...(teamMs > 0 ? [`Your team: ${inWords(teamMs)} in this browser.`] : []),
      ...(writtenElsewhere > 0
        ? [`${count(writtenElsewhere, 'post seen here was', 'posts seen here were')} written elsewhere.`]
        : []),
      ...(raised > 0 ? [`Chandelle had a word to say about ${count(raised, 'draft', 'drafts')}.`] : []),
    ],
    days: 'Minutes a day',
    dayShort: dates.short,
    dayLong: dates.long,
    dayReadout: (day, parts, total) =>
      `${dates.long(day)}: ${total}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`,
    readoutHint: 'Point at a day, or walk through them with the keyboard, for the detail.',
    limitLine: (ms) => `limit ${format.spent(ms)}`,
    total: 'Total',
    day: 'Day',
    table: 'The figures as a table',
    done: 'What you did',
    actions: {
      like: (n) => count(n, 'like', 'likes'),
      repost: (n) => count(n, 'repost', 'reposts'),
      reply: (n) => count(n, 'reply', 'replies'),
      post: (n) => count(n, 'post', 'posts'),
      message: (n) => count(n, 'message', 'messages'),
      'hand-over': (n) => count(n, 'handed over', 'handed over'),
    },
    countedLine: (counted) => {
      const parts = [
        count(counted.customer, 'customer', 'customers'),
        count(counted.hire, 'hire', 'hires'),
        count(counted.press, 'for the press', 'for the press'),
        count(counted.partner, 'partner', 'partners'),
        count(counted.learned, 'thing learned', 'things learned'),
      ].filter((part) => !part.startsWith('0'));
      const total = Object.values(counted).reduce((sum, each) => sum + each, 0);
      return total === 0 ? '' : `${count(total, 'that counted', 'that counted')}${given(parts)}`;
    },
    conversations: 'Conversations',
    conversationsOpen: (n) => count(n, 'conversation', 'conversations'),
    conversationsLead: 'What came of them often shows later: it can be said here for twelve months.',
    noWish: 'a post',
    notCounted: 'did it count?',
    countedFor: (author) => `Did it count? ${author}`,
    lineFor: (author) => `In a line: ${author}`,
    accounts: 'Who spoke',
    account: 'Account',
    time: 'Time',
    intended: {
      personal: 'speaks for you',
      mixed: 'speaks for you and the company',
      corporate: 'speaks for the company',
      'not-set': 'voice to choose',
    },
    voiceCount: {
      personal: (n) => `${format.number(n)} personal`,
      mixed: (n) => `${format.number(n)} mixed`,
      corporate: (n) => `${format.number(n)} corporate`,
    },
    noVoices: 'Nothing posted',
    voicesHeading: 'Voice of what was posted',
  },
  worth: worthEn,
  settings: settingsEn,
} satisfies PagesWords;
