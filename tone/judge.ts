/**
 * Does a draft's voice fit the account? The reading (`read-voice.ts`), held against the voice that the account is
 * meant to have, how soon its owner wants to hear of it, and the words that they have said are fine there.
 */
import { type ReadOptions, readVoice } from './read-voice';
import type { Evidence, Reading, Side, Voice } from './voice';

/** How soon a voice that does not fit is shown: `rare` only where it is beyond doubt, `early` at the first sign. */
export const sensitivities = ['rare', 'usual', 'early'] as const;
export type Sensitivity = (typeof sensitivities)[number];

export interface JudgeOptions extends ReadOptions {
  /** What the account is meant to sound like; null: not chosen, and nothing is flagged. */
  voice: Voice | null;
  sensitivity: Sensitivity;
  /** Words that say nothing on this account, as `wordsKey` spells them. */
  silent: ReadonlySet<string>;
}

export interface Judgement {
  reading: Reading;
  isFlagged: boolean;
}

/** `rare`: of a hundred readings so sure, about one is wrong. */
const beyondDoubt = 0.99;

/** One spelling for words that are the same to a reader. */
export function wordsKey(words: string): string {
  return words.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** The side that does not fit, of a draft that is flagged. */
export function strangeSide({ score }: Reading): Side {
  return score < 0.5 ? 'personal' : 'corporate';
}

function doesNotFit(reading: Reading, voice: Voice, sensitivity: Sensitivity): boolean {
  const { label, confidence, flagFor } = reading;
  if (sensitivity === 'rare') return flagFor[voice] && confidence >= beyondDoubt;
  if (sensitivity === 'usual' || voice === 'mixed') return flagFor[voice];
  return flagFor[voice] || label === (voice === 'personal' ? 'corporate' : 'personal');
}

const weightOf = (evidence: readonly Evidence[]) => evidence.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Reads a draft, and judges it. Words that were said to be fine are no evidence; where they were half of what spoke
 * for the side that does not fit, the draft is left alone.
 */
export function judge(text: string, { voice, sensitivity, silent, ...options }: JudgeOptions): Judgement {
  const reading = readVoice(text, options);
  if (voice === null || !doesNotFit(reading, voice, sensitivity)) return { reading, isFlagged: false };
  const strange = strangeSide(reading);
  const isFine = ({ side, start, end }: Evidence) =>
    side === strange && silent.has(wordsKey(text.slice(start, end)));
  const evidence = reading.evidence.filter((each) => !isFine(each));
  const before = weightOf(reading.evidence.filter(({ side }) => side === strange));
  const left = weightOf(evidence.filter(({ side }) => side === strange));
  return { reading: { ...reading, evidence }, isFlagged: left * 2 > before };
}
