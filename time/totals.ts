/** Sums of counted time. */
import { type Activity, activities, type Hand, type Standing } from './slice';

/** Milliseconds by activity. */
export type ActivityMs = Record<Activity, number>;

/** What one account spent on one calendar day and one device on one activity by one hand. */
export interface DayTotal {
  /** The user's calendar day, `YYYY-MM-DD`. */
  day: string;
  account: string;
  activity: Activity;
  hand: Hand;
  standing: Standing;
  /** Which of the user's computers. */
  device: string;
  durationMs: number;
}

export function noMs(): ActivityMs {
  return Object.fromEntries(activities.map((activity) => [activity, 0])) as ActivityMs;
}

export function sumOf(ms: ActivityMs): number {
  return activities.reduce((sum, activity) => sum + ms[activity], 0);
}

/** What makes a day total one, joined. */
export function keyOfTotal(total: Omit<DayTotal, 'durationMs'>): string {
  const { day, account, activity, hand, standing, device } = total;
  return [day, account, activity, hand, standing, device].join(' ');
}
