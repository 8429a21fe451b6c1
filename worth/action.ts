/** What was done on X, counted once each: the other half of "was it worth the minutes?". */
import type { Label } from '../tone/voice';

export const actionKinds = ['like', 'repost', 'reply', 'post', 'message', 'hand-over'] as const;
export type ActionKind = (typeof actionKinds)[number];

export interface Action {
  id: string;
  kind: ActionKind;
  account: string;
  /** UTC, ms. */
  at: number;
  zone: string;
  /** The voice of what was sent (post, reply); the text itself is not kept. */
  voice?: { label: Label; score: number } | undefined;
}
