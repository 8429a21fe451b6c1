import { formatFor } from '../format';
import type { AnswersWords } from './answers-words';
import { datesFor } from './dates';

const { number } = formatFor('fr');
const dates = datesFor('fr');

export const answersFr = {
  inLanguage: 'fr',
  pressContact: {
    label: 'Contact presse',
    meaning:
      'Un nom, une adresse ou un compte : les réponses à la presse le donnent, tel que vous l’écrivez.',
  },
  noContact: 'aucun',
  approved: {
    label: 'Réponses validées',
    meaning: 'Celles de la communication : proposées en premier, mot pour mot, les jours où elles valent.',
  },
  delicate: 'un sujet délicat',
  valid: (from, until) => {
    if (from !== undefined && until !== undefined) return dates.range(from, until);
    if (from !== undefined) return `à partir du ${dates.range(from, from)}`;
    return until === undefined ? '' : `jusqu’au ${dates.range(until, until)}`;
  },
  intent: 'En réponse à',
  language: 'Langue',
  text: 'Texte',
  from: 'Du',
  until: 'au',
  add: 'Ajouter',
  keep: 'Garder',
  cancel: 'Annuler',
  edit: 'Modifier',
  remove: 'Retirer',
  editNamed: (what) => `Modifier : ${what}`,
  removeNamed: (what) => `Retirer : ${what}`,
  problems: {
    empty: 'Écrivez le texte de la réponse.',
    'too-long': `Un post compte ${number(280)} signes au plus.`,
    order: 'Le premier jour vient après le dernier.',
    full: `Il y a déjà ${number(200)} réponses : retirez-en une d’abord.`,
  },
  locked: 'Fixé par votre entreprise : seules ses réponses sont proposées.',
} satisfies AnswersWords;
