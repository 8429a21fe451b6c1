import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { mergeArchive } from './archive-merge';
import { readArchive } from './archive-read';
import { archivePieces } from './archive-write';
import { database } from './database';
import { emptyDatabase } from './rehearsal/computers';
import { anyVisit, historyBegins, historyMs } from './rehearsal/histories';
import { nothingHeld } from './rehearsal/nothing-held';
import { foldOldVisits } from './retention';
import { changeSettings } from './settings';
import { recordSlices } from './visits';

const zone = 'Europe/Paris';
const end = historyBegins + historyMs;
afterEach(emptyDatabase);

describe('folding', () => {
  it('loses no minute, and a file written before doubles none', async () => {
    const anyMonths = fc.integer({ min: 1, max: 15 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyVisit, { maxLength: 30 }), anyMonths, async (visits, keptMonths) => {
        await emptyDatabase();
        await changeSettings({ keptMonths });
        await recordSlices(visits);
        const before = await database.dayTotals.toArray();
        const file = (await archivePieces(end)).join('');
        await foldOldVisits(end, zone);
        const kept = await database.slices.toArray();
        expect(await database.dayTotals.toArray()).toEqual(before);
        await mergeArchive(await readArchive(file), nothingHeld);
        expect(await database.dayTotals.toArray()).toEqual(before);
        expect(await database.slices.toArray()).toEqual(kept);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('keeps thirteen months, to the day', async () => {
    const at = (date: string, id: string) => ({
      id,
      account: 'claire',
      activity: 'listening' as const,
      pageKind: 'home' as const,
      hand: 'me' as const,
      standing: 'within' as const,
      startedAt: Date.parse(date),
      durationMs: 1000,
      zone,
    });
    // 31 March, thirteen months after 28 February: there is no 31st.
    const visits = [
      at('2025-02-27T22:59:59Z', 'the-day-before'),
      at('2025-02-27T23:00:00Z', 'first-second'),
      at('2026-03-31T10:00:00Z', 'today'),
    ];
    await recordSlices(visits);
    await foldOldVisits(Date.parse('2026-03-31T11:00:00Z'), zone);
    expect(await database.slices.toCollection().primaryKeys()).toEqual(['first-second', 'today']);
  });

  it('is not misled by a clock that is years ahead', async () => {
    const [visit] = fc.sample(anyVisit, 1);
    if (visit) await recordSlices([visit]);
    await foldOldVisits(Date.parse('2061-01-01T00:00:00Z'), zone);
    expect(await database.slices.count()).toBe(1);
  });
});
