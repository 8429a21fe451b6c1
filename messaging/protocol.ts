/**
 * Every message between Chandelle's contexts, on one page.
 *
 * The content script lives in X's process and is the less trusted side: it may record what happened and ask
 * for what it shows (today and what waits, for the account in use; one draft's voice; suggestions for one post;
 * how the posts on screen stand). There is no message for past days, other accounts, lists, stored texts or keys, and
 * none may be added; of a past week it hears one sentence, while its verdict is asked for.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { UiLanguage } from '../locales/ui-language';
import type { ModelChoice } from '../models/choice';
import type { Risk } from '../risks/risk';
import type { Leg } from '../round/stops';
import type { Settings } from '../settings/settings';
import type { Relief } from '../time/allowance';
import type { Claim, ToldHold } from '../time/count-hold';
import type { Limits } from '../time/limits';
import type { Slice } from '../time/slice';
import type { Reading, Sensitivity, Voice } from '../tone/voice';
import type { Watched, WatchList } from '../watch/watched';
import type { Action } from '../worth/action';
import type { Offer } from '../worth/offer';
import type { Verdict } from '../worth/verdict';
import type { Health } from '../x/health';
import type { AnswersAsked } from './answers-asked';
import type {
  ConversationTold,
  CountedGiven,
  HandOverAsked,
  PostGiven,
  SentGiven,
  Standing,
  WaitingPost,
} from './conversations';
import type { DraftGiven, DraftReading, QuotedGiven } from './draft-reading';
import type { ModelAsked, ModelTold, ModelTried, Suggested } from './model';
import type { PageState } from './page-state';
import type { HereView, RoundView } from './round-view';

/** What the toolbar badge of a tab says. */
export const badges = ['none', 'changed', 'warning', 'limit'] as const;
export type Badge = (typeof badges)[number];

/** The week before this one, whose verdict is asked for. */
export interface LastWeek {
  /** Its first day. */
  week: string;
  sentence: string;
}

