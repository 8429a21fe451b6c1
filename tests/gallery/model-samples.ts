/** The user's own model and answers, as the settings and the panel on X show them, state by state. */
import type { ModelSettingsProps } from '../../components/ModelSettings';
import { commandsToAllow } from '../../models/allow-origin';
import type { OwnAnswer } from '../../replies/own-answers';

type Shown = Pick<ModelSettingsProps, 'isOffByCompany' | 'receiver' | 'builtIn' | 'status'>;

const local = { host: 'localhost:11434', isLocal: true };
const hosted = { host: 'api.modele.example', isLocal: false };

export const modelShown: Record<string, Shown> & { full: Shown } = {
  full: {
    ...{ isOffByCompany: false, receiver: hosted, builtIn: 'unavailable' },
    status: {
      kind: 'tried',
      answers: [
        'Merci, cela me touche. L’atelier s’ouvre volontiers aux écoles.',
        'De quelle école parlez-vous ? Écrivez-moi, nous verrons ensemble.',
      ],
    },
  },
  empty: { isOffByCompany: false, receiver: null, builtIn: 'downloadable', status: null },
  locked: { isOffByCompany: true, receiver: null, builtIn: 'unavailable', status: null },
  failing: {
    ...{ isOffByCompany: false, receiver: local, builtIn: 'unavailable' },
    status: { kind: 'problem', problem: 'origin' },
  },
};

export const allowing = commandsToAllow('mac', 'chrome-extension://abcdefghijklmnopabcdefghijklmnop');

const sent = { account: 'jeanne_delorme', language: 'fr', intent: 'complaint', sentAt: 1 } as const;
export const ownAnswers: OwnAnswer[] = [
  {
    ...{ ...sent, id: '1', day: '2026-10-12' },
    post: 'Ma livraison de bardage a dix jours de retard et personne ne rappelle.',
    answer: 'Vous avez raison, on aurait dû vous rappeler. Écrivez-moi en privé, je regarde moi-même.',
  },
  {
    ...{ ...sent, id: '2', day: '2026-09-30' },
    post: 'Votre site ne prend plus les commandes depuis ce matin.',
    answer: 'Merci de le signaler, je le transmets tout de suite.',
  },
];

export const modelTold = [
  null,
  { kind: 'first', text: 'À chaque demande, api.modele.example reçoit le texte du post.' },
  { kind: 'writing', text: 'Vous avez raison, on aurait dû vous rap' },
  { kind: 'problem', text: 'Rien ne répond à l’adresse du modèle.' },
] as const;
