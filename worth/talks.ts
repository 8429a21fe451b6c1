/** Conversations in figures: what they were about, who carried them, how soon. Pure, as the week's figures are. */
import { type Intent, intents } from '../replies/answer';
import type { ConversationState } from '../replies/conversation';
import type { Language } from '../tone/voice';

/** Who answered: the user, the company's account, or nobody that was seen to. */
export const carriers = ['you', 'company', 'nobody'] as const;
export type Carrier = (typeof carriers)[number];

/** Below so many in a period, a share, an average or a change would be chance: none is stated. */
export const fewestTalks = 5;

export interface Talk {
  account: string;
  /** The post's: of two accounts addressed in one post each has its row, and the conversation is one. */
  id: string;
  /** The user's calendar day on which it was first on screen. */
  day: string;
  intent: Intent;
  state: ConversationState;
  /** UTC, ms: when it was first on screen, and when it came into that state. */
  firstSeenAt: number;
  changedAt: number;
  /** Missing where it was not kept. */
  lang?: Language | undefined;
  /** Whoever wrote stands on the list of customers, or complains, which only a customer does. */
  isCustomer: boolean;
  /** The account speaks for the company: what it answers the company has answered. */
  isCompany: boolean;
}

export interface TalkFigures {
  /** Somebody of ours answered: what else was seen is no conversation. */
  held: number;
  heldWithCustomers: number;
  /** Kinds that occurred, the most frequent first. */
  byKind: { intent: Intent; carried: Record<Carrier, number> }[];
  carried: Record<Carrier, number>;
  /** Of conversations with customers. */
  customers: Record<Carrier, number>;
  /** Ever handed over, and of those the ones seen to be taken up. */
  handedOver: number;
  takenUp: number;
  /** The middle one of the user's own answers, ms from first on screen; null where there are too few. */
  answerMs: number | null;
  /** Of how many. */
  answers: number;
  byLanguage: Record<Language, number>;
  waiting: number;
}

export function talkFigures(rows: readonly Talk[]): TalkFigures {
  const talks = onePerPost(rows);
  const carried = countCarried(talks);
  const answersMs = talks
    .filter((talk) => carrierOf(talk) === 'you')
    .map(({ firstSeenAt, changedAt }) => Math.max(0, changedAt - firstSeenAt));
  const byLanguage: Record<Language, number> = { fr: 0, en: 0, other: 0 };
  for (const { lang } of talks) if (lang) byLanguage[lang] += 1;
  const inState = (state: ConversationState) => talks.filter((talk) => talk.state === state).length;
  return {
    held: carried.you + carried.company,
    heldWithCustomers: talks.filter((talk) => talk.isCustomer && carrierOf(talk) !== 'nobody').length,
    byKind: kindsOf(talks),
    carried,
    customers: countCarried(talks.filter(({ isCustomer }) => isCustomer)),
    handedOver: inState('handed-over') + inState('taken-up'),
    takenUp: inState('taken-up'),
    answerMs: answersMs.length < fewestTalks ? null : middleOf(answersMs),
    answers: answersMs.length,
    byLanguage,
    waiting: inState('to-answer'),
  };
}

function carrierOf({ state, isCompany }: Talk): Carrier {
  if (state === 'taken-up') return 'company';
  if (state === 'answered') return isCompany ? 'company' : 'you';
  return 'nobody';
}

/** Of a post to two accounts the row that is furthest on: answered by oneself before anything else. */
function onePerPost(rows: readonly Talk[]): Talk[] {
  const byPost = new Map<string, Talk>();
  for (const row of rows) {
    const known = byPost.get(row.id);
    if (!known || rankOf(row) < rankOf(known)) byPost.set(row.id, row);
  }
  return [...byPost.values()];
}

function rankOf(talk: Talk): number {
  return carriers.indexOf(carrierOf(talk)) * 2 + Number(talk.state !== 'handed-over');
}

function countCarried(talks: readonly Talk[]): Record<Carrier, number> {
  const counts: Record<Carrier, number> = { you: 0, company: 0, nobody: 0 };
  for (const talk of talks) counts[carrierOf(talk)] += 1;
  return counts;
}

function kindsOf(talks: readonly Talk[]): TalkFigures['byKind'] {
  const of = (kind: Intent) => talks.filter(({ intent }) => intent === kind);
  return intents
    .map((intent) => ({ intent, count: of(intent).length, carried: countCarried(of(intent)) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ intent, carried }) => ({ intent, carried }));
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [below, above] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
  return (below + above) / 2;
}
