/** Was a week worth it? As the user says: kept here, exported, never synced, and read by nothing but the report. */
import { longestLine } from '../worth/counted';
import { isToBeAsked, type Verdict, type WeekVerdict } from '../worth/verdict';
import { database } from './database';

/** Said again, the later holds. `week`: its first day; `now`: UTC, ms. Null takes it back. */
export async function giveVerdict(
  week: string,
  answer: Verdict | null,
  line: string,
  now: number,
): Promise<void> {
  await database.transaction('rw', database.verdicts, async () => {
    const ignored = (await database.verdicts.get(week))?.ignored ?? 0;
    await database.verdicts.put({ week, answer, line: line.slice(0, longestLine), answeredAt: now, ignored });
  });
}

/** It is about to be shown on X: unanswered, that counts as ignored. False where it is not to be asked (again). */
export async function noteAsked(week: string): Promise<boolean> {
  return database.transaction('rw', database.verdicts, async () => {
    const kept = await database.verdicts.get(week);
    if (!isToBeAsked(kept)) return false;
    const ignored = (kept?.ignored ?? 0) + 1;
    await database.verdicts.put({ week, answer: null, line: '', answeredAt: 0, ignored });
    return true;
  });
}

/** Of weeks that begin on calendar days `from` to `to`, both included. */
export async function verdictsBetween(from: string, to: string): Promise<WeekVerdict[]> {
  return database.verdicts.where('week').between(from, to, true, true).toArray();
}
