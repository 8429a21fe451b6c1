/** A period as a CSV file: time by day, what counted and the weeks' verdicts, for a spreadsheet and for the importer. */
import { type CsvColumn, type CsvWords, csvColumns } from '../worth/csv-words';
import { countedBetween } from './counted';
import { writeCell } from './csv-cells';
import { verdictsBetween } from './verdicts';
import { dayTotalsBetween } from './visits';

/** Excel takes a file without it for one of another century. */
const byteOrderMark = '\uFEFF';

/** Of days `from` to `to`, both included. `cost`: in so many words; null: it stays out. */
export async function csvOf(from: string, to: string, words: CsvWords, cost: string | null): Promise<string> {
  const [totals, counted, verdicts] = await Promise.all([
    dayTotalsBetween(from, to),
    countedBetween(from, to),
    verdictsBetween(from, to),
  ]);
  const rows: Partial<Record<CsvColumn, string>>[] = [
    words.columns,
    ...totals.map(({ day, account, activity, hand, standing, device, durationMs }) => ({
      ...{ row: words.rows.time, day, account, computer: device, minutes: minutes(durationMs, words) },
      activity: words.activities[activity],
      hand: words.hands[hand],
      standing: words.standings[standing],
    })),
    ...counted.map(({ day, account, id, author, kind, line, saidAt }) => ({
      ...{ row: words.rows.counted, day, account, author, line, said: new Date(saidAt).toISOString() },
      // A number of that length a spreadsheet would round.
      post: `https://x.com/i/status/${id}`,
      what: words.kinds[kind],
    })),
    ...verdicts.flatMap(({ week, answer, line, answeredAt }) =>
      answer === null
        ? []
        : [
            {
              ...{ row: words.rows.verdict, day: week, line, said: new Date(answeredAt).toISOString() },
              what: words.answers[answer],
            },
          ],
    ),
    ...(cost === null ? [] : [{ row: words.rows.cost, day: from, line: cost }]),
  ];
  const { separator } = words;
  const lines = rows.map((row) =>
    csvColumns.map((column) => writeCell(row[column] ?? '', separator)).join(separator),
  );
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

/** To a twentieth of a millisecond, so that what is read back is what was written. */
function minutes(durationMs: number, { decimal }: CsvWords): string {
  return String(Number((durationMs / 60_000).toFixed(6))).replace('.', decimal);
}
