import type { VerdictWords } from './verdict-words';

export const verdictFr = {
  question: 'La semaine dernière en valait-elle la chandelle\u00a0?',
  answers: { yes: 'Oui', mixed: 'Mitigé', no: 'Non' },
} satisfies VerdictWords;
