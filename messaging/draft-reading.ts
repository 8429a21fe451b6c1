/** A draft that the worker is shown, and what it says of it. It keeps none of it. */
import type { ReasonsGiven } from '../locales/voice-reasons';
import type { Risk } from '../risks/risk';
import type { Change } from '../tone/change/change-voice';
import type { Reading } from '../tone/voice';
import type { Scheduled } from '../x/said-day';

/** Somebody's post that is about to be quoted or reposted. `author`: a handle without "@", or empty. */
export interface QuotedGiven {
  author: string;
  text: string;
}

export interface DraftGiven {
  account: string;
  text: string;
  /** The post that it quotes. */
  quoted: QuotedGiven | null;
  /** What X says of when it will be sent; null: at once. */
  scheduled: Scheduled | null;
  /** Words of it that the user said are fine. */
  fine: string[];
}

export interface DraftReading {
  /** Its evidence without the words that are silent on the account. */
  reading: Reading;
  /** Why each word of that evidence speaks for its side, in the user's language. */
  reasons: ReasonsGiven;
  /** The voice does not fit the account. */
  isFlagged: boolean;
  /** Of a flagged draft: whole sentences, put into the voice that the account is meant to have. */
  changes: Change[];
  /** Places in the draft that are worth a second look. */
  risks: Risk[];
  /** The same, in the post that it quotes: to quote is to publish. */
  quotedRisks: Risk[];
}
