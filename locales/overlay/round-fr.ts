import { formatFor } from '../format';
import type { RoundWords, WatchWords } from './round-words';

const { count } = formatFor('fr');

export const watchFr = {
  lists: { customers: 'Client', partners: 'Partenaire', competitors: 'Concurrent', press: 'Presse' },
  as: (handle) => `Marquer @${handle} comme`,
} satisfies WatchWords;

export const roundFr = {
  title: 'La tournée',
  stops: {
    mentions: () => 'Ce que l’on vous dit',
    company: (name) => (name === '' ? 'Votre entreprise' : `À propos de ${name}`),
    customers: () => 'Clients',
    partners: () => 'Partenaires',
    press: () => 'Presse',
    competitors: () => 'Concurrents',
    competitor: (name) => `Autour de ${name}`,
  },
  part: (stop, part, of) => `${stop}, ${part} sur ${of}`,
  opened: (stop) => `${stop}, déjà ouvert`,
  next: (stop) => `Suivant : ${stop}`,
  setUp: 'D’autres arrêts vous attendent : nommez votre entreprise et vos listes dans les réglages.',
  wereHere: 'Vous en étiez là',
  nothingNew: 'Rien de nouveau : vous en étiez là',
  done: (ms) =>
    ms < 60_000
      ? 'C’est tout. Moins d’une minute.'
      : `C’est tout. ${count(Math.floor(ms / 60_000), 'minute', 'minutes')}.`,
} satisfies RoundWords;
