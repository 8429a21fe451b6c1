import type { Words } from '../locales/words';
import { type Currency, currencies } from '../settings/currency';
import type { WeekFigures } from '../worth/week';
import { useKept } from './kept';

/** What an hour is worth, as the user says. */
export interface HourlyRate {
  hourlyRate: number | null;
  currency: Currency;
}

export interface ReportCostProps {
  words: Words;
  figures: WeekFigures;
  rate: HourlyRate;
  /** It goes out with what is printed, copied or exported next. */
  isIncluded: boolean;
  onIncluded: (isIncluded: boolean) => void;
  onRate: (rate: HourlyRate) => void;
}

/** What the time is worth: said only to whoever said what an hour is. */
export function ReportCost({ words, figures, rate, isIncluded, onIncluded, onRate }: ReportCostProps) {
  const { cost } = words.worth;
  const { field, problem } = useKept<number | null>({
    kept: rate.hourlyRate,
    write: (value) => (value === null ? '' : String(value)),
    read: (typed) => readRate(typed) ?? { problem: cost.problem },
    onKeep: (hourlyRate) => onRate({ ...rate, hourlyRate }),
  });
  const line = costLine(words, figures, rate);
  return (
    <section class="report-cost" data-included={isIncluded && line !== null} aria-labelledby="cost">
      <h2 id="cost">{cost.heading}</h2>
      <p class="report-cost-lead">{cost.lead}</p>
      {line !== null && <p class="report-cost-line">{line}</p>}
      <p class="report-cost-fields">
        <label>
          {cost.rate}
          <input
            {...field}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            maxLength={8}
            aria-describedby="cost-problem"
          />
        </label>
        <select
          class="quiet-select"
          aria-label={cost.currency}
          value={rate.currency}
          onChange={(event) => {
            const currency = currencies[event.currentTarget.selectedIndex];
            if (currency) onRate({ ...rate, currency });
          }}
        >
          {currencies.map((each) => (
            <option key={each} value={each} selected={each === rate.currency}>
              {each}
            </option>
          ))}
        </select>
        <span id="cost-problem" class="report-problem" role="alert">
          {problem}
        </span>
      </p>
      {line !== null && (
        <label class="report-cost-include">
          <input
            type="checkbox"
            checked={isIncluded}
            onChange={(event) => onIncluded(event.currentTarget.checked)}
          />
          {cost.include}
        </label>
      )}
    </section>
  );
}

function readRate(typed: string): { value: number | null } | null {
  const written = typed.replace(/\s/g, '');
  if (written === '') return { value: null };
  return /^[1-9]\d{0,4}$/.test(written) ? { value: Number(written) } : null;
}

/** Null where nobody said what an hour is worth, or what was done is not what was counted. */
export function costLine(words: Words, figures: WeekFigures, rate: HourlyRate): string | null {
  const { hourlyRate, currency } = rate;
  if (hourlyRate === null || figures.isMostlyElsewhere) return null;
  const of = (ms: number) => (hourlyRate * ms) / 3_600_000;
  const perTalk = figures.msPerTalk === null ? null : of(figures.msPerTalk);
  return words.worth.cost.line(of(figures.totalMs), perTalk, currency);
}
