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
  how: 'How?',
  ways: { reply: 'In a reply', quote: 'In a quote', note: 'Copy a note' },
  notWritten: 'Chandelle reads only French and English: copy a note instead.',
  note: ({ account, url, author, wanted, text, answer }) =>
    [
      `Could you take over with @${account} on X?`,
      url,
      `From @${author}${wanted === '' ? '' : `, ${wanted}`}: “${text}”`,
      ...(answer === '' ? [] : [`A possible answer: “${answer}”`]),
    ].join('\n\n'),
  leave: 'Leave it',
  leaveNot: 'To answer after all',
  counted: 'It counted',
  countedHow: 'What came of it?',
  kinds: { customer: 'Customer', hire: 'Hire', press: 'Press', partner: 'Partner', learned: 'Learned' },
  line: 'In a line (optional)',
  takeBack: 'Take it back',
  waiting: 'To answer',
  waitingCount: (count) => format.count(count, 'post waits for an answer', 'posts wait for an answer'),
  since: (ms) => {
    const hours = Math.floor(ms / hourMs);
    if (hours < 1) return 'just seen';
    return hours < 24
      ? `seen ${format.count(hours, 'hour', 'hours')} ago`
      : `seen ${format.count(Math.floor(hours / 24), 'day', 'days')} ago`;
  },
  delicate: 'delicate',
  back: 'Back to the day',
} satisfies ConversationWords;
