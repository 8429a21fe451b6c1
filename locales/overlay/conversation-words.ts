/** What is said on X of a conversation: how it stands, handing it over, that it counted, what waits. */
import type { ConversationState } from '../../replies/conversation';
import type { HandOverWay } from '../../replies/hand-over';
import type { CountedKind } from '../../worth/counted';

/** What the company's team is given, as plain text. */
export interface HandOverNote {
  /** Who takes over: a handle. */
  account: string;
  url: string;
  author: string;
  /** What is wanted, as `reply.intents` says it; empty where it was not read. */
  wanted: string;
  text: string;
  /** An answer that might do; empty: none. */
  answer: string;
}

export interface ConversationWords {
  states: Record<ConversationState, string>;
  /** Those of which one can say to whom. */
  handedTo: Record<'handed-over' | 'taken-up', (account: string) => string>;
  /** Names the ways to hand over. */
  how: string;
  ways: Record<HandOverWay | 'note', string>;
  /** The draft could not be written: in another language than those that are read. */
  notWritten: string;
  note(note: HandOverNote): string;
  leave: string;
  /** Takes that back. */
  leaveNot: string;
  counted: string;
  /** Names the kinds. */
  countedHow: string;
  kinds: Record<CountedKind, string>;
  /** Names the field for a few words. */
  line: string;
  takeBack: string;
  /** Names the list of what waits. */
  waiting: string;
  waitingCount(count: number): string;
  /** For so long. */
  since(ms: number): string;
  delicate: string;
  back: string;
}
