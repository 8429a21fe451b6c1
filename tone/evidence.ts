/**
 * Gives the decision back to the words: what each token added to the side's sum, gathered into whole words and
 * short phrases, heaviest first. A stretch weighs the share that it has in all that speaks for either side.
 */
import type { PlacedCue } from './features';
import type { Token } from './tokens';
import type { Evidence, Reason, Side } from './voice';

const mostEvidence = 24;
/** Shares of the decision below which a stretch is not worth showing, and a link or a name neither. */
const leastShare = 0.02;
/** A stretch that carries so much of the decision is heavy. */
const heavyShare = 0.1;
const leastShareOfLink = 0.1;
/** Nor, below this, one for which no reason can be told. */
const leastShareOfWording = 0.05;
/** A word joins a phrase when it weighs at least this share of the phrase's heaviest. */
const leastOfHeaviest = 0.3;
const longestPhrase = 4;

/** Tokens that are read as one: a word with what is elided before it, a mark, an emoji. */
interface Unit {
  from: number;
  to: number;
  /** Points of the side's sum; below 0 personal. */
  points: number;
  isWord: boolean;
  /** Follows a line break. */
  isOnNewLine: boolean;
  /** Already in a phrase. */
  isTaken: boolean;
}

function unitsOf(text: string, tokens: readonly Token[], points: Float64Array): Unit[] {
  const units: Unit[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = units.at(-1);
    const isWord = token.kind === 'word' || token.kind === 'number';
    const touches = before?.isWord && tokens[before.to - 1]?.end === token.start;
    if (isWord && touches) {
      before.to = index + 1;
      before.points += points[index] ?? 0;
    } else {
      const isOnNewLine = text.slice(tokens[index - 1]?.end ?? 0, token.start).includes('\n');
      const own = points[index] ?? 0;
      units.push({ from: index, to: index + 1, points: own, isWord, isOnNewLine, isTaken: false });
    }
  }
  return units;
}

/** Commas and full stops speak for nobody who reads them. */
function canStand(unit: Unit, tokens: readonly Token[]): boolean {
  const token = tokens[unit.from];
  return token?.kind !== 'mark' || /^(?:[!?]|\.{2}|…)/.test(token.raw);
}

const sizeOf = (unit: Unit | undefined) => Math.abs(unit?.points ?? 0);

/** No mark, no link and no line break stands between them. */
function areNeighbours(before: Unit | undefined, after: Unit | undefined): boolean {
  return before !== undefined && before.to === after?.from && !after.isOnNewLine;
}

/** What `unit` would add to a phrase around `core`; 0 when it does not belong there. */
function addedTo(core: Unit, unit: Unit | undefined, formulas: readonly PlacedCue[]): number {
  if (!unit?.isWord || !core.isWord || unit.isTaken || unit.points > 0 !== core.points > 0) return 0;
  if (sizeOf(unit) >= sizeOf(core) * leastOfHeaviest) return sizeOf(unit);
  // "My wife" is one formula, however little of it is the wife.
  const from = Math.min(core.from, unit.from);
  const to = Math.max(core.to, unit.to);
  return formulas.some((formula) => formula.from <= from && formula.to >= to) ? sizeOf(unit) : 0;
}

/** Neighbouring words of one side, none of them much lighter than the heaviest; heaviest words first. */
function phrasesOf(units: readonly Unit[], cues: readonly PlacedCue[]): Unit[] {
  const phrases: Unit[] = [];
  for (const index of [...units.keys()].sort((a, b) => sizeOf(units[b]) - sizeOf(units[a]) || a - b)) {
    const core = units[index];
    if (!core || core.isTaken || core.points === 0) continue;
    core.isTaken = true;
    const phrase = { ...core };
    let first = index - 1;
    let last = index + 1;
    while (last - first <= longestPhrase) {
      const before = areNeighbours(units[first], units[first + 1]) ? addedTo(core, units[first], cues) : 0;
      const after = areNeighbours(units[last - 1], units[last]) ? addedTo(core, units[last], cues) : 0;
      const next = units[after >= before ? last : first];
      if (!next || Math.max(before, after) === 0) break;
      if (after >= before) last += 1;
      else first -= 1;
      next.isTaken = true;
      phrase.from = Math.min(phrase.from, next.from);
      phrase.to = Math.max(phrase.to, next.to);
      phrase.points += next.points;
    }
    phrases.push(phrase);
  }
  return phrases;
}

/** Why: that of the formula which covers most of the stretch and speaks for the same side. */
function reasonOf(phrase: Unit, side: Side, cues: readonly PlacedCue[]): Reason {
  let best: PlacedCue | undefined;
  let most = 0;
  for (const cue of cues) {
    const covered = Math.min(cue.to, phrase.to) - Math.max(cue.from, phrase.from);
    if (cue.side === side && covered > most) {
      best = cue;
      most = covered;
    }
  }
  return best?.reason ?? 'wording';
}

function leastShareFor(token: Token | undefined): number {
  return token?.kind === 'link' || token?.kind === 'handle' || token?.kind === 'hashtag'
    ? leastShareOfLink
    : leastShare;
}

/** In a long text every share is small: where the heaviest is, all may be. */
function scaleOf(heaviest = 1): number {
  return Math.min(1, heaviest / heavyShare);
}

/**
 * @param text what `tokens` were cut from
 * @param points what each token added to the side's sum
 */
export function evidenceOf(
  text: string,
  tokens: readonly Token[],
  points: Float64Array,
  cues: readonly PlacedCue[],
): Evidence[] {
  const units = unitsOf(text, tokens, points).filter((unit) => canStand(unit, tokens));
  const total = points.reduce((sum, value) => sum + Math.abs(value), 0);
  if (total === 0) return [];
  const shown = phrasesOf(units, cues)
    .map((phrase) => ({ phrase, weight: Math.abs(phrase.points) / total }))
    .sort((a, b) => b.weight - a.weight || a.phrase.from - b.phrase.from)
    .filter(
      ({ phrase, weight }, _, all) => weight >= leastShareFor(tokens[phrase.from]) * scaleOf(all[0]?.weight),
    )
    .slice(0, mostEvidence);
  const evidence = shown.map(({ phrase, weight }): Evidence => {
    const side = phrase.points > 0 ? 'corporate' : 'personal';
    const start = tokens[phrase.from]?.start ?? 0;
    const end = tokens[phrase.to - 1]?.end ?? 0;
    return { start, end, side, weight, reason: reasonOf(phrase, side, cues) };
  });
  const leastOfWording = leastShareOfWording * scaleOf(evidence[0]?.weight);
  return evidence.filter(({ weight, reason }) => reason !== 'wording' || weight >= leastOfWording);
}
