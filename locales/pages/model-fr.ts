import { formatFor } from '../format';
import type { ModelWords } from './model-words';

const { number } = formatFor('fr');

export const modelFr = {
  title: 'Un modèle de votre choix',
  lead: 'Chandelle écrit ses réponses dans ce navigateur, sans modèle. Si vous en choisissez un, un bouton de plus l’interroge, post par post ; sans ce clic, rien ne lui est envoyé.',
  provider: { label: 'Modèle', meaning: 'Pour les sujets délicats et la presse, il n’est pas interrogé.' },
  providers: { none: 'aucun', server: 'un serveur', browser: 'celui du navigateur' },
  off: 'aucun',
  byCompany: 'Fixé par votre entreprise',
  address: {
    label: 'Adresse',
    meaning: 'D’un serveur compatible avec OpenAI, sur cet ordinateur ou ailleurs.',
  },
  addressProblem: 'Écrivez une adresse en https, ou celle d’un serveur de cet ordinateur (localhost).',
  model: { label: 'Nom du modèle', meaning: 'Tel que ce serveur l’appelle.' },
  modelProblem: 'Écrivez le nom du modèle.',
  key: {
    label: 'Clé',
    meaning: 'Si le serveur en demande une. Elle reste dans ce navigateur, hors de tout export.',
  },
  keyProblem: 'Une clé n’a ni espace ni accent.',
  use: 'S’en servir',
  notGranted: 'Le navigateur n’a pas donné l’accès à cette adresse : rien n’est changé.',
  notSaved: 'Rien n’a été changé : ce choix n’a pas pu être gardé.',
  receives: (receiver) => {
    if (receiver === 'browser')
      return 'Le texte du post est lu par le modèle du navigateur, sur cet ordinateur.';
    const what = `À chaque demande, ${receiver.host} reçoit le texte du post, et le nom du compte qui prend le relais s’il y en a un`;
    return receiver.isLocal
      ? `${what}. C’est un serveur de cet ordinateur.`
      : `${what}. Ni vos minutes, ni vos listes, ni vos brouillons.`;
  },
  useNoMore: 'Ne plus s’en servir',
  try: 'Essayer',
  trying: 'Le modèle écrit…',
  tried: 'Trois réponses à un post inventé :',
  fetch: 'Télécharger le modèle',
  fetchMeans: 'Plusieurs gigaoctets, gardés par le navigateur.',
  fetching: (share) => `${number(Math.floor(share * 100))} %`,
  notFetched: 'Le modèle n’a pas pu être téléchargé.',
  problems: {
    unreachable: 'Rien ne répond à l’adresse du modèle.',
    key: 'Le serveur du modèle refuse la clé.',
    origin:
      'Ce serveur n’accepte rien d’une extension. Dans les réglages, « Essayer » montre la commande à lui donner.',
    'not-found': 'Le serveur ne connaît ni ce modèle ni cette adresse.',
    busy: 'Le serveur du modèle a trop de demandes, ou le crédit est épuisé.',
    server: 'Le serveur du modèle n’a pas pu répondre.',
    slow: 'Le modèle a mis plus de vingt secondes.',
    'cut-off': 'La réponse du modèle s’est interrompue.',
    unfit: 'Ce que le modèle a écrit ne tient pas au post : rien n’en est proposé.',
    'not-there': 'Le modèle du navigateur n’est pas là.',
    'not-allowed': 'Aucun modèle ne peut être interrogé ici : voyez les réglages.',
  },
  allowIn: (server) => `Pour que ${server} accepte Chandelle :`,
} satisfies ModelWords;
