import type { Words } from '../locales/words';
import { type Carrier, carriers, type TalkFigures } from '../worth/talks';

export interface KindsChartProps {
  words: Words;
  talks: TalkFigures;
}

/** Conversations by what they were about, each bar by who carried them. A table: every bar says its figures. */
export function KindsChart({ words, talks }: KindsChartProps) {
  const { common, reply, worth } = words;
  if (talks.byKind.length === 0) return null;
  const most = Math.max(...talks.byKind.map(({ carried }) => sum(carried)));
  return (
    <section class="kinds" aria-labelledby="kinds">
      <div class="days-head">
        <h2 id="kinds">{worth.kinds}</h2>
        <ul class="days-legend">
          {carriers.map((carrier) => (
            <li key={carrier} data-carrier={carrier}>
              {worth.carriers[carrier]}
              <b>{common.format.number(talks.carried[carrier])}</b>
            </li>
          ))}
        </ul>
      </div>
      <table>
        <thead class="hidden">
          <tr>
            <th scope="col">{worth.kind}</th>
            <th scope="col">{words.report.total}</th>
          </tr>
        </thead>
        <tbody>
          {talks.byKind.map(({ intent, carried }) => (
            <tr key={intent}>
              <th scope="row">{reply.intents[intent]}</th>
              <td>
                <span class="kinds-line">
                  <Bar carried={carried} most={most} />
                  <b>{common.format.number(sum(carried))}</b>
                  <small>
                    {carriers
                      .filter((carrier) => carried[carrier] > 0)
                      .map((carrier) => worth.carried[carrier](carried[carrier]))
                      .join(common.separator)}
                  </small>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Of the longest bar, px; as in report-charts.css. */
const width = 240;
const height = 14;

function Bar({ carried, most }: { carried: Record<Carrier, number>; most: number }) {
  // A unit is at most this wide: three conversations are no long bar.
  const unit = Math.min(24, width / most);
  let left = 0;
  return (
    <svg width={unit * sum(carried)} height={height} aria-hidden="true" focusable="false">
      {carriers.map((carrier) => {
        const at = left;
        left += unit * carried[carrier];
        return carried[carrier] === 0 ? null : (
          <rect
            key={carrier}
            data-carrier={carrier}
            x={at + 0.5}
            y={0.5}
            width={Math.max(0, unit * carried[carrier] - 2)}
            height={height - 1}
          />
        );
      })}
    </svg>
  );
}

function sum(carried: Record<Carrier, number>): number {
  return carriers.reduce((all, carrier) => all + carried[carrier], 0);
}
