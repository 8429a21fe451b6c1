/** Whose voice a text has: the answers that the engine gives. See `read-voice.ts` for how. */

/** What an account is meant to sound like: the person, the leader (a person for the company), the company. */
export const voices = ['personal', 'mixed', 'corporate'] as const;
export type Voice = (typeof voices)[number];

/** `unsure`: too little to say, or a language that the engine does not read. */
export const labels = [...voices, 'unsure'] as const;
export type Label = (typeof labels)[number];

export type Language = 'fr' | 'en' | 'other';

export type Side = 'personal' | 'corporate';

/** Why a stretch of text weighs on one side. Each has a sentence in `locales/`. */
export const reasons = [
  'first-person',
  'institutional-we',
  'direct-address',
  'feeling',
  'informal',
  'family-life',
  'announcement',
  'press-release',
  'customer-service',
  'call-to-action',
  'promotion',
  'wording',
] as const;
export type Reason = (typeof reasons)[number];

/** A stretch of the text, in UTF-16 code units (`text.slice(start, end)`), and what it weighs. */
export interface Evidence {
  start: number;
  end: number;
  side: Side;
  /** Share of the decision that this stretch carries, > 0; evidence is listed heaviest first. */
  weight: number;
  reason: Reason;
}

export interface Reading {
  lang: Language;
  /** 0 personal ... 1 corporate. */
  score: number;
  label: Label;
  /** How often a label given with this confidence is right, 0..1. */
  confidence: number;
  evidence: Evidence[];
  /** Would this text be flagged on an account meant to have that voice? */
  flagFor: Record<Voice, boolean>;
}

/** How soon a voice that does not fit is shown: `rare` only where it is beyond doubt, `early` at the first sign. */
export const sensitivities = ['rare', 'usual', 'early'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** One spelling for words that are the same to a reader. */
export function wordsKey(words: string): string {
  return words.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** The side that a reading leans to: of a draft that is flagged, the one that does not fit. */
export function sideOf({ score }: Reading): Side {
  return score < 0.5 ? 'personal' : 'corporate';
}
