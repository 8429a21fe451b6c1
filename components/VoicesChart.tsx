import type { Words } from '../locales/words';
import { sumOf } from '../time/totals';
import { type Voice, voices } from '../tone/voice';
import type { AccountFigures } from '../worth/week';

export interface VoicesChartProps {
  words: Words;
  accounts: AccountFigures[];
}

/** More would no longer be counted by eye: the figures beside them say the rest. */
const marksShown = 48;

/** Each account's posts and replies as marks, round for the person, square for the company. */
export function VoicesChart({ words, accounts }: VoicesChartProps) {
  const { common, report } = words;
  const used = accounts.filter(({ ms, voices: counts }) => sumOf(ms) > 0 || sum(counts) > 0);
  if (used.length === 0) return null;
  return (
    <section class="voices" aria-labelledby="voices">
      <h2 id="voices">{report.accounts}</h2>
      <table>
        <thead class="hidden">
          <tr>
            <th scope="col">{report.account}</th>
            <th scope="col">{report.time}</th>
            <th scope="col">{report.voicesHeading}</th>
          </tr>
        </thead>
        <tbody>
          {used.map(({ account, ms, voices: counts, intendedVoice }) => (
            <tr key={account}>
              <th scope="row">
                <span dir="auto">{common.account(account)}</span>
                {account !== '' && <small>{report.intended[intendedVoice ?? 'not-set']}</small>}
              </th>
              <td class="voices-time">{common.format.spent(sumOf(ms))}</td>
              <td>
                <Marks counts={counts} />
                <small>
                  {sum(counts) === 0
                    ? report.noVoices
                    : voices
                        .filter((voice) => counts[voice] > 0)
                        .map((voice) => report.voiceCount[voice](counts[voice]))
                        .join(', ')}
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Marks({ counts }: { counts: Record<Voice, number> }) {
  const marks = voices
    .flatMap((voice) => Array.from({ length: counts[voice] }, () => voice))
    .slice(0, marksShown);
  if (marks.length === 0) return null;
  return (
    <span class="voices-marks">
      {marks.map((voice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks of one voice are alike.
        <svg key={index} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          {voice === 'personal' && <circle data-side="personal" cx="6" cy="6" r="5" />}
          {voice === 'corporate' && <rect data-side="corporate" x="1.4" y="1.4" width="9.2" height="9.2" />}
          {voice === 'mixed' && (
            <>
              <path data-side="personal" d="M6.2 .8A5.2 5.2 0 0 0 6.2 11.2Z" />
              <path data-side="corporate" d="M6 .8H11.2V11.2H6Z" />
            </>
          )}
        </svg>
      ))}
    </span>
  );
}

function sum(counts: Record<Voice, number>): number {
  return voices.reduce((all, voice) => all + counts[voice], 0);
}
