/** The report as a file for spreadsheets, written and read back in both languages. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { csvEn } from '../locales/pages/csv-en';
import { csvFr } from '../locales/pages/csv-fr';
import { mergeArchive } from '../storage/archive-merge';
import { ArchiveRefused, readArchive } from '../storage/archive-read';
import { readCell, writeCell } from '../storage/csv-cells';
import { archiveOfCsv } from '../storage/csv-read';
import { csvOf } from '../storage/csv-write';
import { database } from '../storage/database';
import { emptyDatabase } from '../storage/rehearsal/computers';
import { anyVisit } from '../storage/rehearsal/histories';
import { nothingHeld } from '../storage/rehearsal/nothing-held';
import { giveVerdict } from '../storage/verdicts';
import { recordSlices } from '../storage/visits';

afterEach(emptyDatabase);

const languages = [csvFr, csvEn];
const [from, to] = ['2025-01-01', '2026-12-31'];
const taken = async (text: string) =>
  mergeArchive(await readArchive(archiveOfCsv(text, languages) ?? text), nothingHeld);

const counted = {
  ...{ account: 'claire', id: '1990000000000000001', author: 'Oscar_F', day: '2025-06-10' },
  ...({
    kind: 'hire',
    line: '=HYPERLINK("https://x.com"; "« Vite ! »")',
    saidAt: 1_749_600_000_123,
  } as const),
};

async function fill(visits: Parameters<typeof recordSlices>[0]): Promise<void> {
  await recordSlices(visits);
  await database.counted.put(counted);
  await giveVerdict('2025-06-02', 'mixed', '-1, à voir', 1_749_600_000_000);
}

const rowsHere = async () => {
  const totals = await database.dayTotals.orderBy('key').toArray();
  return {
    totals,
    counted: await database.counted.toArray(),
    verdicts: await database.verdicts.toArray(),
  };
};

describe.each([
  ['French', csvFr],
  ['English', csvEn],
])('in %s', (_, words) => {
  it('brings back what was in it, and a second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyVisit, { minLength: 1, maxLength: 10 }), async (visits) => {
        await emptyDatabase();
        await fill(visits);
        const [before, file] = [await rowsHere(), await csvOf(from, to, words, null)];
        expect((await taken(file)).days).toBe(0);
        await emptyDatabase();
        await taken(file);
        // Minutes are written to a twentieth of a millisecond.
        const close = ({ durationMs, ...total }: (typeof before)['totals'][number]) => ({
          ...{ ...total, durationMs: expect.closeTo(durationMs, 0) },
        });
        expect(await rowsHere()).toEqual({ ...before, totals: before.totals.map(close) });
      }),
      { numRuns: 20 },
    );
  });

  it('opens right: marked as UTF-8, in the separators of the language, with no formula in it', async () => {
    await recordSlices([
      {
        ...{ id: 'visit-one', account: 'claire', activity: 'speaking', pageKind: 'home', hand: 'me' },
        ...{ standing: 'over', startedAt: Date.parse('2025-06-10T10:00:00Z'), durationMs: 90_000 },
        zone: 'Europe/Paris',
      },
    ]);
    await database.counted.put(counted);
    const file = await csvOf(from, to, words, '133 €');
    expect(file.startsWith('\uFEFF')).toBe(true);
    const { separator, decimal } = words;
    const [header, time, said, cost] = file.slice(1).split('\r\n');
    expect(header?.split(separator)).toEqual(Object.values(words.columns));
    expect(time).toContain(`${separator}1${decimal}5${separator}`);
    expect(time).toContain(words.activities.speaking);
    expect(said).toContain(`"'=HYPERLINK(""https://x.com"";`);
    expect(cost).toContain('133 €');
    expect(await csvOf(from, to, words, null)).not.toContain('133');
  });
});

it('gives every cell back as it was, and writes none that a spreadsheet would run', () => {
  const cell = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ';', ',', 'a', '1') });
  fc.assert(
    fc.property(cell, (text) => {
      const written = writeCell(text, ';');
      const plain = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
      expect(plain).not.toMatch(/^[=+\-@]/);
      expect(readCell(plain)).toBe(text);
    }),
  );
});

it('is refused with the place where something in it is wrong; another file is none of ours', async () => {
  await fill([]);
  const file = await csvOf(from, to, csvFr, null);
  const wrong = file.replace(csvFr.kinds.hire, 'Autre');
  await expect(taken(wrong)).rejects.toThrow(new ArchiveRefused('unknown-value', 'counted[0].kind'));
  expect(archiveOfCsv('jour;compte\r\n2025-06-10;claire', languages)).toBeNull();
  expect(archiveOfCsv('{"format":"chandelle"}', languages)).toBeNull();
});
