/** Weekdays side by side that have the same limit, so that a week is said in few words. */
export interface WeekdayRun {
  /** 1 Monday ... 7 Sunday. */
  first: number;
  last: number;
  minutes: number | null;
}

/** `dayMinutes`: Monday to Sunday. */
export function weekdayRuns(dayMinutes: readonly (number | null)[]): WeekdayRun[] {
  const runs: WeekdayRun[] = [];
  dayMinutes.forEach((minutes, index) => {
    const run = runs.at(-1);
    if (run && run.minutes === minutes) run.last = index + 1;
    else runs.push({ first: index + 1, last: index + 1, minutes });
  });
  return runs;
}
