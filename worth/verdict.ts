/** "Was it worth it?": the user's own word on a week. Asked, never argued with. */

export const verdicts = ['yes', 'mixed', 'no'] as const;
export type Verdict = (typeof verdicts)[number];

/** Shown so often without an answer, the question waits for the next week. */
const mostShown = 2;

export interface WeekVerdict {
  /** The first day of the week that it is about. */
  week: string;
  /** Null: none was given. */
  answer: Verdict | null;
  /** In the user's own words; empty where they gave none. */
  line: string;
  /** UTC, ms; 0: never. */
  answeredAt: number;
  /** How often it was shown on X without an answer. */
  ignored: number;
}

/** `kept`: what is known of last week's. */
export function isToBeAsked(kept: WeekVerdict | undefined): boolean {
  return kept === undefined || (kept.answer === null && kept.ignored < mostShown);
}
