/**
 * Reads whose voice a text has: a log-linear score over readable cues. Each reason adds up its cues, with less
 * and less for each further one; the sum of the corporate reasons less that of the personal ones is the score.
 * Nothing counts that is not shown: the evidence is the decision.
 */
import { detectLanguage } from './language';
import type { Cue } from './lexicon';
import { englishCues } from './lexicon-en';
import { frenchCues } from './lexicon-fr';
import { type Finder, phraseFinder } from './phrase-finder';
import { type PlacedCue, shapeCues } from './shape';
import { type Token, tokenize } from './tokens';
import type { Evidence, Label, Language, Reading, Reason, Side } from './voice';

export interface ReadOptions {
  /** BCP 47 tag that X gives the text, if any. */
  lang?: string | null;
}

/** X's longest post. What comes after is not read. */
const longestText = 25_000;
const mostEvidence = 24;
/** What somebody else says inside the text weighs little. */
const quotedShare = 0.25;

/** The most that one reason can weigh, however often it is seen. */
const ceilings: Record<Reason, number> = {
  'first-person': 3,
  'institutional-we': 2.6,
  'direct-address': 1.6,
  feeling: 2,
  informal: 2.6,
  'family-life': 1.5,
  announcement: 2,
  'press-release': 2.2,
  'customer-service': 3.6,
  'call-to-action': 2,
  promotion: 2.2,
  wording: 1.6,
};

const finders: Record<'fr' | 'en', Finder<Cue>> = {
  fr: phraseFinder(frenchCues),
  en: phraseFinder(englishCues),
};
const wordless: Finder<Cue> = () => [];

function placedCues(tokens: readonly Token[], language: Language): PlacedCue[] {
  const find = language === 'other' ? wordless : finders[language];
  const placed: PlacedCue[] = [];
  for (const { from, to, value } of find(tokens)) {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) continue;
    const points = first.quoted ? value.points * quotedShare : value.points;
    placed.push({ ...value, points, start: first.start, end: last.end });
  }
  return placed.concat(shapeCues(tokens));
}

interface Weighed {
  personal: number;
  corporate: number;
  /** Evidence in points, not yet shares. */
  evidence: Evidence[];
  /** Points by `side reason`. */
  byReason: Map<string, number>;
}

function weigh(placed: readonly PlacedCue[]): Weighed {
  const groups = new Map<string, PlacedCue[]>();
  for (const cue of placed) {
    const key = `${cue.side} ${cue.reason}`;
    const group = groups.get(key);
    if (group) group.push(cue);
    else groups.set(key, [cue]);
  }
  const weighed: Weighed = { personal: 0, corporate: 0, evidence: [], byReason: new Map() };
  for (const [key, group] of groups) {
    const { side, reason } = group[0] as PlacedCue;
    const sum = group.reduce((total, cue) => total + cue.points, 0);
    const ceiling = ceilings[reason];
    const points = ceiling * (1 - Math.exp(-sum / ceiling));
    weighed[side] += points;
    weighed.byReason.set(key, points);
    for (const { start, end, points: own } of group) {
      weighed.evidence.push({ start, end, side, reason, weight: (points * own) / sum });
    }
  }
  return weighed;
}

/** Both voices are there: somebody says "I" or shows a feeling, and an organisation is spoken for. */
function isMixed({ personal, corporate, byReason }: Weighed): boolean {
  const points = (key: `${Side} ${Reason}`) => byReason.get(key) ?? 0;
  // An agent of customer service says "I" as its instrument.
  if (points('corporate customer-service') >= 1) return false;
  const self = points('personal first-person');
  const house = points('corporate institutional-we') + points('corporate announcement');
  const formulas = points('corporate press-release') + points('corporate call-to-action');
  const feeling = points('personal feeling');
  const bothHeard =
    (self >= 0.9 && house >= 1.1) ||
    (self >= 0.9 && house + formulas >= 1.6) ||
    (feeling >= 0.7 && points('corporate institutional-we') >= 0.9);
  return bothHeard && Math.abs(corporate - personal) < widestMixed && Math.min(corporate, personal) >= 1;
}

/** Points that both voices may differ by and still be both heard. */
const widestMixed = 3;
const leastEvidence = 0.8;
const leastMargin = 0.5;

function labelOf(weighed: Weighed, margin: number, language: Language): Label {
  if (language === 'other' || weighed.personal + weighed.corporate < leastEvidence) return 'unsure';
  if (isMixed(weighed)) return 'mixed';
  if (Math.abs(margin) < leastMargin) return 'unsure';
  return margin > 0 ? 'corporate' : 'personal';
}

/** How often a margin this wide proved right, on posts judged by hand: [margin, share right]. */
const calibration: readonly (readonly [number, number])[] = [
  [0, 0.5],
  [0.5, 0.58],
  [1, 0.7],
  [2, 0.88],
  [3, 0.95],
  [5, 0.96],
];
const mixedConfidence = 0.45;

function confidenceOf(label: Label, margin: number): number {
  if (label === 'unsure') return 0.5;
  if (label === 'mixed') return mixedConfidence;
  const size = Math.abs(margin);
  for (let i = 1; i < calibration.length; i += 1) {
    const [high, right] = calibration[i] as readonly [number, number];
    const [low, before] = calibration[i - 1] as readonly [number, number];
    if (size < high) return before + ((right - before) * (size - low)) / (high - low);
  }
  return calibration.at(-1)?.[1] ?? mixedConfidence;
}

/** Margins (points) that a mismatch needs before it is worth a word; silence is the default. */
const flagMargin = { personal: 1.6, mixed: 3.4, corporate: 1.6 };
/** A voice of the other side that is also heard makes a mismatch doubtful. */
const mostDoubt = { personal: 1.4, mixed: 0.7, corporate: 1.6 };

/**
 * @param text a post or a draft, 0 to 25,000 UTF-16 units
 * @returns whose voice it has; `evidence` is heaviest first, its weights are shares of the whole decision
 */
export function readVoice(text: string, options: ReadOptions = {}): Reading {
  const read = text.slice(0, longestText);
  const lang = detectLanguage(read, options.lang);
  const weighed = weigh(placedCues(tokenize(read), lang));
  const { personal, corporate } = weighed;
  const total = personal + corporate;
  const margin = corporate - personal;
  const label = labelOf(weighed, margin, lang);
  const isFlagged = (meant: keyof typeof flagMargin, heard: Side) =>
    label === heard &&
    Math.abs(margin) >= flagMargin[meant] &&
    (heard === 'corporate' ? personal : corporate) <= mostDoubt[meant];
  return {
    lang,
    score: 1 / (1 + Math.exp(-margin)),
    label,
    confidence: confidenceOf(label, margin),
    evidence: weighed.evidence
      .map((evidence) => ({ ...evidence, weight: evidence.weight / total }))
      .sort((a, b) => b.weight - a.weight || a.start - b.start)
      .slice(0, mostEvidence),
    flagFor: {
      personal: isFlagged('personal', 'corporate'),
      mixed: isFlagged('mixed', 'corporate'),
      corporate: isFlagged('corporate', 'personal'),
    },
  };
}
