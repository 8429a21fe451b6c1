import type { CsvWords } from '../../worth/csv-words';
import { conversationEn } from '../overlay/conversation-en';
import { verdictEn } from '../overlay/verdict-en';

export const csvEn = {
  separator: ',',
  decimal: '.',
  columns: {
    row: 'row',
    day: 'day',
    account: 'account',
    activity: 'activity',
    hand: 'at the keyboard',
    standing: 'limit',
    computer: 'computer',
    minutes: 'minutes',
    post: 'post',
    author: 'author',
    what: 'what',
    line: 'in a line',
    said: 'said on',
  },
  rows: { time: 'time', counted: 'counted', verdict: 'answer on the week', cost: 'cost' },
  activities: { listening: 'listening', reacting: 'reacting', speaking: 'speaking' },
  hands: { me: 'me', team: 'team' },
  standings: { within: 'within', over: 'over', paused: 'paused' },
  kinds: conversationEn.kinds,
  answers: verdictEn.answers,
} satisfies CsvWords;
