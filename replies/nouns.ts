/** Nouns that an answer may safely take up: what is bought, used, visited, attended. Own lists. */

const split = (words: string) => words.trim().split(/\s*\|\s*/);

/** `service`: in answers about the business; `event`: in answers to invitations. */
export type NounKind = 'service' | 'event';
export type Gender = 'm' | 'f' | 'p';

export interface FrenchNoun {
  kind: NounKind;
  gender: Gender;
  /** « ma commande » becomes « votre commande »; « mon appli » stays « l’appli »: it is the company's. */
  isOwned: boolean;
}

export const frenchNouns = new Map<string, FrenchNoun>();
const french = (kind: NounKind, gender: Gender, isOwned: boolean, words: string) => {
  for (const word of split(words)) frenchNouns.set(word, { kind, gender, isOwned });
};
french(
  'service',
  'f',
  true,
  'commande|livraison|facture|réservation|valise|carte|ligne|connexion|voiture|box',
);
french(
  'service',
  'm',
  true,
  'colis|compte|abonnement|contrat|dossier|remboursement|vol|billet|rendez-vous|forfait|compteur',
);
french('service', 'p', true, 'commandes|factures|bagages|billets|données');
french('service', 'f', false, 'fibre|garantie|notice|qualité|attente|boutique|agence|gare|usine|publicité');
french(
  'service',
  'f',
  false,
  'appli|application|chaudière|borne|recette|gamme|newsletter|facturation|climatisation',
);
french(
  'service',
  'm',
  false,
  'site|magasin|réseau|wifi|prix|tarif|emballage|produit|modèle|train|bus|restaurant|catalogue',
);
french(
  'service',
  'p',
  false,
  'horaires|prix|tarifs|délais|retards|emballages|magasins|bornes|trains|notices',
);
french(
  'event',
  'f',
  false,
  'table ronde|conférence|soirée|cérémonie|inauguration|remise des prix|rencontre|journée',
);
french(
  'event',
  'm',
  false,
  'salon|forum|colloque|séminaire|dîner|déjeuner|jury|congrès|festival|débat|petit-déjeuner',
);
french('event', 'p', false, 'assises|portes ouvertes');

export interface EnglishNoun {
  kind: NounKind;
  isOwned: boolean;
}

export const englishNouns = new Map<string, EnglishNoun>();
const english = (kind: NounKind, isOwned: boolean, words: string) => {
  for (const word of split(words)) englishNouns.set(word, { kind, isOwned });
};
english(
  'service',
  true,
  'order|orders|delivery|parcel|package|invoice|bill|refund|booking|reservation|account|flight',
);
english('service', true, 'bag|bags|luggage|ticket|tickets|subscription|contract|card|appointment|seat');
english(
  'service',
  false,
  'app|website|store|shop|branch|prices|price|packaging|network|wifi|broadband|warranty|menu',
);
english(
  'service',
  false,
  'timetable|trains|train|bus|queue|queues|checkout|newsletter|catalogue|charger|manual|recipe',
);
english(
  'event',
  false,
  'panel|conference|summit|dinner|ceremony|gala|fair|festival|debate|forum|seminar|launch|jury',
);
english('event', false, 'workshop|fireside chat|open day|round table|awards');
