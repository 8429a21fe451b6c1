import { formatFor } from '../format';
import type { ConversationWords } from './conversation-words';

const format = formatFor('en');
const hourMs = 3_600_000;

export const conversationEn = {
  states: {
    'to-answer': 'To answer',
    left: 'Left',
    answered: 'Answered',
    'handed-over': 'Handed over, no answer seen',
    'taken-up': 'Taken up',
  },
  handedTo: {
    'handed-over': (account) => `Handed over to @${account}, no answer seen`,
    'taken-up': (account) => `Taken up by @${account}`,
  },
  ways: { reply: 'In a reply', quote: 'In a quote', note: 'Copy a note' },
  leave: 'Leave it',
  leaveNot: 'To answer after all',
  counted: 'It counted',
  kinds: { customer: 'Customer', hire: 'Hire', press: 'Press', partner: 'Partner', learned: 'Learned' },
  line: 'In a line (optional)',
  waitingCount: (count) => format.count(count, 'post waits for an answer', 'posts wait for an answer'),
  since: (ms) => {
    const hours = Math.floor(ms / hourMs);
    if (hours < 1) return 'just seen';
    return hours < 24
      ? `seen ${format.count(hours, 'hour', 'hours')} ago`
      : `seen ${format.count(Math.floor(hours / 24), 'day', 'days')} ago`;
  },
  delicate: 'delicate',
} satisfies ConversationWords;
