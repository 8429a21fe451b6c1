import type { WeekInput } from '../week';

/** For tests: a period in which nothing was done. */
export const emptyWeek: WeekInput = {
  days: [],
  totals: [],
  device: null,
  actions: [],
  counted: [],
  talks: [],
  accounts: [],
  limitMsOn: () => null,
  reliefs: [],
  seenPosts: [],
  otherComputersMs: 0,
  phoneMinutes: null,
  raised: 0,
  today: '2026-10-21',
};
