/** A conversation: a post that wants something of the account, and how it stands. */
import type { Intent } from './answer';

/** `left`: the user said that it needs no answer. `taken-up`: the account it was handed over to has answered. */
export const conversationStates = ['to-answer', 'left', 'answered', 'handed-over', 'taken-up'] as const;
export type ConversationState = (typeof conversationStates)[number];

/** What one that waits is weighed by. */
export interface Waiting {
  intent: Intent;
  delicate: boolean;
  /** UTC, ms: when it was first on screen. */
  firstSeenAt: number;
}

/** Days for which something that waits is shown; then it answered itself, or never will be. */
export const waitingDays = 30;

/** What can't wait, or is not the executive's alone to answer. */
export function isPressing({ intent, delicate }: Pick<Waiting, 'intent' | 'delicate'>): boolean {
  return delicate || intent === 'complaint' || intent === 'press';
}

/** The most important first, of two alike the one that has waited longer. */
export function inOrder<Each extends Waiting>(waiting: readonly Each[]): Each[] {
  return [...waiting].sort(
    (one, other) =>
      Number(isPressing(other)) - Number(isPressing(one)) || one.firstSeenAt - other.firstSeenAt,
  );
}

/** Of two accounts of one conversation, the one that holds: the later, of two at one instant the further on. */
export function latest<Each extends { state: ConversationState; changedAt: number }>(
  one: Each,
  other: Each,
): Each {
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt ? one : other;
  return conversationStates.indexOf(one.state) >= conversationStates.indexOf(other.state) ? one : other;
}
