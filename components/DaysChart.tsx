import type { Words } from '../locales/words';
import { activities } from '../time/slice';
import { type ActivityMs, sumOf } from '../time/totals';
import type { ChartColumn } from './chart-columns';
import { useColumns } from './columns';
import { wholeMinutes } from './whole-minutes';

export interface DaysChartProps {
  words: Words;
  /** What it is called, and what its rows are in the table. */
  name: string;
  unit: string;
  /** How its columns are read. */
  hint: string;
  columns: readonly ChartColumn[];
  /** Of the whole period. */
  ms: ActivityMs;
}

/** Of the plot, px: fixed, so that nothing moves while the figures come. */
const height = 140;
const barWidth = 40;

/** Minutes by day (or by week), stacked by activity, with the limit as a line across; it steps where the days differ. */
export function DaysChart({ words, name, unit, hint, columns, ms }: DaysChartProps) {
  const { chosen, walk, column } = useColumns(columns.length, 0);
  const { common, report } = words;
  const { format } = common;
  const highestMs = Math.max(60_000, ...columns.flatMap((column) => [column.limitMs ?? 0, sumOf(column.ms)]));
  const limitBottom = (limitMs: number) => (height * limitMs) / highestMs + dayLabelHeight;
  // The line is labelled where it ends: on the last day, at the right.
  const labelled = columns.at(-1);
  const whole = wholeMinutes(ms);
  const readouts = columns.map(({ readout }) => readout);
  return (
    <section class="days" aria-labelledby="days">
      <div class="days-head">
        <h2 id="days">{name}</h2>
        <ul class="days-legend">
          {activities.map((activity) => (
            <li key={activity} data-activity={activity}>
              {common.activities[activity]}
              <b>{format.spent(whole[activity])}</b>
            </li>
          ))}
        </ul>
      </div>
      <div class="days-plot">
        {labelled?.limitMs != null && (
          <p class="days-limit" style={{ bottom: `${limitBottom(labelled.limitMs)}px` }}>
            <span>{report.limitLine(labelled.limitMs)}</span>
          </p>
        )}
        <ul class="days-columns" onKeyDown={walk}>
          {columns.map((figures, index) => (
            <li key={figures.key}>
              {figures.limitMs !== null && (
                <span class="days-limit-step" style={{ bottom: `${limitBottom(figures.limitMs)}px` }} />
              )}
              <button type="button" {...column(index)}>
                <span class="hidden">{readouts[index]}</span>
                <span
                  class="days-total"
                  aria-hidden="true"
                  data-over={figures.limitMs !== null && sumOf(figures.ms) > figures.limitMs}
                  style={{
                    marginBottom: `${gapUnderTotal(sumOf(figures.ms), figures.limitMs, highestMs)}px`,
                  }}
                >
                  {sumOf(figures.ms) > 0 && format.spent(sumOf(figures.ms))}
                </span>
                <Stack ms={figures.ms} highestMs={highestMs} />
                <span class="days-day" aria-hidden="true" data-today={figures.isNow}>
                  {figures.short}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <p class="days-readout" aria-hidden="true">
        {readouts[chosen ?? -1] ?? hint}
      </p>
      <DaysTable words={words} name={name} unit={unit} columns={columns} />
    </section>
  );
}

/** A total whose words the limit's line would cross stands on that line instead of on its bar. */
function gapUnderTotal(ms: number, limitMs: number | null, highestMs: number): number {
  if (limitMs === null) return totalGap;
  const upToLine = (height * (limitMs - ms)) / highestMs;
  return upToLine > -totalGap && upToLine < totalGap + totalHeight
    ? Math.max(0, upToLine) + totalGap
    : totalGap;
}

/** As in report-charts.css: a total's line, and what is between it and its bar. */
const totalHeight = 18;
const totalGap = 3;

/** As in report-charts.css: what stands under the plot. */
const dayLabelHeight = 32;

function Stack({ ms, highestMs }: { ms: ActivityMs; highestMs: number }) {
  let top = height;
  return (
    <svg
      width={barWidth}
      height={(height * sumOf(ms)) / highestMs}
      viewBox={`0 ${height - (height * sumOf(ms)) / highestMs} ${barWidth} ${(height * sumOf(ms)) / highestMs}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {activities.map((activity) => {
        const share = (height * ms[activity]) / highestMs;
        top -= share;
        return share === 0 ? null : (
          <rect
            key={activity}
            data-activity={activity}
            x="0.5"
            y={top + 0.5}
            width={barWidth - 1}
            height={Math.max(0, share - 2)}
          />
        );
      })}
    </svg>
  );
}

function DaysTable({ words, name, unit, columns }: Omit<DaysChartProps, 'ms' | 'hint'>) {
  const { common, report } = words;
  return (
    <details class="data">
      <summary>{report.table}</summary>
      <table>
        <caption class="hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{unit}</th>
            {activities.map((activity) => (
              <th key={activity} scope="col">
                {common.activities[activity]}
              </th>
            ))}
            <th scope="col">{report.total}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ key, long, ms }) => {
            const minutes = wholeMinutes(ms);
            return (
              <tr key={key}>
                <th scope="row">{long}</th>
                {activities.map((activity) => (
                  <td key={activity}>{common.format.spent(minutes[activity])}</td>
                ))}
                <td>{common.format.spent(sumOf(ms))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
