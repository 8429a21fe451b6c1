/** The figures of a week, or of four, from day totals and actions. Pure: days are given, not read from a clock. */
import { shiftDay } from '../time/calendar';
import { type ActivityMs, type DayTotal, noMs, sumOf } from '../time/totals';
import { type Voice, voices } from '../tone/voice';
import { type Action, type ActionKind, actionKinds } from './action';
import { type CountedKind, countByKind } from './counted';
import { type SeenPost, writtenElsewhere } from './elsewhere';
import { fewestTalks, type Talk, type TalkFigures, talkFigures } from './talks';

export interface DayFigures {
  /** `YYYY-MM-DD` */
  day: string;
  ms: ActivityMs;
  /** The day's limit for all accounts together, ms; null where there was none. */
  limitMs: number | null;
}

/** What is said beside the week's minutes, and never added to them. All times in ms. */
export interface Beside {
  /** More than was set: extended, lifted, or a draft finished behind the curtain. Part of the week's minutes. */
  overMs: number;
  /** While Chandelle was asked to step aside. Part of the week's minutes. */
  pausedMs: number;
  /** Counted on the user's other computers, and imported here. Part of the week's minutes. */
  importedMs: number;
  /** Of the user's other computers, beyond that. */
  otherComputersMs: number;
  /** What the team spent in this browser. */
  teamMs: number;
  /** Declared by the user; null: nothing was. */
  phoneMinutes: number | null;
  extensions: number;
  lifts: number;
  /** Posts of one's own that were seen here, but written elsewhere. */
  writtenElsewhere: number;
  /** Drafts about which Chandelle spoke up. */
  raised: number;
}

export interface AccountFigures {
  account: string;
  ms: ActivityMs;
  /** Posts and replies sent, by the voice that was read in them. */
  voices: Record<Voice, number>;
  intendedVoice: Voice | null;
}

export interface WeekFigures {
  /** Its days, in order, the empty ones included. */
  days: DayFigures[];
  ms: ActivityMs;
  totalMs: number;
  actions: Record<ActionKind, number>;
  /** Conversations of this week that counted, whenever that was said. */
  counted: Record<CountedKind, number>;
  accounts: AccountFigures[];
  talks: TalkFigures;
  /** Conversations held in the same elapsed days of the period before. */
  previousHeld: number;
  /** More of the period's own posts were written elsewhere than minutes could be set against. */
  isMostlyElsewhere: boolean;
  /** ms for each conversation held; null where there are too few, or too much was done elsewhere. */
  msPerTalk: number | null;
  /** How many of its days have begun: what an average divides by. */
  elapsedDays: number;
  /** Milliseconds counted in the same elapsed days of the period before; null where nothing was counted then. */
  previousMs: number | null;
  /** The limit of every elapsed day, ms; null where there was none, or not the same on all. */
  dailyLimitMs: number | null;
  beside: Beside;
}

export interface WeekInput {
  /** The days of the period, `YYYY-MM-DD`, in order. */
  days: readonly string[];
  /** Of this period and the one before; other days are ignored. */
  totals: readonly DayTotal[];
  /** The name of this computer in those totals; null: it has none yet. */
  device: string | null;
  /** Each with the user's calendar day on which it was done; other days are ignored. */
  actions: readonly (Action & { day: string })[];
  /** What counted, by the day of its conversation; other days are ignored. */
  counted: readonly { kind: CountedKind; day: string }[];
  /** Conversations first seen in this period and the one before; other days are ignored. */
  talks: readonly Talk[];
  /** The accounts that the user knows of: each has its line, used this week or not. */
  accounts: readonly { account: string; intendedVoice: Voice | null }[];
  /** The day's limit for all accounts together, ms. */
  limitMsOn: (day: string) => number | null;
  /** Extras given in this week. */
  reliefs: readonly { kind: 'extension' | 'lift' }[];
  /** Posts of one's own of this week that were seen here; `actions` must also hold what was sent around them. */
  seenPosts: readonly SeenPost[];
  otherComputersMs: number;
  phoneMinutes: number | null;
  /** Drafts of this week about which Chandelle spoke up. */
  raised: number;
  /** `YYYY-MM-DD`: the days after it have not begun. */
  today: string;
}

/** The share of one's own posts up to which minutes and what came of them belong together. */
const mostElsewhere = 0.3;

