/**
 * Every message between Chandelle's contexts, on one page.
 *
 * The content script lives in X's process and is the less trusted side: it may record what happened and ask
 * for what it shows (today, for the account in use; one draft's voice; suggestions for one post). There is no
 * message for past days, other accounts, lists, stored texts or keys, and none may be added.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Answer } from '../replies/answer';
import type { Relief } from '../time/allowance';
import type { Slice } from '../time/slice';
import type { Reading } from '../tone/voice';
import type { Action } from '../worth/action';
import type { Health } from '../x/health';
import type { PageState } from './page-state';

/** What the toolbar badge of a tab says. */
export const badges = ['none', 'changed', 'warning', 'limit'] as const;
export type Badge = (typeof badges)[number];

/** From the content script to the background worker. Answers are promises at the caller. */
interface FromPage {
  /** An account (or nobody that X names) is in use on a page. */
  useAccount(data: { account: string }): PageState;
  /** The account last used in this tab; `unknownAccount` when there was none. */
  recallAccount(data: Record<string, never>): { account: string };
  /** Slices of counted time as they stand now, growing ones included; safe to send again. */
  keepSlices(data: { account: string; slices: Slice[] }): PageState;
  /** Something was done on X. */
  keepAction(data: { action: Action }): void;
  /** Whose voice has this draft? `lang`: a hint (BCP 47) or null. */
  readVoice(data: { text: string; lang: string | null }): Reading;
  /** Three answers to a post, asked for by a click. `lang`: of the writer, as X gives it, or null. */
  suggestReplies(data: { account: string; text: string; lang: string | null; round: number }): Answer;
  /** Five more minutes, or the limit lifted for today. */
  takeRelief(data: { account: string; kind: Relief['kind'] }): PageState;
  /** What this tab's toolbar badge should say. */
  showBadge(data: { badge: Badge }): void;
  /** Open the report in a tab. */
  openReport(data: Record<string, never>): void;
}

/** From the popup to the content script of one tab. */
interface ToPage {
  describePage(data: Record<string, never>): { account: string; health: Health };
}

export type PageMessages = FromPage;

export const { sendMessage, onMessage } = defineExtensionMessaging<FromPage & ToPage>();