/** From the content script to the background worker. Answers are promises at the caller. */
interface FromPage {
  /** An account (or nobody that X names) is in use on a page. */
  useAccount(data: { account: string }): PageState;
  /** The account last used in this tab; `unknownAccount` when there was none. */
  recallAccount(data: Record<string, never>): { account: string };
  /**
   * Slices of counted time as they stand now, growing ones included; safe to send again. `isNaming`: X has not said
   * yet whose they are; they are sent again when it has.
   */
  keepSlices(data: { account: string; slices: Slice[]; isNaming: boolean }): PageState;
  /** Something was done on X. */
  keepAction(data: { action: Action }): void;
  /** Whose voice has this text? `lang`: a hint (BCP 47) or null. */
  readVoice(data: { text: string; lang: string | null }): Reading;
  /** Does this draft fit the account, and is it to be public? */
  readDraft(data: DraftGiven): DraftReading;
  /** Is this post, which is about to be reposted, to be public? */
  readQuoted(data: QuotedGiven): Risk[];
  /** The user said that these words are fine on the account. */
  acceptWords(data: { account: string; words: string[] }): void;
  /** Something was said about a draft: counted for the week, and no more than that. */
  noteRaised(data: Record<string, never>): void;
  /** Three answers to a post, asked for by a click. */
  suggestReplies(data: AnswersAsked): Suggested;
  /** The user's own model is asked for three answers to a post, by a click; asked again until it is done. */
  askModel(data: ModelAsked): ModelTold;
  /** Five more minutes, or the limit lifted for today; `reason`: in the user's own words, or empty. */
  takeRelief(data: { account: string; kind: Relief['kind']; reason: string }): PageState;
  /** Step aside for an hour, or be there again. */
  pause(data: { account: string; isPaused: boolean }): PageState;
  /** May this page count, and what of the time since it last did? See `time/count-hold.ts`. */
  claimCount(data: Claim): ToldHold;
  /** Posts of the account's own that are on screen: whether they were written here is found out later. */
  noteOwnPosts(data: { account: string; posts: { id: string; postedAt: number }[]; zone: string }): void;
  /** Which of these accounts, whose posts are on screen, are watched? Handles in lower case. Is anybody, at all? */
  findWatched(data: { handles: string[] }): { isAnybody: boolean; lists: Record<string, WatchList> };
  /** The user put the writer of a post on a list, or took them off (null). `handle`: as X spells it. */
  watchAccount(data: { handle: string; list: WatchList | null }): void;
  /** The stops of the account's round, for the candle's panel. */
  readRound(data: { account: string }): RoundView;
  /** The user opens a search of the round: the worker takes this tab there. */
  openLeg(data: { account: string; leg: Leg }): void;
  /** Is this search, open on the page, one of the account's round? Null: it is not. */
  readHere(data: { account: string; query: string }): HereView | null;
  /** The newest post that this search of the round shows. */
  noteSeen(data: { account: string; query: string; newest: string }): void;
  /** Posts on screen that are addressed to the account: how does each stand? What is wanted is read in the worker. */
  noteAddressed(data: { account: string; posts: PostGiven[] }): { standings: Standing[] };
  /** Posts with an answer on screen, and who of the account and the one that takes over wrote it. */
  noteAnswersSeen(data: { answers: { id: string; by: string[] }[] }): void;
  /** An answer was really posted. */
  noteSent(data: SentGiven): { standing: Standing };
  /** The answers to a post were opened by a click: how does it stand? */
  readConversation(data: { account: string; id: string }): ConversationTold;
  /** The user said that a post needs no answer, or that it does after all. */
  leaveConversation(data: { account: string; id: string; isLeft: boolean }): void;
  /** The words with which a post is handed over, asked for by a click; null where its language is not read. */
  writeHandOver(data: HandOverAsked): { text: string | null };
  /** A post was handed over with a note. */
  noteHandedOver(data: { account: string; post: PostGiven }): void;
  /** It counted, or did not after all. */
  noteCounted(data: CountedGiven): void;
  /** What became of three suggestions. */
  noteOffer(data: { offer: Offer }): void;
  /** What waits for an answer of the account last used in this tab, and of no other. */
  listWaiting(data: { account: string }): { waiting: WaitingPost[] };
  /** The candle's panel was opened: is last week's verdict to be asked for in it? Asked once more each time. */
  askVerdict(data: Record<string, never>): LastWeek | null;
  /** Last week's, as the user says. */
  giveVerdict(data: { week: string; answer: Verdict; line: string }): void;
  /** Puts the words in a language into this page's own world of scripts: see `locales/overlay/words-here.ts`. */
  bringWords(data: { language: UiLanguage }): void;
  /** What this tab's toolbar badge should say. */
  showBadge(data: { badge: Badge }): void;
  /** Open the report in a tab. */
  openReport(data: Record<string, never>): void;
}

/** From the extension's own pages to the worker, which writes for them: a popup is gone in the middle of a write. */
interface FromOwnPages {
  changeSettings(data: { change: Partial<Settings> }): void;
  giveVoice(data: { account: string; voice: Voice | null }): void;
  setSensitivity(data: { account: string; sensitivity: Sensitivity }): void;
  /** These words are evidence again on the account. */
  forgetWords(data: { account: string; words: string }): void;
  /** An answer of the user's own is kept no longer. `id`: of the post that it answers. */
  forgetOwnAnswer(data: { account: string; id: string }): void;
  /** `account`: a handle, or `allTogether`. */
  setLimits(data: { account: string; limits: Limits }): void;
  stepAside(data: { isPaused: boolean }): void;
  /** Entries put on watch lists, wherever they stood before, and entries (by their key) taken off. */
  changeWatched(data: { put: Watched[]; remove: string[] }): void;
  /** The model to be asked from now on, with its key; null: none. Refused where the company has models off. */
  chooseModel(data: { choice: ModelChoice | null }): void;
  /** Asks the chosen model about a post that is made up. */
  tryModel(data: { language: UiLanguage }): ModelTried;
  /** All that is kept, here and in the browser's sync. Rejects where something is left. */
  eraseEverything(data: Record<string, never>): void;
}

/** From the popup to the content script of one tab. */
interface ToPage {
  describePage(data: Record<string, never>): { account: string; health: Health };
}

export type PageMessages = FromPage;
export type OwnPageMessages = FromOwnPages;

export const { sendMessage, onMessage } = defineExtensionMessaging<FromPage & FromOwnPages & ToPage>();
