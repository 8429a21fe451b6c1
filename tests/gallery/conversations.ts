/** Made-up conversations. */
import type { ReportConversation } from '../../components/ReportConversations';

const post = { account: 'jeanne_delorme', day: '2026-10-20', href: 'https://x.com/i/web/status/1' };

export const conversations: ReportConversation[] = [
  {
    ...post,
    id: '1',
    author: 'lea_martin_paris',
    conversation: {
      intent: 'complaint',
      state: 'handed-over',
      text: 'Trois semaines que j’attends mon bureau en chêne, et personne ne me répond. Que se passe-t-il chez vous ? J’ai pourtant payé d’avance.',
    },
    counted: null,
  },
  {
    ...post,
    id: '2',
    author: 'ArthurB',
    conversation: { intent: 'partnership', state: 'answered' },
    counted: { kind: 'customer', line: 'Douze bureaux pour leurs nouveaux locaux' },
  },
  { ...post, id: '3', author: 'delorme_fan', conversation: null, counted: { kind: 'learned', line: '' } },
];
