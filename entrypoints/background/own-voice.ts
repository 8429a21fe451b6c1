import { asYouWrote } from '../../locales/as-you-wrote';
import type { UiLanguage } from '../../locales/ui-language';
import type { PostGiven } from '../../messaging/conversations';
import type { Answer, AnswerOptions } from '../../replies/answer';
import { habitsIn } from '../../replies/habits';
import { answerAlike, type OwnAnswer, withoutHandles } from '../../replies/own-answers';
import { readMention } from '../../replies/read-mention';
import { findRisks } from '../../risks/find-risks';
import type { RiskRules } from '../../risks/risk';
import { keepOwnAnswer, ownAnswersOf } from '../../storage/own-answers';
import { dayOf } from '../../time/calendar';
import { zoneHere } from '../../time/zone-here';

/** How the user answers: as far as they have their answers kept. What is delicate is never answered so. */
export async function ownVoice(
  account: string,
  text: string,
  lang: string | null,
  rules: RiskRules,
): Promise<Pick<AnswerOptions, 'habits' | 'ownAnswer'> & { from?: OwnAnswer }> {
  const answers = await ownAnswersOf(account);
  const mention = readMention({ text, lang: lang ?? undefined });
  const language = mention.lang;
  if (language === 'other' || answers.length === 0) return {};
  const same = answers.filter((each) => each.language === language);
  const habits = habitsIn(same.map(({ answer }) => withoutHandles(answer)));
  if (isNotKept(mention)) return { habits };
  const alike = answerAlike({ text, language, intent: mention.intent }, same);
  const today = dayOf(Date.now(), zoneHere(), 0);
  if (!alike || findRisks(alike.text, rules, today).length > 0) return { habits };
  return { habits, ownAnswer: alike.text, from: alike };
}

/** Says of the answer that is the user's own when they wrote it. */
export function withDates(answer: Answer, from: OwnAnswer | undefined, language: UiLanguage): Answer {
  if (!from) return answer;
  const label = asYouWrote(language, from.day);
  return {
    ...answer,
    suggestions: answer.suggestions.map((each) => (each.own ? { ...each, label } : each)),
  };
}

/** Where the user has it kept. */
export async function keepAsOwn(
  account: string,
  post: PostGiven,
  answer: string,
  day: string,
): Promise<void> {
  const mention = readMention({ text: post.text, lang: post.lang ?? undefined });
  const { lang: language, intent } = mention;
  if (language === 'other' || isNotKept(mention) || answer.trim() === '') return;
  await keepOwnAnswer({
    ...{ account, id: post.id, post: post.text, answer, language, intent, day },
    sentAt: Date.now(),
  });
}

function isNotKept({ delicate, intent }: Pick<Answer, 'delicate' | 'intent'>): boolean {
  return delicate || intent === 'press' || intent === 'abuse';
}
