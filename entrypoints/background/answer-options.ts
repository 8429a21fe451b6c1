/** What the worker gives the engine beside a post: who wrote it, and what was laid down about answers. */
import { localeOf } from '../../locales/ui-language';
import type { AnswerOptions } from '../../replies/answer';
import { isValidOn } from '../../replies/approved';
import { answersHolding } from '../../settings/answers-holding';
import { readAccountToday, type Today } from '../../storage/today';
import { watchedAmong } from '../../storage/watched';
import { dayOf } from '../../time/calendar';
import { zoneHere } from '../../time/zone-here';
import type { WatchList } from '../../watch/watched';
import { handOverAccount } from './hand-over-account';

/** For an account's answers, as it stands now. */
export async function answerOptions(account: string, round: number): Promise<AnswerOptions> {
  const now = Date.now();
  const today = await readAccountToday(account, now, zoneHere(), localeOf);
  const takesOver = handOverAccount(account, today);
  return {
    ...answersHolding(today.settings, today.policy),
    voice: today.intendedVoice ?? 'mixed',
    round,
    handOverAccount: takesOver && `@${takesOver}`,
    // A day of the calendar, whatever the hour at which the executive's own day begins.
    today: dayOf(now, zoneHere(), 0),
  };
}

/** What an answer may give away, on a day: there is nothing to ask about it. */
export function publicTexts({ settings, policy }: Pick<Today, 'settings' | 'policy'>, day: string): string[] {
  const { pressContact, approvedLines } = answersHolding(settings, policy);
  const approved = approvedLines.filter((line) => isValidOn(line, day));
  return [pressContact, ...approved.map(({ text }) => text)];
}

/** Of each writer (as X spells them; empty: not said), on whose list they are. */
export async function listsOf(
  authors: readonly string[],
): Promise<(author: string) => WatchList | undefined> {
  const found = await watchedAmong([...new Set(authors.map((author) => author.toLowerCase()))]);
  return (author) => found[author.toLowerCase()];
}
