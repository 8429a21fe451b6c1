/**
 * From the sums that cross-validation by files gave each post of the corpus: how sharp the probabilities may be, how
 * often a label is right, from where on the engine is sure, and where it flags. Silence is the default: what is asked
 * of false alarms is half of the bar, with the files of pairs as a sixth of the posts, however many they are: they are
 * harder than what people post, and posts from elsewhere differ more than the files do. The bar itself is to hold in
 * each of the other files, since what people post may be like any of them. Confidence is read without the pairs.
 */
import { type Calibration, firstKnown, knownEvery, probabilitiesOf } from '../../tone/model';
import { type Voice, voices } from '../../tone/voice';
import { isOfPairs } from './corpus';

/** A post judged by a model that has not learnt from it. */
export interface Judged {
  label: Voice;
  side: number;
  mixedness: number;
  file: string;
}

/** Labels that are given, personal or corporate, are right at least this often: the bar asks 0.97. */
const wantedRight = 0.975;
/** Of the posts that have the account's own voice; the bar asks 0.03. A leader speaks in every shade: hardly ever. */
const mostFalseAlarms = { personal: 0.015, mixed: 0.002, corporate: 0.015 };
/** In each file that is not of pairs. */
const mostInAFile = 0.03;
/** A leader's account is flagged for pure corporate only, where the model is all but certain. */
const leastForLeader = 0.95;
/** A "mixed" that is more often right than wrong is worth saying: it silences the flags. */
const sureMixed = 0.5;
/** Nothing is ever quite sure. */
const mostConfident = 0.99;

/** The factor of the sums that gives the least log loss. */
function sharpnessOf(judged: readonly Judged[]): number {
  const lossAt = (sharpness: number) =>
    judged.reduce((loss, { label, side, mixedness }) => {
      const chance = probabilitiesOf(side * sharpness, mixedness * sharpness)[label];
      return loss - Math.log(Math.max(1e-12, chance));
    }, 0);
  const candidates = Array.from({ length: 40 }, (_, i) => (i + 4) / 20);
  const losses = candidates.map(lossAt);
  return candidates[losses.indexOf(Math.min(...losses))] ?? 1;
}

/**
 * The share right by probability, never falling (isotonic regression by pooling adjacent violators: Barlow et
 * al., 1972), at the probabilities that the engine knows.
 */
function shareRight(cases: readonly { chance: number; isRight: boolean }[]): number[] {
  const pools: { sum: number; count: number; from: number }[] = [];
  for (const { chance, isRight } of cases.toSorted((a, b) => a.chance - b.chance)) {
    pools.push({ sum: isRight ? 1 : 0, count: 1, from: chance });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (!last || !before || before.sum / before.count < last.sum / last.count) break;
      pools.splice(-2, 2, {
        sum: before.sum + last.sum,
        count: before.count + last.count,
        from: before.from,
      });
    }
  }
  const known: number[] = [];
  for (let chance = firstKnown; chance < 1 + knownEvery / 2; chance += knownEvery) {
    const pool = pools.findLast(({ from }) => from <= chance) ?? pools[0];
    const share = pool ? pool.sum / pool.count : 0;
    known.push(Math.round(Math.min(mostConfident, share) * 1000) / 1000);
  }
  return known;
}

interface Case {
  label: Voice;
  file: string;
  /** The likeliest. */
  voice: Voice;
  chances: Record<Voice, number>;
  /** Sharpened; below 0 personal. */
  side: number;
  /** What it counts for. */
  weight: number;
}

/** What is asked of a post before it is flagged as `voice`: as much as few posts of another label reach. */
type Weigh = (one: Case) => number;

/** @param most share of the posts of that label */
function leastFor(cases: readonly Case[], label: Voice, weigh: Weigh, most: number): number {
  const own = cases.filter((one) => one.label === label).sort((a, b) => weigh(b) - weigh(a));
  let left = most * own.reduce((sum, { weight }) => sum + weight, 0);
  let least = 0;
  for (const one of own) {
    least = weigh(one);
    left -= one.weight;
    if (left < 0) break;
  }
  return Math.max(0, least);
}

function flagAt(cases: readonly Case[], label: Voice, weigh: Weigh): number {
  const files = [...new Set(cases.filter((one) => !isOfPairs(one)).map(({ file }) => file))];
  const inFiles = files.map((file) => {
    const inFile = cases.filter((one) => one.file === file);
    return leastFor(inFile, label, weigh, mostInAFile);
  });
  const least = Math.max(leastFor(cases, label, weigh, mostFalseAlarms[label]), ...inFiles);
  return Math.ceil(least * 1000 + 1e-9) / 1000;
}

/** |side| of the posts that would be called `voice`; nothing flags the others. */
const sideOf =
  (voice: Voice): Weigh =>
  (one) =>
    one.voice === voice ? Math.abs(one.side) : 0;

export function calibrationOf(judged: readonly Judged[]): Calibration {
  const usual = judged.filter((one) => !isOfPairs(one));
  const sharpness = sharpnessOf(usual);
  const weightOfPair = usual.length / (5 * Math.max(1, judged.length - usual.length));
  const caseOf = ({ label, file, side, mixedness }: Judged): Case => {
    const chances = probabilitiesOf(side * sharpness, mixedness * sharpness);
    return {
      label,
      file,
      voice: voices.reduce((best, other) => (chances[other] > chances[best] ? other : best)),
      chances,
      side: side * sharpness,
      weight: isOfPairs({ file }) ? weightOfPair : 1,
    };
  };
  const cases = usual.map(caseOf);
  const all = judged.map(caseOf);
  const rightOf = (voice: Voice) =>
    shareRight(
      cases
        .filter((one) => one.voice === voice)
        .map(({ label, chances }) => ({ chance: chances[voice], isRight: label === voice })),
    );
  const right = { personal: rightOf('personal'), mixed: rightOf('mixed'), corporate: rightOf('corporate') };

  // Sure where those that are surer still are right often enough, mixed posts aside: they are neither.
  const clear = cases
    .filter(({ label, voice }) => label !== 'mixed' && voice !== 'mixed')
    .sort((a, b) => Math.abs(b.side) - Math.abs(a.side));
  let rightSoFar = 0;
  let sureSide = Math.abs(clear[0]?.side ?? 0);
  for (const [index, { label, voice, side }] of clear.entries()) {
    if (label === voice) rightSoFar += 1;
    if (rightSoFar / (index + 1) >= wantedRight) sureSide = Math.abs(side);
  }

  return {
    sharpness,
    right,
    sure: { side: Math.floor(sureSide * 1000) / 1000, mixed: sureMixed },
    flags: {
      personal: flagAt(all, 'personal', sideOf('corporate')),
      mixed: Math.min(
        0.999,
        Math.max(
          flagAt(all, 'mixed', ({ chances }) => chances.corporate),
          leastForLeader,
        ),
      ),
      corporate: flagAt(all, 'corporate', sideOf('personal')),
    },
  };
}