/** The computer's user alone is counted: what a team did under the account cost the executive nothing. */
export function weekFigures(input: WeekInput): WeekFigures {
  const mine = input.totals.filter((total) => total.hand === 'me');
  const inWeek = new Set(input.days);
  const ofWeek = mine.filter((total) => inWeek.has(total.day));
  const actions = input.actions.filter((action) => inWeek.has(action.day));
  const elapsed = input.days.filter((day) => day <= input.today);
  const before = new Set(elapsed.map((day) => shiftDay(day, -input.days.length)));
  const ms = sumByActivity(ofWeek);
  const previousMs = sum(mine.filter((total) => before.has(total.day)));
  const talks = talkFigures(input.talks.filter(({ day }) => inWeek.has(day)));
  const beside = besideOf(input, ofWeek);
  const totalMs = sum(ofWeek);
  const isMostlyElsewhere = isMostly(beside.writtenElsewhere, actions);
  const isTold = talks.held >= fewestTalks && !isMostlyElsewhere && totalMs > 0;
  const limits = new Set((elapsed.length > 0 ? elapsed : input.days).map(input.limitMsOn));
  return {
    days: input.days.map((day) => ({
      day,
      ms: sumByActivity(ofWeek.filter((total) => total.day === day)),
      limitMs: input.limitMsOn(day),
    })),
    ms,
    totalMs,
    actions: countActions(actions),
    counted: countByKind(input.counted.filter(({ day }) => inWeek.has(day))),
    accounts: accountFigures(input, ofWeek, actions),
    talks,
    previousHeld: talkFigures(input.talks.filter(({ day }) => before.has(day))).held,
    isMostlyElsewhere,
    msPerTalk: isTold ? totalMs / talks.held : null,
    elapsedDays: elapsed.length,
    previousMs: previousMs === 0 ? null : previousMs,
    dailyLimitMs: limits.size === 1 ? ([...limits][0] ?? null) : null,
    beside,
  };
}

/** What was sent here and what was seen to be written elsewhere are all the posts that are known. */
function isMostly(elsewhere: number, actions: readonly Action[]): boolean {
  const here = actions.filter(({ kind }) => kind === 'post' || kind === 'reply').length;
  return elsewhere > mostElsewhere * (here + elsewhere);
}

function besideOf(input: WeekInput, ofWeek: readonly DayTotal[]): Beside {
  const inWeek = new Set(input.days);
  const standing = (name: DayTotal['standing']) => sum(ofWeek.filter((total) => total.standing === name));
  const given = (kind: 'extension' | 'lift') => input.reliefs.filter((relief) => relief.kind === kind).length;
  return {
    overMs: standing('over'),
    pausedMs: standing('paused'),
    importedMs: sum(ofWeek.filter(({ device }) => device !== input.device)),
    otherComputersMs: input.otherComputersMs,
    teamMs: sum(input.totals.filter((total) => total.hand === 'team' && inWeek.has(total.day))),
    phoneMinutes: input.phoneMinutes,
    extensions: given('extension'),
    lifts: given('lift'),
    writtenElsewhere: writtenElsewhere(input.seenPosts, input.actions),
    raised: input.raised,
  };
}

/** Those that took the most time first; of two alike, by name. */
function accountFigures(
  input: WeekInput,
  totals: readonly DayTotal[],
  actions: readonly Action[],
): AccountFigures[] {
  const intended = new Map(input.accounts.map(({ account, intendedVoice }) => [account, intendedVoice]));
  const seen = [...totals, ...actions].map(({ account }) => account);
  return [...new Set([...intended.keys(), ...seen])]
    .map((account) => ({
      account,
      ms: sumByActivity(totals.filter((total) => total.account === account)),
      voices: countByVoice(actions.filter((action) => action.account === account)),
      intendedVoice: intended.get(account) ?? null,
    }))
    .sort((one, other) => sumOf(other.ms) - sumOf(one.ms) || one.account.localeCompare(other.account));
}

function countActions(actions: readonly Action[]): Record<ActionKind, number> {
  const counts = Object.fromEntries(actionKinds.map((kind) => [kind, 0])) as Record<ActionKind, number>;
  for (const { kind } of actions) counts[kind] += 1;
  return counts;
}

function countByVoice(actions: readonly Action[]): Record<Voice, number> {
  const counts = Object.fromEntries(voices.map((voice) => [voice, 0])) as Record<Voice, number>;
  for (const { kind, voice } of actions) {
    if ((kind === 'post' || kind === 'reply') && voice && voice.label !== 'unsure') counts[voice.label] += 1;
  }
  return counts;
}

function sumByActivity(totals: readonly DayTotal[]): ActivityMs {
  const ms = noMs();
  for (const { activity, durationMs } of totals) ms[activity] += durationMs;
  return ms;
}

function sum(totals: readonly DayTotal[]): number {
  return totals.reduce((ms, total) => ms + total.durationMs, 0);
}
