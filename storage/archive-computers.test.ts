import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slice } from '../time/slice';
import { mergeArchive } from './archive-merge';
import { readArchive } from './archive-read';
import { archivePieces } from './archive-write';
import { database } from './database';
import { Computer } from './rehearsal/computers';
import { anyVisit, historyBegins, historyMs, truthOf } from './rehearsal/histories';
import { nothingHeld } from './rehearsal/nothing-held';
import { foldOldVisits } from './retention';
import { thisDevice } from './running';
import { changeSettings } from './settings';
import { recordSlices } from './visits';

const exported = async () => (await archivePieces(historyBegins + historyMs)).join('');
const imported = async (file: string) => mergeArchive(await readArchive(file), nothingHeld);

async function totalsHere(): Promise<Map<string, number>> {
  return new Map((await database.dayTotals.toArray()).map(({ key, durationMs }) => [key, durationMs]));
}

const whole = (totals: Map<string, number>) =>
  [...totals].map(([key, ms]) => [key, Math.round(ms / 10)]).sort();

type Step =
  | { do: 'count'; on: 0 | 1; visit: Slice }
  | { do: 'fold'; on: 0 | 1; at: number }
  | { do: 'export'; on: 0 | 1 }
  | { do: 'import'; on: 0 | 1; file: number };

const on = fc.constantFrom(0 as const, 1 as const);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('count' as const), on, visit: anyVisit }) },
  fc.record({
    do: fc.constant('fold' as const),
    on,
    at: fc.integer({ min: historyBegins, max: historyBegins + historyMs }),
  }),
  fc.record({ do: fc.constant('export' as const), on }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('import' as const), on, file: fc.nat(20) }) },
);

describe('two computers', () => {
  it('never double a minute nor lose one, whatever is folded, exported and imported in what order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 25, size: 'max' }), async (steps) => {
        const computers = [new Computer(), new Computer()] as const;
        const devices = [await computers[0].use(thisDevice), await computers[1].use(thisDevice)] as const;
        const counted: { visit: Slice; device: string }[] = [];
        const files: string[] = [];
        for (const computer of computers) await computer.use(() => changeSettings({ keptMonths: 1 }));

        for (const step of steps) {
          const computer = computers[step.on];
          if (step.do === 'count') {
            counted.push({ visit: step.visit, device: devices[step.on] });
            await computer.use(() => recordSlices([step.visit]));
          } else if (step.do === 'fold') {
            await computer.use(() => foldOldVisits(step.at, 'Europe/Paris'));
          } else if (step.do === 'export') {
            files.push(await computer.use(exported));
          } else {
            const file = files[step.file % files.length];
            if (file === undefined) continue;
            const truth = truthOf(counted);
            const totals = await computer.use(() => imported(file).then(totalsHere));
            for (const [key, ms] of totals) expect(ms).toBeLessThanOrEqual((truth.get(key) ?? 0) + 0.01);
          }
        }
        const last = [await computers[0].use(exported), await computers[1].use(exported)];
        for (const computer of computers) {
          const totals = await computer.use(async () => {
            for (const file of [...last, ...files, ...last]) await imported(file);
            return totalsHere();
          });
          expect(whole(totals)).toEqual(whole(truthOf(counted)));
        }
      }),
      { numRuns: 25, interruptAfterTimeLimit: 30_000 },
    );
  }, 60_000);
});
