/** The days' limits of a week, as fields show them. */

/** 1 Monday ... 7 Sunday, from the day on which the user's week begins. */
export function weekdaysFrom(first: number): number[] {
  return Array.from({ length: 7 }, (_, index) => ((first - 1 + index) % 7) + 1);
}

/** What most days have, where all are to be the same again; of several, that of the earliest day. */
export function usualMinutes(dayMinutes: readonly (number | null)[]): number | null {
  const times = (minutes: number | null) => dayMinutes.filter((each) => each === minutes).length;
  return dayMinutes.reduce<number | null>(
    (usual, minutes) => (times(minutes) > times(usual) ? minutes : usual),
    dayMinutes[0] ?? null,
  );
}
