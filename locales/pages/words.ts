/** Every string of the extension's own pages that X never shows. */

import type { Activity, Hand } from '../../time/slice';
import type { Voice } from '../../tone/voice';
import type { ActionKind } from '../../worth/action';
import type { CountedKind } from '../../worth/counted';
import type { Beside, WeekFigures } from '../../worth/week';
import type { UiLanguage } from '../ui-language';
import type { AnswersWords } from './answers-words';
import type { DataWords, SyncWords } from './data-words';
import type { LimitProblem } from './limit-problem';
import type { ListsWords, RoundSettingsWords } from './lists-words';
import type { ModelWords } from './model-words';
import type { OwnVoiceWords } from './own-voice-words';
import type { SettingsWords } from './settings-words';
import type { WorthWords } from './worth-words';

interface PopupWords {
  title: string;
  allAccounts: string;
  accounts: string;
  noAccounts: string;
  thisTab: string;
  /** Beside a field: short on an account's line, in full on that of all accounts. */
  limit: string;
  limitADay: string;
  limitFor(account: string): string;
  /** 1 Monday ... 7 Sunday: where the days differ. */
  limitOn(weekday: number): string;
  byCompany: string;
  hand: string;
  hands: Record<Hand, string>;
  pause: string;
  endPause: string;
  /** UTC, ms. */
  pausedUntil(until: number): string;
  openSettings: string;
  noLimitPlaceholder: string;
  minutes: string;
  limitProblems: Record<LimitProblem, string>;
  voice: string;
  voiceFor(account: string): string;
  voices: Record<Voice | 'not-set', string>;
  activity(activity: Activity, ms: number): string;
  openReport: string;
  language: string;
  languages: Record<UiLanguage | 'auto', string>;
  /** Where there is little room. */
  languageAuto: string;
  errors: { notSaved: string; notRead: string; newer: string };
}

interface HealthWords {
  changed: string;
  noAccess: string;
  giveBack: string;
}

interface ReportWords {
  title: string;
  /** "12–18 octobre 2026" */
  range(firstDay: string, lastDay: string): string;
  print: string;
  /** The answer, computed. */
  sentence(figures: WeekFigures): string;
  /** The large figure's caption. */
  averageCaption(figures: WeekFigures): string;
  /** Against the same elapsed days of the week before; empty where nothing can be compared. */
  comparison(figures: WeekFigures): string;
  firstDay: string;
  emptyWeek: string;
  phoneMissing: string;
  /** Before and after the field for the minutes on the phone. */
  phoneLabel: string;
  phoneUnit: string;
  phoneProblem: string;
  beside: string;
  /** One sentence for each thing that there is to say. */
  besideLines(beside: Beside): string[];
  days: string;
  dayShort(day: string): string;
  dayLong(day: string): string;
  dayReadout(day: string, parts: string[], total: string): string;
  readoutHint: string;
  limitLine(ms: number): string;
  total: string;
  day: string;
  table: string;
  done: string;
  actions: Record<ActionKind, (count: number) => string>;
  /** Conversations that counted, with what came of them; empty where none did. */
  countedLine(counted: Record<CountedKind, number>): string;
  conversations: string;
  /** Unfolds their list. */
  conversationsOpen(count: number): string;
  conversationsLead: string;
  /** Of a post that asked for nothing. */
  noWish: string;
  notCounted: string;
  /** Names of the two controls of one conversation. */
  countedFor(author: string): string;
  lineFor(author: string): string;
  accounts: string;
  account: string;
  time: string;
  intended: Record<Voice | 'not-set', string>;
  voiceCount: Record<Voice, (count: number) => string>;
  noVoices: string;
  voicesHeading: string;
}

export interface PagesWords {
  popup: PopupWords;
  health: HealthWords;
  report: ReportWords;
  worth: WorthWords;
  settings: SettingsWords;
  sync: SyncWords;
  data: DataWords;
  answers: AnswersWords;
  lists: ListsWords;
  model: ModelWords;
  ownVoice: OwnVoiceWords;
  roundSettings: RoundSettingsWords;
}
