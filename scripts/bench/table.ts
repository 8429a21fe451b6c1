/** Prints outcomes as tables on the terminal. */
import type { Figure, Outcome, Unit } from './figure';
import type { Spread } from './pairs';

interface Column {
  head: string;
  isText: boolean;
  cell(figure: Figure): string;
}

export function tableOf({ title, figures }: Outcome): string {
  const besides = [...new Set(figures.flatMap(({ beside }) => Object.keys(beside ?? {})))];
  const columns: Column[] = [
    { head: '', isText: true, cell: ({ name }) => name },
    ...besides.map((head) => ({
      head,
      isText: false,
      cell: ({ beside }: Figure) => (beside?.[head] === undefined ? '' : number(beside[head])),
    })),
    { head: 'figure', isText: false, cell: ({ value, unit }) => withUnit(value, unit) },
    {
      head: 'min | quartiles | max',
      isText: true,
      cell: ({ spread }) => (spread ? spreadText(spread) : ''),
    },
    {
      head: 'bar',
      isText: true,
      cell: ({ bar }) => (bar ? `${bar.holds ? 'holds' : 'MISSED'}: ${bar.text}` : ''),
    },
    { head: '', isText: true, cell: ({ note }) => note ?? '' },
  ];
  const drawn = columns
    // One in which no figure has anything to say is left out.
    .filter(({ cell }) => figures.some((figure) => cell(figure) !== ''))
    .map(drawColumn);
  const rows = ['', ...figures].map((_, row) =>
    drawn
      .map((cells) => cells[row] ?? '')
      .join('  ')
      .trimEnd(),
  );
  return [title, ...rows.map((row) => `  ${row}`)].join('\n');

  function drawColumn({ head, isText, cell }: Column): string[] {
    const cells = [head, ...figures.map(cell)];
    const width = Math.max(...cells.map((each) => each.length));
    return cells.map((each) => (isText ? each.padEnd(width) : each.padStart(width)));
  }
}

function spreadText({ min, lowerQuartile, upperQuartile, max }: Spread): string {
  return `${number(min)} | ${number(lowerQuartile)}  ${number(upperQuartile)} | ${number(max)}`;
}

function withUnit(value: number, unit: Unit): string {
  return unit ? `${number(value)} ${unit}` : number(value);
}

/** As many decimals as say something. */
function number(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const size = Math.abs(value);
  if (size >= 1000) return value.toFixed(0);
  if (size >= 100) return value.toFixed(1);
  return value.toFixed(size < 0.01 ? 4 : 2);
}
