/** What the report says of the time and what came of it, beyond the week's own page. */
import type { Currency } from '../../settings/currency';
import type { FourWeeks } from '../../worth/four-weeks';
import type { Carrier } from '../../worth/talks';
import type { WeekFigures } from '../../worth/week';

/** What the report shows: a week, that one with the three before it, or a year. */
export type ReportPeriod = 'week' | 'four-weeks' | 'year';

export interface WorthWords {
  /** Names the choice of the period. */
  period: string;
  periods: Record<ReportPeriod, string>;
  previous: Record<ReportPeriod, string>;
  next: Record<ReportPeriod, string>;
  /** Under the large figure: what counted in four weeks. */
  fourWeeks(fourWeeks: FourWeeks): string;
  /** Conversations against those of the period before; empty where either has too few. */
  talksComparison(figures: WeekFigures): string;
  weeks: string;
  week: string;
  weekReadout(firstDay: string, lastDay: string, parts: string[], total: string): string;
  weekShort(firstDay: string): string;
  kinds: string;
  kind: string;
  carriers: Record<Carrier, string>;
  /** "3 vous": beside a bar, for one carrier. */
  carried: Record<Carrier, (count: number) => string>;
  details: string;
  /** One sentence for each thing that there is to say. */
  detailLines(figures: WeekFigures): string[];
  /** Why there are no minutes for each conversation, and no cost. */
  mostlyElsewhere: string;
  verdict: {
    question: string;
    given: string;
    trend: string;
    trendHint: string;
    answer: string;
    none: string;
  };
  year: { empty: string; caption: string; time: string; held: string; counted: string; notKept: string };
  cost: {
    heading: string;
    lead: string;
    rate: string;
    currency: string;
    problem: string;
    /** What the time cost, and for each conversation where that can be said. */
    line(cost: number, perTalk: number | null, currency: Currency): string;
    include: string;
  };
  out: { copy: string; copied: string; notCopied: string; csv: string };
}
