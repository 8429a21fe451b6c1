/**
 * When something was chosen (UTC, ms), where the later of two wishes holds on all of the user's computers. A wish is
 * later than every wish it takes the place of, whatever the clocks say: a computer whose clock is far ahead wins
 * against what it had not heard of, and no longer than until the user chooses again anywhere.
 */
export function wishedAt(now: number, replaced: readonly (number | undefined)[]): number {
  return Math.max(now, ...replaced.map((at) => (at ?? 0) + 1));
}
