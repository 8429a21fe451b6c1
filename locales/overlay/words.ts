/** Every string shown on X. The content script carries these, and not those of the extension's own pages. */
import type { Intent, Move } from '../../replies/answer';
import type { RiskKind } from '../../risks/risk';
import type { Budget } from '../../time/limits';
import type { Activity } from '../../time/slice';
import type { Label, Side, Voice } from '../../tone/voice';
import type { Format } from '../format';
import type { ConversationWords } from './conversation-words';
import type { RoundWords, WatchWords } from './round-words';
import type { VerdictWords } from './verdict-words';

/** Shared by every surface. */
interface CommonWords {
  format: Format;
  activities: Record<Activity, string>;
  /** On which computers: what was counted here, and on the user's others, where that is something. */
  where(hereMs: number, elsewhereMs: number): string;
  /** Between two things said in one line. */
  separator: string;
  today: string;
  /** "@handle", or that X does not say who is signed in. */
  account(account: string): string;
  close: string;
  left(ms: number): string;
  /** Of the day, the week, the visit. */
  spentOf(budget: Budget, spentMs: number, limitMs: number): string;
  /** The same for the budget of all accounts together. */
  spentOfTogether(budget: Budget, spentMs: number, limitMs: number): string;
  /** Which of the limits is reached. */
  limitReached: Record<Budget, string>;
  noLimit: string;
  liftedToday: string;
  candle: Record<CandleState, string>;
}

/** `guttering`: lit, with little left. `paused`: nothing is counted now, at rest or while Chandelle steps aside. */
export type CandleState = 'lit' | 'guttering' | 'paused' | 'spent';

interface CandleWords {
  /** Accessible name of the mark in the corner. */
  corner(state: CandleState, spentMs: number, leftMs: number | null): string;
  panel: string;
  unknownAccount: string;
  openReport: string;
  paused: string;
  /** Step aside for an hour. */
  pause: string;
  /** What was counted can't be written at the moment. */
  writingFails: string;
}

interface CurtainWords {
  title: Record<Budget, string>;
  /** Extensions included. An empty account: all accounts together. */
  given(budget: Budget, account: string, limitMs: number): string;
  /** Minutes of the day. */
  givenHours(from: number, until: number): string;
  /** The same of limits that the company set. */
  givenByCompany(budget: Budget, account: string, limitMs: number): string;
  givenHoursByCompany(from: number, until: number): string;
  rest: Record<Budget, string>;
  /** An empty account: all accounts together. */
  spent(account: string, hereMs: number, elsewhereMs: number): string;
  draftKept: string;
  leave: string;
  extend(minutes: number): string;
  extensionsLeft(left: number): string;
  lift: string;
  /** Beside the field for a few words on why, which may stay empty. */
  reason: string;
  /** In strict mode the choice comes after a wait. */
  extendIn(minutes: number, seconds: number): string;
  strict: string;
  handOver(account: string): string;
  /** What is copied, for whoever looks after the company's account. `url`: where it is. */
  handOverNote(account: string, url: string): string;
  handedOver: string;
  notCopied: string;
}

interface VoiceWords {
  line: string;
  labels: Record<Label, string>;
  /** What the account is meant for, said beside a voice that does not fit it. */
  accountSpeaks: Record<Voice, string>;
  voiceNotSet: string;
  empty: string;
  unsure: string;
  failed: string;
  deciding: string;
  why(word: string): string;
  whyAsked(word: string): string;
  sides: Record<Side, string>;
  suggest: string;
}

/** What a second reader is given, as plain text. */
export interface DraftNote {
  account: string;
  /** Null: not chosen. */
  intendedVoice: Voice | null;
  text: string;
  answered: { author: string; text: string; url: string } | null;
  /** What Chandelle said about it, each a sentence. */
  said: readonly string[];
}

interface DraftWords {
  title: string;
  /** How many things there are to look at. */
  toSee(count: number): string;
  /** Said after the reason. */
  held: string;
  questions: Record<RiskKind, string>;
  embargoed: string;
  inQuoted: string;
  repostHeld: string;
  inReposted: string;
  changeTo: Record<Side, string>;
  change: string;
  changeNamed(sentence: string): string;
  changeRefused: string;
  fine: string;
  fineMeans: string;
  fineSaid: string;
  fineLost: string;
  /** Somebody's words, in the language's own marks. */
  quoted(text: string): string;
  haveItRead: string;
  copy: string;
  copied: string;
  notCopied: string;
  writeTo(address: string): string;
  noteSubject(account: string): string;
  note(note: DraftNote): string;
  nothingKept: string;
}

interface ReplyWords {
  title: string;
  /** Said after the panel's title: no capital of their own. */
  intents: Record<Intent, string>;
  moves: Record<Move, string>;
  insert: string;
  insertNamed(move: string): string;
  copy: string;
  copyNamed(move: string): string;
  others: string;
  loading: string;
  leaveAlone: string;
  languageNotRead: string;
  failed: string;
  delicate: string;
  /** Of a post that X shows translated: before there are answers, and above them. */
  translatedAsk: string;
  asWritten: string;
  asShown: string;
  showOriginal: string;
  translated: string;
  /** In the place of what the answer does. */
  approved: string;
  refused: string;
  copied: string;
  lost: string;
  inserted: string;
  draftNotEmpty: string;
  replace: string;
  append: string;
  cancel: string;
  youSend: string;
  /** The user's own model writes three. */
  askModel: string;
  modelWrites: string;
  /** After who receives what. */
  goOn: string;
}

interface MarkWords {
  answers: string;
  answersTo(author: string): string;
}

export interface OverlayWords {
  common: CommonWords;
  candle: CandleWords;
  curtain: CurtainWords;
  voice: VoiceWords;
  draft: DraftWords;
  reply: ReplyWords;
  conversation: ConversationWords;
  verdict: VerdictWords;
  mark: MarkWords;
  watch: WatchWords;
  round: RoundWords;
}
