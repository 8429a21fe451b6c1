/** What was done on X: likes, reposts, replies, posts, messages; once each. */
import { dayOf } from '../time/calendar';
import type { Action } from '../worth/action';
import { type ActionRow, database } from './database';

/** Recording the same action (by id) again changes nothing. */
export async function recordAction(action: Action, dayStartHour: number): Promise<void> {
  await database.actions.put({ ...action, day: dayOf(action.at, action.zone, dayStartHour) });
}

/** The actions of calendar days `from` to `to`, both included. */
export async function actionsBetween(from: string, to: string): Promise<ActionRow[]> {
  return database.actions.where('day').between(from, to, true, true).toArray();
}
