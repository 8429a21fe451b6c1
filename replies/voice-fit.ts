/** How well an answer sounds like the account that would send it, by the engine that reads drafts. */
import { readVoice } from '../tone/read-voice';
import type { Voice } from '../tone/voice';

/** Scores (0 personal ... 1 corporate) on this side of the middle are the account's own. */
const clearlyPersonal = 0.4;
const clearlyCorporate = 0.6;

/** What was found of the answer material: the same templates come again and again. */
const known = new Map<string, 0 | 1 | 2 | 3>();

/** As `voiceMisfit`, remembered; for texts of which there are not many. */
export function knownMisfit(text: string, language: 'fr' | 'en', voice: Voice): 0 | 1 | 2 | 3 {
  const key = `${voice} ${language} ${text}`;
  const misfit = known.get(key) ?? voiceMisfit(text, language, voice);
  known.set(key, misfit);
  return misfit;
}

/** Would it be flagged on the account, or is it plainly the other voice? */
export function isOtherVoice(text: string, language: 'fr' | 'en', voice: Voice): boolean {
  const { label, flagFor } = readVoice(text, { lang: language });
  return flagFor[voice] || (voice !== 'mixed' && label === (voice === 'personal' ? 'corporate' : 'personal'));
}

/** 0: as the account sounds, 1: not quite, 2: nearer to the other voice, 3: it would be flagged, or is the other voice. */
function voiceMisfit(text: string, language: 'fr' | 'en', voice: Voice): 0 | 1 | 2 | 3 {
  if (isOtherVoice(text, language, voice)) return 3;
  const { score, label } = readVoice(text, { lang: language });
  if (voice === 'mixed') return label === 'corporate' ? 1 : 0;
  const isOwnSide = voice === 'personal' ? score <= clearlyPersonal : score >= clearlyCorporate;
  if (!isOwnSide) return 2;
  return label === 'mixed' ? 1 : 0;
}
