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
  ways: { reply: 'En réponse', quote: 'En citant', note: 'Copier un mot' },
  leave: 'Laisser',
  leaveNot: 'À répondre, finalement',
  counted: 'Cela a compté',
  kinds: {
    customer: 'Client',
    hire: 'Recrutement',
    press: 'Presse',
    partner: 'Partenaire',
    learned: 'Appris',
  },
  line: 'En une ligne (facultatif)',
  waitingCount: (count) => format.count(count, 'post attend une réponse', 'posts attendent une réponse'),
  since: (ms) => {
    const hours = Math.floor(ms / hourMs);
    if (hours < 1) return 'vu à l’instant';
    return hours < 24
      ? `vu il y a ${format.count(hours, 'heure', 'heures')}`
      : `vu il y a ${format.count(Math.floor(hours / 24), 'jour', 'jours')}`;
  },
  delicate: 'délicat',
} satisfies ConversationWords;
