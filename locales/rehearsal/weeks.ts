/** Weeks, made up, for tests of what is said of them. */
import { emptyWeek } from '../../worth/rehearsal/empty-week';
import { type WeekFigures, weekFigures } from '../../worth/week';

export const figures = (
  minutes: number,
  replies: number,
  posts: number,
  before: number | null,
): WeekFigures => ({
  ...weekFigures(emptyWeek),
  totalMs: minutes * 60_000,
  actions: { like: 0, repost: 0, reply: replies, post: posts, message: 0, 'hand-over': 0 },
  previousMs: before === null ? null : before * 60_000,
});

export const none = { customer: 0, hire: 0, press: 0, partner: 0, learned: 0 };
export const withImported = (week: WeekFigures): WeekFigures => ({
  ...week,
  beside: { ...week.beside, importedMs: 25 * 60_000 },
});

/** A week with conversations: so many held, of which so many with customers; `came` of them counted. */
export function talking(held: number, customers: number, came: number): WeekFigures {
  const week = figures(52, 2, 0, 50);
  const carried = { you: held, company: 0, nobody: 2 };
  const talks = {
    ...{ held, heldWithCustomers: customers, byKind: [], carried, customers: { ...carried, you: customers } },
    ...{
      handedOver: 2,
      takenUp: 1,
      answerMs: 9e6,
      answers: 6,
      byLanguage: { fr: 3, en: 1, other: 1 },
      waiting: 1,
    },
  };
  return { ...week, talks, previousHeld: 6, msPerTalk: 5 * 60_000, counted: { ...none, learned: came } };
}
