/** Reading the report's CSV file back: it becomes a file of everything, which is then looked at as any other. */
import { rowsOf } from '../watch/read-table';
import { type CsvColumn, type CsvRow, type CsvWords, csvColumns, csvRows } from '../worth/csv-words';
import { archiveFormat, archiveVersion } from './archive-format';
import { readCell } from './csv-cells';

/** Null where it is no such file, in none of these languages. What is wrong in it is said when it is read. */
export function archiveOfCsv(text: string, languages: readonly CsvWords[]): string | null {
  const plain = text.replace(/^\uFEFF/, '');
  for (const words of languages) {
    const [header, ...rows] = rowsOf(plain, words.separator).map(({ cells }) => cells.map(readCell));
    const isOurs = csvColumns.every((column, index) => header?.[index] === words.columns[column]);
    if (isOurs) return JSON.stringify(archiveOf(rows, words));
  }
  return null;
}

function archiveOf(rows: readonly string[][], words: CsvWords) {
  const named = rows.map((cells) => {
    const of = (column: CsvColumn) => cells[csvColumns.indexOf(column)] ?? '';
    return { of, kind: csvRows.find((each) => words.rows[each] === of('row')) };
  });
  const ofKind = (kind: CsvRow) => named.filter((row) => row.kind === kind).map(({ of }) => of);
  return {
    ...{ format: archiveFormat, version: archiveVersion, exportedAt: 0, device: 'csv', visits: [] },
    days: ofKind('time').map((of) => ({
      ...{ day: of('day'), account: of('account'), device: of('computer') },
      activity: keyOf(words.activities, of('activity')),
      hand: keyOf(words.hands, of('hand')),
      standing: keyOf(words.standings, of('standing')),
      durationMs: Number(of('minutes').replace(words.decimal, '.')) * 60_000,
    })),
    counted: ofKind('counted').map((of) => ({
      ...{ account: of('account'), day: of('day'), author: of('author'), line: of('line') },
      id: of('post').replace(/^.*\//, ''),
      kind: keyOf(words.kinds, of('what')),
      saidAt: Date.parse(of('said')),
    })),
    verdicts: ofKind('verdict').map((of) => ({
      ...{ week: of('day'), line: of('line'), ignored: 0 },
      answer: keyOf(words.answers, of('what')),
      answeredAt: Date.parse(of('said')),
    })),
  };
}

/** What is called so; a word that nothing is called is left as it is, to be refused. */
function keyOf(names: Record<string, string>, name: string): string {
  return Object.keys(names).find((key) => names[key] === name) ?? name;
}
