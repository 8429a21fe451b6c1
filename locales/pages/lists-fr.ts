import { formatFor } from '../format';
import type { ListsWords, RoundSettingsWords } from './lists-words';

const { count, number } = formatFor('fr');

export const listsFr = {
  title: 'Listes',
  lead: 'Qui compte pour vous. Sur X, un mot sous la photo de ces comptes le rappelle ; comptes et mots font les arrêts de la tournée. Les listes restent dans ce navigateur.',
  names: { customers: 'Clients', partners: 'Partenaires', competitors: 'Concurrents', press: 'Presse' },
  into: 'Ajouter à',
  field: 'Comptes et mots',
  hint: 'Un par ligne : @compte, adresse d’un profil, quelques mots. Un mot seul se met entre guillemets.',
  add: 'Ajouter',
  importFile: 'Importer un fichier CSV',
  outcome: (added, moved, known) =>
    [
      count(added, 'ajout', 'ajouts'),
      ...(moved > 0 ? [`${number(moved)} d’une autre liste`] : []),
      ...(known > 0 ? [`${number(known)} déjà dans la liste`] : []),
    ].join(', '),
  left: (lines) => `${count(lines, 'ligne reste', 'lignes restent')} dans le champ, à revoir :`,
  badLine: (line, text) => `Ligne ${number(line)}, « ${text} »`,
  problems: {
    'not-an-account': 'ce n’est pas un compte de X',
    'other-site': 'cette adresse n’est pas de X',
    'too-long': 'plus de 60 signes',
    'no-account': 'pas de compte sur cette ligne',
  },
  fileNotRead: 'Ce fichier n’a pas pu être lu.',
  notSaved: 'Rien n’a été changé : vos listes n’ont pas pu être écrites, ou dépassent 2 000 lignes.',
  removed: (text) => `${text} : hors de la liste`,
  undo: 'Annuler',
  undone: 'Tout est comme avant.',
  count: (entries) => number(entries),
  empty: 'personne encore',
  remove: (text) => `Retirer ${text}`,
} satisfies ListsWords;

export const roundSettingsFr = {
  title: 'La tournée',
  lead: 'Ouverte d’un clic sur la bougie : vos mentions, votre entreprise, vos listes, un concurrent, du plus récent au plus ancien, dans la recherche de X. X voit alors ce qui est cherché, comme dans toute recherche.',
  companyName: {
    label: 'Nom de l’entreprise',
    meaning: 'Tel que les autres l’écrivent. Les posts de vos propres comptes n’y sont pas.',
  },
  noName: 'aucun',
  competitor: {
    label: 'Un concurrent de près',
    meaning: 'Ses posts et ce que l’on en dit : le dernier arrêt.',
  },
  noCompetitor: 'aucun',
} satisfies RoundSettingsWords;
