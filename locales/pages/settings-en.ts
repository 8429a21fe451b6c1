import type { Limits } from '../../time/limits';
import { formatFor } from '../format';
import { datesFor } from './dates';
import type { SettingsWords } from './settings-words';
import { weekdayRuns } from './weekday-runs';

const format = formatFor('en');
const dates = datesFor('en');
const time = (minutes: number) => format.spent(minutes * 60_000);

/** One part, however much the days differ; none where no day has a limit. */
function dayParts(dayMinutes: Limits['dayMinutes']): string[] {
  const runs = weekdayRuns(dayMinutes);
  if (runs.length === 1) return runs[0]?.minutes == null ? [] : [`${time(runs[0].minutes)} a day`];
  const parts = runs.map(({ first, last, minutes }) => {
    const days = [first, last].map(dates.weekdayShort);
    const when = first === last ? days[0] : days.join(last === first + 1 ? ' and ' : ' to ');
    return `${when} ${minutes === null ? 'no limit' : time(minutes)}`;
  });
  return [parts.join(', ')];
}

export const settingsEn = {
  lead: 'Everything is saved at once, in this browser.',
  index: 'Sections of the settings',
  errors: { notRead: 'Your settings could not be read. Nothing is lost: open this page again.' },
  sections: {
    limits: 'Limits',
    curtain: 'The curtain',
    counting: 'Counting',
    voices: 'Accounts and voices',
    drafts: 'Before you post',
    conversations: 'Conversations',
    language: 'Language',
    company: 'Your company',
  },
  weekday: dates.weekday,
  weekdayShort: dates.weekdayShort,
  limits: {
    lead: 'In minutes; an empty field limits nothing. The first limit reached lets the curtain fall.',
    ofAccount: 'Its own limits, besides those of all accounts.',
    noAccounts: 'Open X: your accounts will appear here by themselves.',
    day: { label: 'A day', meaning: 'Starts afresh with each day.' },
    byWeekday: {
      label: 'Not the same every day',
      meaning: 'A field for each day: a full Monday, a Sunday without X.',
    },
    week: { label: 'A week', meaning: 'One day may be long, if the week stays short.' },
    visit: { label: 'A visit', meaning: 'Ten minutes elsewhere, and it is another visit.' },
    hours: { label: 'Allowed hours', meaning: 'Outside them, the curtain stays down.' },
    from: 'From',
    until: 'to',
    always: 'All day',
    overnight: 'the next day',
    problems: {
      'not-a-number': 'Write a whole number of minutes, or nothing for no limit.',
      'too-small': 'A limit starts at 1 minute.',
    },
    tooLong: {
      day: `A day has ${format.number(1440)} minutes.`,
      week: `A week has ${format.number(10080)} minutes.`,
      visit: `A visit is no longer than ${format.number(1440)} minutes.`,
    },
    hoursProblems: {
      half: 'Give both hours, or neither.',
      same: 'These are the same hour twice. Choose “All day” for no limit.',
    },
    ofDay: (weekday, problem) => `${dates.weekday(weekday)}: ${problem}`,
    waits: 'This time is used up and strict mode holds today: raising it takes effect tomorrow.',
    fromTomorrow: (today) => `These limits hold from tomorrow on. Today: ${today.join(', ')}.`,
    parts: ({ dayMinutes, weekMinutes, visitMinutes, hours }) => {
      const parts = [
        ...dayParts(dayMinutes),
        ...(weekMinutes === null ? [] : [`${time(weekMinutes)} a week`]),
        ...(visitMinutes === null ? [] : [`${time(visitMinutes)} a visit`]),
        ...(hours === null ? [] : [`from ${format.clock(hours.from)} to ${format.clock(hours.until)}`]),
      ];
      return parts.length === 0 ? ['no limit'] : parts;
    },
  },
  curtain: {
    extensions: {
      label: 'Five more minutes',
      meaning: 'How often a day the curtain gives them, on each account.',
    },
    extensionsADay: (count) => (count === 0 ? 'never' : `${format.number(count)} a day`),
    strict: {
      label: 'Strict mode',
      meaning:
        'At the curtain, a 15-second wait and nothing to lift; a limit that is used up is raised from tomorrow only. You alone choose it.',
    },
    strictToday: 'Your time is used up: strict mode still holds until tomorrow.',
    handOver: {
      label: 'Account that takes over',
      meaning: 'The curtain offers to hand over to it what still waits.',
    },
    handOverNone: 'none',
    handOverProblem: 'An X account has 15 characters at most: letters without accents, digits or _.',
    handOverByCompany: 'Set by your company, as long as you name no other.',
  },
  counting: {
    hand: { label: 'At the keyboard', meaning: 'Your team’s minutes are counted apart, and without limits.' },
    idle: {
      label: 'Stop when idle',
      meaning: 'When nothing moves for this long, counting stops. From 15 to 300 seconds.',
    },
    seconds: 's',
    unfocused: {
      label: 'Second screen',
      meaning: 'Count X too while it is visible beside another window.',
    },
    dayStart: { label: 'Start of the day', meaning: 'A late evening stays within its day.' },
    hour: (hour) => (hour === 0 ? 'midnight' : format.clock(hour * 60)),
    firstWeekday: { label: 'First day of the week', meaning: 'For the weekly limit and the report.' },
    asLanguage: (weekday) => `by language (${dates.weekday(weekday)})`,
    keptMonths: {
      label: 'Visits kept one by one',
      meaning: 'After that, each day’s total is kept, for ever. From 1 to 120 months.',
    },
    months: 'months',
    countdown: {
      label: 'Minutes beside the candle',
      meaning: 'What you have left, in figures, next to the flame.',
    },
    within: (least, most) => `Write a whole number, from ${format.number(least)} to ${format.number(most)}.`,
  },
  voices: {
    lead: 'Whom each account speaks for. Chandelle only flags a draft that speaks for another.',
    meanings: {
      personal: 'A draft that speaks for the company is flagged.',
      mixed: 'Only a draft that is the company’s alone is flagged.',
      corporate: 'A draft that is too personal is flagged.',
      'not-set': 'Nothing is flagged until you have chosen.',
    },
    speaksUp: (account) => `${account}: speak up`,
    sensitivities: { rare: 'seldom', usual: 'as usual', early: 'at the first sign' },
    sensitivityMeans: {
      rare: 'Only where the voice is beyond doubt.',
      usual: 'When there is little doubt.',
      early: 'Sooner, and more often in error.',
    },
    accepted: {
      label: 'Words that you mean',
      meaning: 'Say it twice on an account, and they are no longer mentioned there.',
    },
    acceptedWords: (words) => `“${words}”`,
    acceptedOn: (account, count) => `on ${account}, ${count === 1 ? 'once' : `${count} times`}`,
    forget: 'Forget',
    forgetNamed: (words, account) => `Forget “${words}” on ${account}`,
  },
  drafts: {
    lead: 'What Chandelle looks at in a draft before it is public. It asks; it prevents nothing.',
    holdsBack: {
      label: 'Hold back once',
      meaning: 'Where something is flagged, the first “Post” waits; the next one goes.',
    },
    secondReader: {
      label: 'Who reads',
      meaning: 'The address that “Have it read” writes to, with your own mail program.',
    },
    nobody: 'nobody',
    addressProblem: 'Write a single address, such as robin@example.com.',
    releaseDomains: {
      label: 'The company’s public sites',
      meaning: 'One a line. With a link to one of them, a figure is taken to be public.',
    },
    domainProblem: (lines) => `Not a website name: ${lines.join(', ')}`,
    wordList: {
      label: 'Words to flag',
      meaning: 'One a line: the name of a project, a client not yet announced.',
    },
    wordProblem: (lines) => `From 2 to 60 characters a line: ${lines.join(', ')}`,
    embargoes: {
      label: 'Days without figures',
      meaning: 'Before results, for example: figures are flagged sooner then.',
    },
    from: 'From',
    until: 'to',
    add: 'Add',
    remove: 'Remove',
    removeNamed: (what) => `Remove: ${what}`,
    embargoProblems: {
      half: 'Give both days.',
      order: 'The first day comes after the last.',
    },
    byCompany: (what) => `Your company adds: ${what}`,
  },
  conversations: {
    lead: 'Of a post addressed to you, its place, its writer’s handle and how it stands are kept: thirty days while it waits, thirteen months once it is settled.',
    texts: {
      label: 'Keep the texts',
      meaning:
        'What was written to you and what you answered, in this browser alone. Turned off, those that were kept go.',
    },
  },
  language: {
    label: 'Language of Chandelle',
    meaning: 'Your replies keep that of the person you write to.',
    auto: 'the browser’s',
  },
  company: {
    never:
      'No policy can read your minutes, what was said of a voice, or your drafts: Chandelle has no way to report anything to anyone.',
    terms: {
      limits: 'Limits',
      voices: 'Voices',
      handOver: 'Hand-over',
      embargoes: 'Days without figures',
      releases: 'Public sites',
      words: 'Flagged words',
      press: 'Press contact',
      answers: 'Approved answers',
      reader: 'Second reader',
      off: 'Turned off',
    },
    line: (who, what, isLocked) => `${who}: ${what.join(', ')} (${isLocked ? 'set' : 'proposed'})`,
    named: (whom, isLocked) => `${whom} (${isLocked ? 'set' : 'proposed'})`,
    embargo: dates.range,
    handOver: (account) => `@${account}, unless you name another`,
    syncOff: 'Sync between your computers',
    modelsOff: 'Language models',
  },
} satisfies SettingsWords;
