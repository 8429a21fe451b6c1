/**
 * Reads whose voice a text has: the language, then that language's linear model (`model.ts`) over the features of
 * the text (`features.ts`), then the words that decided (`evidence.ts`). In doubt it is unsure, and flags nothing.
 */
import { evidenceOf } from './evidence';
import { eachFeature } from './features';
import { detectLanguageOf } from './language';
import { decisionOf, modelOf, steps } from './model';
import { type Token, tokenize } from './tokens';
import type { Reading } from './voice';

export interface ReadOptions {
  /** BCP 47 tag that X gives the text, if any. */
  lang?: string | null;
  /** Names and handles of the company, as people write them. */
  company?: readonly string[];
}

/** X's longest post. What comes after is not read. */
const longestText = 25_000;

const silent = { personal: false, mixed: false, corporate: false };

/** Words for one's company; its own name is better, where it is known. */
const house = {
  en: /\b(?:my|our|the|this) (?:company|firm|business|employer|team|board|office|customers?|clients?|colleagues?|staff|boss|ceo)\b/i,
  fr: /(?:mon|ma|mes|notre|nos|la|le|cette|l[’'])\s?(?:entreprise|boîte|boite|société|groupe|employeur|équipes?|clients?|collègues?|collaborateurs?|salariés?|patron|direction)(?!\p{L})/iu,
};

function namesTheCompany(
  text: string,
  tokens: readonly Token[],
  language: 'fr' | 'en',
  company: readonly string[],
): boolean {
  const lower = text.toLowerCase();
  const names = company.map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  // The name as a whole: "Orange" is not in "oranges".
  const isNamed = names.some((name) =>
    tokens.some(
      ({ start }) => lower.startsWith(name, start) && !/[\p{L}\p{N}]/u.test(lower[start + name.length] ?? ''),
    ),
  );
  return isNamed || house[language].test(text);
}

/**
 * @param text a post or a draft, 0 to 25,000 UTF-16 units
 * @returns whose voice it has; `evidence` is heaviest first, its weights are shares of the whole decision
 */
export function readVoice(text: string, { lang: hint, company = [] }: ReadOptions = {}): Reading {
  const read = text.slice(0, longestText);
  const tokens = tokenize(read);
  const lang = detectLanguageOf(tokens, hint);
  if (lang === 'other') {
    return { lang, score: 0.5, label: 'unsure', confidence: 0, evidence: [], flagFor: { ...silent } };
  }

  const { weights, sideOfStep, mixednessOfStep, bias, calibration } = modelOf(lang);
  const points = new Float64Array(tokens.length);
  let side = bias.side;
  let mixedness = bias.mixedness;
  const cues = eachFeature(tokens, lang, (bucket, value, from, to) => {
    const sideStep = weights[2 * bucket] ?? 0;
    const mixedStep = weights[2 * bucket + 1] ?? 0;
    if (mixedStep !== 0) mixedness += value * (mixednessOfStep[mixedStep + steps] ?? 0);
    if (sideStep === 0) return;
    const added = value * (sideOfStep[sideStep + steps] ?? 0);
    side += added;
    for (let i = from; i < to; i += 1) points[i] = (points[i] ?? 0) + added / (to - from);
  });

  const { score, label, confidence, flags } = decisionOf(side, mixedness, calibration);
  return {
    lang,
    score,
    label,
    confidence,
    evidence: evidenceOf(read, tokens, points, cues),
    // A leader's account is no place for what is all personal and of the company.
    flagFor: {
      ...flags,
      mixed: flags.mixed || (flags.corporate && namesTheCompany(read, tokens, lang, company)),
    },
  };
}
