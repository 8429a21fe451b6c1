/** How well judged posts were judged; the same figures as those that the engine is held to. */
import { type Calibration, decisionOf } from '../../tone/model';
import { type Voice, voices } from '../../tone/voice';
import type { Judged } from './calibrate';

export interface Figures {
  posts: number;
  /** Shares, 0..1; of the clear posts (personal or corporate). */
  accuracy: number;
  auc: number;
  rightWhenSure: number;
  sure: number;
  /** Of all posts; "unsure" is wrong. */
  macroF1: number;
  falseAlarms: Record<Voice, number>;
  /** Personal posts flagged on a company's account, corporate ones on a person's. */
  caught: { personal: number; corporate: number };
}

const share = <T>(of: readonly T[], is: (one: T) => boolean) => of.filter(is).length / Math.max(1, of.length);

/** The chance that a corporate post has the higher sum, by ranks (Mann and Whitney, 1947); ties count half. */
function aucOf(corporate: readonly number[], personal: readonly number[]): number {
  let above = 0;
  for (const a of corporate) for (const b of personal) above += a > b ? 1 : a === b ? 0.5 : 0;
  return above / (corporate.length * personal.length);
}

export function figuresOf(judged: readonly Judged[], calibration: Calibration): Figures {
  const all = judged.map(({ label, side, mixedness }) => {
    const { label: said, flags } = decisionOf(side, mixedness, calibration);
    return { label, side, said, flagged: flags };
  });
  const clear = all.filter(({ label }) => label !== 'mixed');
  const of = (label: Voice) => all.filter((one) => one.label === label);
  const said = clear.filter((one) => one.said === 'personal' || one.said === 'corporate');
  const f1Of = (voice: Voice) => {
    const hits = all.filter((one) => one.label === voice && one.said === voice).length;
    const misses = all.filter((one) => (one.label === voice) !== (one.said === voice)).length;
    return hits === 0 ? 0 : (2 * hits) / (2 * hits + misses);
  };
  return {
    posts: all.length,
    accuracy: share(clear, ({ label, side }) => side > 0 === (label === 'corporate')),
    auc: aucOf(
      of('corporate').map(({ side }) => side),
      of('personal').map(({ side }) => side),
    ),
    rightWhenSure: share(said, (one) => one.said === one.label),
    sure: said.length / Math.max(1, clear.length),
    macroF1: voices.reduce((sum, voice) => sum + f1Of(voice), 0) / voices.length,
    falseAlarms: {
      personal: share(of('personal'), ({ flagged }) => flagged.personal),
      mixed: share(of('mixed'), ({ flagged }) => flagged.mixed),
      corporate: share(of('corporate'), ({ flagged }) => flagged.corporate),
    },
    caught: {
      personal: share(of('personal'), ({ flagged }) => flagged.corporate),
      corporate: share(of('corporate'), ({ flagged }) => flagged.personal),
    },
  };
}

const percent = (value: number) => (100 * value).toFixed(1);

export function lineOf({
  posts,
  accuracy,
  auc,
  rightWhenSure,
  sure,
  macroF1,
  falseAlarms,
  caught,
}: Figures): string {
  return (
    `${posts} posts: accuracy ${percent(accuracy)}, AUC ${auc.toFixed(3)}, when sure ${percent(rightWhenSure)} of ` +
    `${percent(sure)}, macro-F1 ${percent(macroF1)}, false alarms ${voices.map((voice) => percent(falseAlarms[voice])).join(' / ')}, ` +
    `caught personal ${percent(caught.personal)}, corporate ${percent(caught.corporate)}`
  );
}
