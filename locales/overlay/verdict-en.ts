import type { VerdictWords } from './verdict-words';

export const verdictEn = {
  question: 'Was last week worth the candle?',
  answers: { yes: 'Yes', mixed: 'Mixed', no: 'No' },
} satisfies VerdictWords;
