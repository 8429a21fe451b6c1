import { type Activity, activities } from '../time/slice';
import { type ActivityMs, sumOf } from '../time/totals';

const minuteMs = 60_000;

/** Below a minute there is nothing to break down: each part would be "< 1 min". */
export function hasParts(ms: ActivityMs): boolean {
  return sumOf(ms) >= minuteMs;
}

/**
 * The activities in whole minutes whose sum is the whole minutes of the total, so that the lines of a table
 * add up to what stands under them. What is under a minute keeps its milliseconds, to be said as such.
 */
export function wholeMinutes(ms: ActivityMs): ActivityMs {
  const total = sumOf(ms);
  const whole: ActivityMs = { listening: 0, reacting: 0, speaking: 0 };
  for (const activity of activities) whole[activity] = Math.floor(ms[activity] / minuteMs);
  let missing = Math.floor(total / minuteMs) - activities.reduce((all, activity) => all + whole[activity], 0);
  const byRest = [...activities].sort((one, other) => (ms[other] % minuteMs) - (ms[one] % minuteMs));
  for (const activity of byRest) {
    if (missing === 0) break;
    whole[activity] += 1;
    missing -= 1;
  }
  const inMs = (activity: Activity) =>
    whole[activity] === 0 ? Math.min(ms[activity], minuteMs - 1) : whole[activity] * minuteMs;
  return { listening: inMs('listening'), reacting: inMs('reacting'), speaking: inMs('speaking') };
}
