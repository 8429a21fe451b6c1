/** What is said on X of a conversation: how it stands, handing it over, that it counted, what waits. */
import type { ConversationState } from '../../replies/conversation';
import type { HandOverWay } from '../../replies/hand-over';
import type { CountedKind } from '../../worth/counted';

export interface ConversationWords {
  states: Record<ConversationState, string>;
  /** Those of which one can say to whom. */
  handedTo: Record<'handed-over' | 'taken-up', (account: string) => string>;
  ways: Record<HandOverWay, string>;
  leave: string;
  /** Takes that back. */
  leaveNot: string;
  counted: string;
  kinds: Record<CountedKind, string>;
  /** Names the field for a few words. */
  line: string;
  waitingCount(count: number): string;
  /** For so long. */
  since(ms: number): string;
  delicate: string;
}
