/** Nouns that an answer may safely take up: what is bought, used, visited, attended. Own lists. */

const split = (words: string) =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .split(/ ?\| ?/);

/**
 * `service`: in answers about the business; `event`: to invitations; `work`: to candidates; `matter`: to criticism,
 * what the company does.
 */
export type NounKind = 'service' | 'event' | 'work' | 'matter';
export type Gender = 'm' | 'f' | 'p';

export interface FrenchNoun {
  /** The price of a ticket is a matter of service, and of what the company does. */
  kinds: readonly NounKind[];
  gender: Gender;
  /** « ma commande » becomes « votre commande »; « mon appli » stays « l’appli »: it is the company's. */
  isOwned: boolean;
}

export const frenchNouns = new Map<string, FrenchNoun>();
const french = (kind: NounKind, gender: Gender, isOwned: boolean, words: string) => {
  for (const word of split(words)) {
    const known = frenchNouns.get(word);
    frenchNouns.set(
      word,
      known ? { ...known, kinds: [...known.kinds, kind] } : { kinds: [kind], gender, isOwned },
    );
  }
};
french(
  'service',
  'f',
  true,
  `commande|livraison|facture|réservation|valise|carte|ligne|connexion|voiture|box|chambre|place|inscription|demande|
  réclamation|assurance|carte bancaire|carte bleue|tablette|télé|poussette|adresse|imprimante|trottinette`,
);
french(
  'service',
  'm',
  true,
  `colis|compte|abonnement|contrat|dossier|remboursement|vol|billet|rendez-vous|forfait|compteur|bagage|siège|prêt|
  virement|mot de passe|panier|ticket|numéro|matelas|canapé|frigo|lave-linge|lave-vaisselle|téléphone|mobile|
  décodeur|vélo|séjour|voyage|échange|avoir|bon d’achat|chèque|prélèvement|découvert|relevé|logement|ordinateur`,
);
french(
  'service',
  'p',
  true,
  `commandes|factures|bagages|billets|données|places|mensualités|prélèvements|points|valises|chaussures|meubles`,
);
french(
  'service',
  'f',
  false,
  `fibre|garantie|notice|qualité|attente|boutique|agence|gare|usine|publicité|appli|application|chaudière|borne|
  recette|gamme|newsletter|facturation|climatisation|clim|caisse|carte de fidélité|cuisine|machine|connexion wifi|
  page|version|mise à jour|hotline|taille|couleur|batterie|pièce détachée|pizza|terrasse|piscine|station|
  application mobile|messagerie|billetterie|consigne|formule|offre|promo|promotion|cantine|mutuelle|gourde`,
);
french(
  'service',
  'm',
  false,
  `site|magasin|réseau|wifi|prix|tarif|emballage|produit|modèle|train|bus|restaurant|catalogue|parking|quai|tram|
  métro|guichet|distributeur|menu|plat|café|service client|service après-vente|formulaire|chat|bouton|mode sombre|
  chargeur|logiciel|jeu|moteur de recherche|filtre|programme de fidélité|débit|chauffage|hôtel|musée|camping|
  click and collect|drive|rayon|stock|répondeur|standard|chatbot|podcast|livre|spectacle|code promo`,
);
french(
  'service',
  'p',
  false,
  `horaires|prix|tarifs|délais|retards|emballages|magasins|bornes|trains|notices|travaux|toilettes|quais|agences|
  stocks|soldes|promos|frais|caisses|notifications|sous-titres|recettes|vendeurs|conducteurs`,
);
french(
  'event',
  'f',
  false,
  `table ronde|conférence|soirée|cérémonie|inauguration|remise des prix|rencontre|journée|assemblée générale|
  remise des diplômes|fête|foire|masterclass|matinée|convention|rentrée|exposition|visite|kermesse|course`,
);
french(
  'event',
  'm',
  false,
  `salon|forum|colloque|séminaire|dîner|déjeuner|jury|congrès|festival|débat|petit-déjeuner|sommet|webinaire|gala|
  vernissage|atelier|hackathon|concours|tournoi|banquet|afterwork|meetup|lancement|anniversaire|marché de Noël`,
);
french('event', 'p', false, 'assises|portes ouvertes|trophées|rencontres|journées');
french('work', 'f', true, 'candidature|alternance');
french('work', 'f', false, 'offre|annonce|offre d’emploi|mission');
french('work', 'm', true, 'profil|parcours|dossier');
french('work', 'm', false, 'stage|poste|apprentissage|recrutement|job d’été|contrat pro');
french('work', 'p', false, 'postes|stages|offres|offres d’emploi|métiers');
french(
  'matter',
  'f',
  false,
  `publicité|pub|campagne|décision|politique|stratégie|hausse des prix|augmentation des prix|hausse|augmentation|
  sous-traitance|parité|sobriété|gestion|communication|tribune|livraison|limite d’âge|pub télé|charte|réforme`,
);
french(
  'matter',
  'm',
  false,
  `prix|discours|choix|partenariat|plastique|emballage|bilan carbone|télétravail|démarchage|gaspillage|sponsoring|
  changement de nom|logo|algorithme|suremballage|greenwashing|recours aux intérimaires|modèle`,
);
french(
  'matter',
  'p',
  false,
  `prix|tarifs|emballages|dividendes|valeurs|engagements|conditions de travail|salaires|publicités|caisses
  automatiques|guichets|horaires|fournisseurs|livreurs|producteurs|marges|promesses|choix|priorités`,
);

