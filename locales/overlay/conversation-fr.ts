import { formatFor } from '../format';
import type { ConversationWords } from './conversation-words';

const format = formatFor('fr');
const hourMs = 3_600_000;

export const conversationFr = {
  states: {
    'to-answer': 'À répondre',
    left: 'Laissé',
    answered: 'Répondu',
    'handed-over': 'Relais passé, pas de réponse vue',
    'taken-up': 'Relais pris',
  },
  handedTo: {
    'handed-over': (account) => `Relais passé à @${account}, pas de réponse vue`,
    'taken-up': (account) => `Relais pris par @${account}`,
  },
  how: 'Comment ?',
  ways: { reply: 'En réponse', quote: 'En citant', note: 'Copier un mot' },
  notWritten: 'Chandelle ne lit que le français et l’anglais : copiez plutôt un mot.',
  note: ({ account, url, author, wanted, text, answer }) =>
    [
      `Pouvez-vous prendre le relais avec @${account} sur X ?`,
      url,
      `De @${author}${wanted === '' ? '' : `, ${wanted}`} : « ${text} »`,
      ...(answer === '' ? [] : [`Une réponse possible : « ${answer} »`]),
    ].join('\n\n'),
  leave: 'Laisser',
  leaveNot: 'À répondre, finalement',
  counted: 'Cela a compté',
  countedHow: 'Qu’en est-il sorti ?',
  kinds: {
    customer: 'Client',
    hire: 'Recrutement',
    press: 'Presse',
    partner: 'Partenaire',
    learned: 'Appris',
  },
  line: 'En une ligne (facultatif)',
  takeBack: 'Retirer',
  waiting: 'À répondre',
  waitingCount: (count) => format.count(count, 'post attend une réponse', 'posts attendent une réponse'),
  since: (ms) => {
    const hours = Math.floor(ms / hourMs);
    if (hours < 1) return 'vu à l’instant';
    return hours < 24
      ? `vu il y a ${format.count(hours, 'heure', 'heures')}`
      : `vu il y a ${format.count(Math.floor(hours / 24), 'jour', 'jours')}`;
  },
  delicate: 'délicat',
  back: 'Revenir à la journée',
} satisfies ConversationWords;
