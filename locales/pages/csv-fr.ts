import type { CsvWords } from '../../worth/csv-words';
import { conversationFr } from '../overlay/conversation-fr';
import { verdictFr } from '../overlay/verdict-fr';

export const csvFr = {
  separator: ';',
  decimal: ',',
  columns: {
    row: 'ligne',
    day: 'jour',
    account: 'compte',
    activity: 'activité',
    hand: 'au clavier',
    standing: 'limite',
    computer: 'ordinateur',
    minutes: 'minutes',
    post: 'post',
    author: 'auteur',
    what: 'quoi',
    line: 'en une ligne',
    said: 'dit le',
  },
  rows: { time: 'temps', counted: 'a compté', verdict: 'avis sur la semaine', cost: 'coût' },
  activities: { listening: 'écouter', reacting: 'réagir', speaking: 's’exprimer' },
  hands: { me: 'moi', team: 'équipe' },
  standings: { within: 'en deçà', over: 'au-delà', paused: 'en pause' },
  kinds: conversationFr.kinds,
  answers: verdictFr.answers,
} satisfies CsvWords;
