import { formatFor } from '../format';
import type { DataWords, SyncWords } from './data-words';
import { datesFor } from './dates';

const { count, number } = formatFor('fr');
const dates = datesFor('fr');

export const syncFr = {
  title: 'Vos autres ordinateurs',
  label: 'Mes minutes et mes limites me suivent',
  note: 'Ce qui circule : vos minutes par jour et par compte, vos limites et leurs règles, vos heures et vos voix, par la synchronisation de votre navigateur. Rien d’autre, et aucun serveur à nous.',
  byCompany: 'Fixé par votre entreprise',
} satisfies SyncWords;

export const dataFr = {
  title: 'Vos données',
  empty: 'Rien n’est encore gardé.',
  visits: (visits) => count(visits, 'visite', 'visites'),
  since: (day) => `depuis le ${dates.range(day, day)}`,
  size: (bytes) => `${number(Math.round(bytes / 100_000) / 10)} Mo sur ce disque`,
  keptOneByOne: (months) =>
    `Les visites sont gardées une à une ${count(months, 'mois', 'mois')}, puis par totaux du jour, qui restent. Tout est dans ce navigateur.`,
  export: 'Tout exporter',
  exportNote:
    'Le fichier contient tout, vos mots compris. Importé ici ou ailleurs, il ne compte rien deux fois.',
  import: 'Importer',
  reading: 'Lecture du fichier…',
  addedVisits: (visits) => count(visits, 'visite ajoutée', 'visites ajoutées'),
  addedDays: (days) => count(days, 'total du jour complété', 'totaux du jour complétés'),
  nothingNew: 'Tout ce que contient ce fichier était déjà ici.',
  refused: (why) => `Rien n’a été importé : ${why}.`,
  problems: {
    'not-json': 'ce fichier n’est pas lisible',
    'other-format': 'ce n’est pas un fichier de Chandelle',
    newer: 'une version plus récente de Chandelle l’a écrit',
    missing: 'une valeur manque',
    'wrong-kind': 'une valeur n’est pas de la bonne sorte',
    'out-of-range': 'une valeur est hors des bornes',
    'unknown-value': 'une valeur est inconnue',
  },
  placeNamed: (place) => `à « ${place} »`,
  notExported: 'L’export n’a pas abouti. Réessayez.',
  notImported: 'L’import n’a pas abouti, et rien n’a changé. Réessayez.',
  erase: 'Tout effacer…',
  eraseQuestion:
    'Vos minutes, vos limites et vos réglages seront effacés, ici et dans la synchronisation du navigateur. Cela ne se défait pas.',
  eraseNow: 'Tout effacer',
  keep: 'Tout garder',
  erased: 'Tout est effacé.',
  notErased: 'Tout n’a pas pu être effacé. Réessayez.',
} satisfies DataWords;
