/** How well an answer sounds like the account that would send it, by the engine that reads drafts. */
import { readVoice } from '../tone/read-voice';
import type { Voice } from '../tone/voice';

/** Scores (0 personal ... 1 corporate) on this side of the middle are the account's own. */
const clearlyPersonal = 0.4;
const clearlyCorporate = 0.6;

/** What was found of the answer material: the same templates come again and again. */
const known = new Map<string, 0 | 1 | 2>();

/** As `voiceMisfit`, remembered; for texts of which there are not many. */
export function knownMisfit(text: string, language: 'fr' | 'en', voice: Voice): 0 | 1 | 2 {
  const key = `${voice} ${language} ${text}`;
  const misfit = known.get(key) ?? voiceMisfit(text, language, voice);
  known.set(key, misfit);
  return misfit;
}

/** 0: as the account sounds, 1: not quite, 2: it would be flagged, or is the other voice. */
export function voiceMisfit(text: string, language: 'fr' | 'en', voice: Voice): 0 | 1 | 2 {
  const { score, label, flagFor } = readVoice(text, { lang: language });
  if (flagFor[voice]) return 2;
  if (voice === 'mixed') return label === 'corporate' ? 1 : 0;
  const isOwnSide = voice === 'personal' ? score <= clearlyPersonal : score >= clearlyCorporate;
  if (!isOwnSide) return 2;
  return label === 'mixed' ? 1 : 0;
}
