/** "Was it worth it?", as it is asked in the candle's panel and in the report. */
import type { Verdict } from '../../worth/verdict';

export interface VerdictWords {
  /** About the week before. */
  question: string;
  /** Their first letters are their keys: no two may begin alike. */
  answers: Record<Verdict, string>;
}
