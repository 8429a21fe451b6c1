/** How well judged mentions were judged; the same figures as those that the engine is held to, and some more. */
import { type Intent, intents } from '../../replies/answer';
import { wishOf } from '../../replies/intent';
import { type Calibration, chancesOf } from '../../replies/model';
import type { Judged } from './calibrate';

export interface Figures {
  mentions: number;
  /** Shares, 0..1. */
  accuracy: number;
  macroF1: number;
  f1: Record<Intent, number>;
  /** Of the mentions that are neither talk nor abuse. */
  answered: number;
  /** Of the talk; of the abuse. */
  left: { chatter: number; abuse: number };
  delicate: { found: number; right: number };
  /** Intents that were taken for another one, most often first: "praise as complaint", and how often. */
  confusions: [string, number][];
}

const share = <T>(of: readonly T[], is: (one: T) => boolean) => of.filter(is).length / Math.max(1, of.length);

export function figuresOf(judged: readonly Judged[], calibration: Calibration): Figures {
  const all = judged.map(({ intent, delicate, scores, delicateScore }) => ({
    intent,
    delicate,
    said: wishOf({ chances: chancesOf(scores, calibration.sharpness), delicate: delicateScore }, calibration),
  }));
  const f1 = {} as Record<Intent, number>;
  for (const intent of intents) {
    const hits = all.filter((one) => one.intent === intent && one.said.intent === intent).length;
    const misses = all.filter((one) => (one.intent === intent) !== (one.said.intent === intent)).length;
    f1[intent] = hits === 0 ? 0 : (2 * hits) / (2 * hits + misses);
  }
  const confused = new Map<string, number>();
  for (const { intent, said } of all) {
    if (intent === said.intent) continue;
    const name = `${intent} as ${said.intent}`;
    confused.set(name, (confused.get(name) ?? 0) + 1);
  }
  const of = (intent: Intent) => all.filter((one) => one.intent === intent);
  return {
    mentions: all.length,
    accuracy: share(all, ({ intent, said }) => intent === said.intent),
    macroF1: intents.reduce((sum, intent) => sum + f1[intent], 0) / intents.length,
    f1,
    answered: share(
      all.filter(({ intent }) => intent !== 'chatter' && intent !== 'abuse'),
      ({ said }) => said.worthAnswering,
    ),
    left: {
      chatter: share(of('chatter'), ({ said }) => !said.worthAnswering),
      abuse: share(of('abuse'), ({ said }) => !said.worthAnswering),
    },
    delicate: {
      found: share(
        all.filter(({ delicate }) => delicate),
        ({ said }) => said.delicate,
      ),
      right: share(
        all.filter(({ said }) => said.delicate),
        ({ delicate }) => delicate,
      ),
    },
    confusions: [...confused].sort((a, b) => b[1] - a[1]),
  };
}

const percent = (value: number) => (100 * value).toFixed(1);

/** The figures in one line, then each intent's F1, then the commonest confusions. */
export function linesOf(figures: Figures): string[] {
  const { mentions, accuracy, macroF1, f1, answered, left, delicate, confusions } = figures;
  return [
    `${mentions} mentions: accuracy ${percent(accuracy)}, macro-F1 ${percent(macroF1)}, answered ${percent(answered)}, ` +
      `left: talk ${percent(left.chatter)}, abuse ${percent(left.abuse)}, ` +
      `delicate found ${percent(delicate.found)}, right ${percent(delicate.right)}`,
    `F1: ${intents.map((intent) => `${intent} ${percent(f1[intent])}`).join(', ')}`,
    confusions
      .slice(0, 8)
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
  ];
}
