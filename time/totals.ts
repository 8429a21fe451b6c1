/** Sums of counted time. */
import { type Activity, activities, type Hand } from './slice';

/** Milliseconds by activity. */
export type ActivityMs = Record<Activity, number>;

/** What one account spent on one calendar day on one activity by one hand. */
export interface DayTotal {
  /** The user's calendar day, `YYYY-MM-DD`. */
  day: string;
  account: string;
  activity: Activity;
  hand: Hand;
  durationMs: number;
}

export function noMs(): ActivityMs {
  return Object.fromEntries(activities.map((activity) => [activity, 0])) as ActivityMs;
}

export function sumOf(ms: ActivityMs): number {
  return activities.reduce((sum, activity) => sum + ms[activity], 0);
}