export interface EnglishNoun {
  kinds: readonly NounKind[];
  isOwned: boolean;
}

export const englishNouns = new Map<string, EnglishNoun>();
const english = (kind: NounKind, isOwned: boolean, words: string) => {
  for (const word of split(words)) {
    const known = englishNouns.get(word);
    englishNouns.set(word, known ? { ...known, kinds: [...known.kinds, kind] } : { kinds: [kind], isOwned });
  }
};
english(
  'service',
  true,
  `order|orders|delivery|parcel|package|invoice|bill|refund|booking|reservation|account|flight|bag|bags|luggage|
  suitcase|ticket|tickets|subscription|contract|card|appointment|seat|seats|room|deposit|claim|policy|loan|
  mortgage|phone|laptop|tablet|router|mattress|sofa|fridge|dishwasher|washing machine|pushchair|stroller|bike|
  payment|transfer|voucher|password|prescription|replacement|return|exchange|trip|connection|meal|pizza|basket|
  membership|points|statement|meter|direct debit|gift card|passport|baggage|checked bag|boarding pass|upgrade`,
);
english(
  'service',
  false,
  `app|website|site|store|shop|branch|prices|price|packaging|network|wifi|broadband|warranty|menu|timetable|trains|
  train|bus|queue|queues|checkout|newsletter|catalogue|charger|manual|recipe|signal|internet|service|battery|
  screen|update|keyboard|speaker|speakers|game|servers|server|chat|helpline|hotline|chatbot|self checkout|
  loyalty scheme|loyalty card|car park|parking|platform|lounge|gate|station|tram|crew|staff|driver|food|coffee|
  breakfast|hotel|restaurant|museum|podcast|book|show|dark mode|search|filter|filters|subtitles|notifications|
  opening hours|delivery slots|size|sizes|colour|range|stock|sale|heating|air con|toilets|website checkout|
  firmware|dashboard|calendar|playlist|widget|desktop version|mobile app|login page|help page|form|tracking`,
);
english(
  'event',
  false,
  `panel|conference|summit|dinner|ceremony|gala|fair|festival|debate|forum|seminar|launch|jury|workshop|
  fireside chat|open day|round table|roundtable|awards|meetup|webinar|hackathon|symposium|reception|lunch|
  breakfast|reunion|graduation|prize-giving|careers fair|opening|town hall|convention|retreat|masterclass|
  lecture|exhibition|competition|tournament|annual dinner|awards night|trade show|tour`,
);
english('work', true, 'application|cv|resume|portfolio|interview');
english(
  'work',
  false,
  `internship|placement|apprenticeship|role|position|job|vacancy|opening|graduate scheme|traineeship|jobs|roles|
  vacancies|internships|apprenticeships|openings|work experience|graduate programme|summer job`,
);
english(
  'matter',
  false,
  `advert|ad|ads|campaign|decision|policy|strategy|price rise|price rises|price increase|price increases|prices|
  packaging|rebrand|logo|sponsorship|partnership|plastic|carbon footprint|dividend|pay gap|return to office|
  working conditions|wages|salaries|values|pledge|pledges|statement|speech|interview|algorithm|data policy|
  advertising|suppliers|couriers|drivers|workers|self checkouts|branches|opening hours|marketing|record`,
);
