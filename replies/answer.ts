/** What a mention wants, and three ways to answer it. See `suggest.ts` for how. */

import type { Language, Voice } from '../tone/voice';
import type { WatchList } from '../watch/watched';
import type { Habits } from './habits';

/** What the writer of a mention wants of the executive. */
export const intents = [
  'complaint',
  'question',
  'praise',
  'criticism',
  'idea',
  'press',
  'partnership',
  'recruiting',
  'invitation',
  'chatter',
  'abuse',
] as const;
export type Intent = (typeof intents)[number];

/** What an answer does. The suggestions for one mention make different moves. */
export const moves = ['thank', 'act', 'ask', 'position', 'redirect', 'talk', 'decline', 'correct'] as const;
export type Move = (typeof moves)[number];

export interface Mention {
  text: string;
  /** Language of the writer as X gives it (BCP 47), never that of a translation. */
  lang?: string | undefined;
  /** On whose list the writer is, if watched. */
  writer?: WatchList | undefined;
  /** What the mention quotes or answers: what it is about, where it does not say so itself. */
  context?: string | undefined;
}

/** A line that communications has approved, from the settings or the policy. */
export interface ApprovedLine {
  /** `delicate`: for whatever is delicate; the others are not offered there. */
  intent: Exclude<Intent, 'abuse'> | 'delicate';
  language: Exclude<Language, 'other'>;
  text: string;
  /** First and last day (YYYY-MM-DD) on which it may be offered. */
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

export interface AnswerOptions {
  /** The voice of the account that will answer. */
  voice: Voice;
  /** 0 for the first three suggestions, 1 for "three others", and so on. */
  round: number;
  /** Contacts as an answer may name them: a handle, an address, a name. Without them none is named. */
  pressContact?: string | undefined;
  handOverAccount?: string | undefined;
  approvedLines?: readonly ApprovedLine[] | undefined;
  /** What the user answered themselves where the situation was alike: offered first, once. */
  ownAnswer?: string | undefined;
  /** How the user begins and ends their own answers. */
  habits?: Habits | undefined;
  /** YYYY-MM-DD; without it no line with a day of its own is offered. */
  today?: string | undefined;
}

export interface Suggestion {
  text: string;
  move: Move;
  /** Communications has approved this very text. */
  approved?: true;
  /** The user has sent this very text before. */
  own?: true;
  /** Said over it in place of its move. */
  label?: string;
}

export interface Answer {
  lang: Language;
  intent: Intent;
  /** False for what is better left alone: abuse, spam, bare chatter. */
  worthAnswering: boolean;
  /** Results, deals, lawsuits, accidents, grievances...: no ready answer takes a position on these. */
  delicate: boolean;
  /** Three, each of another move; none where no answer is due or the language is not read. */
  suggestions: Suggestion[];
}
