/**
 * From the sums that cross-validation by files gave each post of the corpus: how sharp the probabilities may be, how
 * often a label is right, from where on the engine is sure, and where it flags. Silence is the default: what is asked
 * of false alarms is half of the bar, with the files of pairs as a sixth of the posts, however many they are: they are
 * harder than what people post, and posts from elsewhere differ more than the files do. Confidence is read without the pairs.
 */
import { type Calibration, firstKnown, knownEvery, likeliestOf, probabilitiesOf } from '../../tone/model';
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
  /** The likeliest. */
  voice: Voice;
  chances: Record<Voice, number>;
  /** What it counts for. */
  weight: number;
}

/** The least probability of `voice` that few posts of another label reach. */
function flagAt(cases: readonly Case[], label: keyof typeof mostFalseAlarms, voice: Voice): number {
  const own = cases.filter((one) => one.label === label).sort((a, b) => b.chances[voice] - a.chances[voice]);
  let left = mostFalseAlarms[label] * own.reduce((sum, { weight }) => sum + weight, 0);
  let least = 1;
  for (const { chances, weight } of own) {
    least = chances[voice];
    left -= weight;
    if (left < 0) break;
  }
  return Math.min(0.999, Math.ceil(least * 1000 + 1e-9) / 1000);
}

export function calibrationOf(judged: readonly Judged[]): Calibration {
  const usual = judged.filter((one) => !isOfPairs(one));
  const sharpness = sharpnessOf(usual);
  const weightOfPair = usual.length / (5 * Math.max(1, judged.length - usual.length));
  const caseOf = ({ label, file, side, mixedness }: Judged): Case => {
    const chances = probabilitiesOf(side * sharpness, mixedness * sharpness);
    return {
      label,
      voice: voices.reduce((best, other) => (chances[other] > chances[best] ? other : best)),
      chances,
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
    .map(({ label, voice, chances }) => ({ isRight: label === voice, ...likeliestOf(chances, { right }) }))
    .sort((a, b) => b.confidence - a.confidence);
  let rightSoFar = 0;
  let sure = mostConfident;
  for (const [index, { isRight, confidence }] of clear.entries()) {
    if (isRight) rightSoFar += 1;
    const isLastOfEqual = clear[index + 1]?.confidence !== confidence;
    if (isLastOfEqual && rightSoFar / (index + 1) >= wantedRight) sure = confidence;
  }

  return {
    sharpness,
    right,
    sure: { personal: sure, mixed: sureMixed, corporate: sure },
    flags: {
      personal: flagAt(all, 'personal', 'corporate'),
      mixed: Math.max(flagAt(all, 'mixed', 'corporate'), leastForLeader),
      corporate: flagAt(all, 'corporate', 'personal'),
    },
  };
}
