/** Every string of the settings. */
import type { Limits } from '../../time/limits';
import type { Sensitivity, Voice } from '../../tone/voice';
import type { LimitProblem } from './limit-problem';

/** A setting, and in one line what it means. */
export interface SettingWords {
  label: string;
  meaning: string;
}

export interface SettingsWords {
  lead: string;
  /** Names the list of sections. */
  index: string;
  errors: { notRead: string };
  sections: Record<
    'limits' | 'curtain' | 'counting' | 'voices' | 'drafts' | 'conversations' | 'language' | 'company',
    string
  >;
  /** 1 Monday ... 7 Sunday. */
  weekday(weekday: number): string;
  weekdayShort(weekday: number): string;
  limits: {
    lead: string;
    ofAccount: string;
    noAccounts: string;
    day: SettingWords;
    byWeekday: SettingWords;
    week: SettingWords;
    visit: SettingWords;
    hours: SettingWords;
    from: string;
    until: string;
    /** Takes the hours away. */
    always: string;
    /** The later hour is one of the next day. */
    overnight: string;
    problems: Record<Exclude<LimitProblem, 'too-long'>, string>;
    tooLong: Record<'day' | 'week' | 'visit', string>;
    hoursProblems: Record<'half' | 'same', string>;
    /** A problem of one of seven fields. */
    ofDay(weekday: number, problem: string): string;
    /** Strict, and used up. */
    waits: string;
    /** What holds today instead, in so many words. */
    fromTomorrow(today: string[]): string;
    /** Limits in so many words; one word where there are none. */
    parts(limits: Limits): string[];
  };
  curtain: {
    extensions: SettingWords;
    extensionsADay(count: number): string;
    strict: SettingWords;
    strictToday: string;
    handOver: SettingWords;
    handOverNone: string;
    handOverProblem: string;
    handOverByCompany: string;
  };
  counting: {
    hand: SettingWords;
    idle: SettingWords;
    seconds: string;
    unfocused: SettingWords;
    dayStart: SettingWords;
    /** 0 to 6. */
    hour(hour: number): string;
    firstWeekday: SettingWords;
    asLanguage(weekday: number): string;
    keptMonths: SettingWords;
    months: string;
    countdown: SettingWords;
    within(least: number, most: number): string;
  };
  voices: {
    lead: string;
    meanings: Record<Voice | 'not-set', string>;
    speaksUp(account: string): string;
    sensitivities: Record<Sensitivity, string>;
    sensitivityMeans: Record<Sensitivity, string>;
    accepted: SettingWords;
    acceptedWords(words: string): string;
    acceptedOn(account: string, count: number): string;
    forget: string;
    forgetNamed(words: string, account: string): string;
  };
  drafts: {
    lead: string;
    holdsBack: SettingWords;
    secondReader: SettingWords;
    nobody: string;
    addressProblem: string;
    releaseDomains: SettingWords;
    domainProblem(lines: string[]): string;
    wordList: SettingWords;
    wordProblem(lines: string[]): string;
    embargoes: SettingWords;
    from: string;
    until: string;
    add: string;
    remove: string;
    removeNamed(what: string): string;
    embargoProblems: Record<'half' | 'order', string>;
    /** What the company laid down besides. */
    byCompany(what: string): string;
  };
  conversations: { lead: string; texts: SettingWords };
  language: SettingWords & { auto: string };
  company: {
    never: string;
    /** What each group of lines is about. */
    terms: Record<
      | 'limits'
      | 'voices'
      | 'handOver'
      | 'embargoes'
      | 'releases'
      | 'words'
      | 'press'
      | 'answers'
      | 'reader'
      | 'off',
      string
    >;
    /** "@lorvane: 20 min a day, 2 h a week (proposed)" */
    line(who: string, what: string[], isLocked: boolean): string;
    /** Somebody who is set or proposed. */
    named(whom: string, isLocked: boolean): string;
    embargo(from: string, until: string): string;
    handOver(account: string): string;
    syncOff: string;
    modelsOff: string;
  };
}
