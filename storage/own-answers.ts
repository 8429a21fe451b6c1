/** Answers that the user really sent, kept where they say so: shown, and forgotten, in the settings. */
import type { OwnAnswer } from '../replies/own-answers';
import { database } from './database';
import { readSettings } from './settings';

/** X's longest post. */
const longestText = 25_000;
/** Of an account; the oldest go first. */
const mostKept = 500;

/** Nothing is kept where the user did not say so. The last of several answers to one post is the one that holds. */
export async function keepOwnAnswer(row: OwnAnswer): Promise<void> {
  const { ownAnswers, settings } = database;
  await database.transaction('rw', ownAnswers, settings, async () => {
    if (!(await readSettings()).keepsOwnAnswers) return;
    const [post, answer] = [row.post.slice(0, longestText), row.answer.slice(0, longestText)];
    await ownAnswers.put({ ...row, post, answer });
    const tooMany = (await ownAnswersOf(row.account)).slice(mostKept);
    await ownAnswers.bulkDelete(tooMany.map(({ account, id }): [string, string] => [account, id]));
  });
}

/** The latest first. */
export async function ownAnswersOf(account: string): Promise<OwnAnswer[]> {
  const rows = await database.ownAnswers
    .where('[account+id]')
    .between([account, ''], [account, '\uffff'])
    .toArray();
  return rows.sort(byTime);
}

/** The latest first. */
export async function allOwnAnswers(): Promise<OwnAnswer[]> {
  return (await database.ownAnswers.toArray()).sort(byTime);
}

export async function forgetOwnAnswer(account: string, id: string): Promise<void> {
  await database.ownAnswers.delete([account, id]);
}

export async function forgetOwnAnswers(): Promise<void> {
  await database.ownAnswers.clear();
}

const byTime = (one: OwnAnswer, other: OwnAnswer) => other.sentAt - one.sentAt;
