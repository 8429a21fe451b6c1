/** What the content script is told: today, for the account in use, and nothing else. */
import type { UiLanguage } from '../locales/ui-language';
import type { Allowance } from '../time/allowance';
import type { Limits } from '../time/limits';
import type { Hand } from '../time/slice';
import type { ActivityMs } from '../time/totals';
import type { Voice } from '../tone/voice';

export interface PageState {
  /** The language of Chandelle's own words on the page. */
  language: UiLanguage;
  /** The account that this state is about; `unknownAccount` when X does not say. */
  account: string;
  /** Null until the user has said what this account is meant to sound like: then nothing is flagged. */
  intendedVoice: Voice | null;
  /** Today on this computer, this account only. */
  todayMs: ActivityMs;
  /** Today on this computer, all accounts together, ms. */
  todayTogetherMs: number;
  /** The tighter of this account's budget and that of all accounts together; the team has none. */
  allowance: Allowance;
  /** That budget is the one of all accounts together. */
  isTogether: boolean;
  /** That budget is the company's: locked, or proposed and left as it was. */
  isByCompany: boolean;
  /** Today on the user's other computers, of what that budget is about, ms. */
  elsewhereMs: number;
  /** The hours in which X is allowed, of that budget. */
  hours: Limits['hours'];
  /** Chosen by the user: the curtain waits, and is not lifted. */
  isStrict: boolean;
  /** UTC, ms: until then Chandelle shows nothing, and counts; null where it does not step aside. */
  pausedUntil: number | null;
  /** The company's account, which takes over; empty where there is none. */
  handOverAccount: string;
  /** The e-mail address of whoever reads a draft before it is public; empty where there is nobody. */
  secondReader: string;
  /** The first Post of a draft that something was said about waits for a second one. */
  holdsBack: boolean;
  /** UTC, ms: everything was erased then, and what was being counted ended with it; 0: nothing was. */
  erasedAt: number;
  /** Who sits at this browser: slices carry it. */
  hand: Hand;
  /** Without a sign of life for this long, the time stops being counted. */
  idleMs: number;
  /** Time also counts while another window has the focus. */
  countsUnfocused: boolean;
  /** The candle says how many minutes are left. */
  showsCountdown: boolean;
}
