/**
 * What « mon » and « notre » may stand before: things that a company has as well as its head. A noun that is not
 * here (family, body, home, career, opinion) leaves the sentence as it is.
 */
export interface Noun {
  gender: 'm' | 'f';
  /** « nos usines », « notre chiffre d’affaires »: one person does not say « mes ». */
  isOfCompanyOnly: boolean;
}

const nouns = new Map<string, Noun>();

function plural(noun: string): string {
  if (/[szx]$/.test(noun)) return noun;
  if (/(?:al|ail)$/.test(noun) && !/^(?:bilan|festival|détail|portail)$/.test(noun))
    return noun.replace(/ai?l$/, 'aux');
  return /(?:au|eu|œu|oeu)$/.test(noun) ? `${noun}x` : `${noun}s`;
}

function add(gender: 'm' | 'f', isOfCompanyOnly: boolean, list: string): void {
  for (const noun of list.trim().split(/\s+/)) {
    for (const form of [noun, plural(noun)]) nouns.set(form, { gender, isOfCompanyOnly });
  }
}

add(
  'f',
  false,
  `équipe entreprise société boîte offre solution priorité ambition vision stratégie mission démarche
  action initiative proposition confiance gratitude reconnaissance solidarité sympathie admiration fierté joie émotion
  conviction détermination volonté satisfaction inquiétude indignation déception réponse question demande analyse
  contribution participation présentation intervention campagne méthode exigence préoccupation responsabilité pensée
  condoléance félicitation excuse salutation collaboratrice salariée cliente promesse attention réflexion position
  clientèle réaction décision attente`,
);
add(
  'm',
  false,
  `projet client collaborateur salarié partenaire fournisseur prestataire collègue atelier soutien remerciement hommage
  respect vœu voeu engagement objectif but souhait message plan travail choix devoir enthousiasme appui accord désaccord
  étonnement regret constat bilan combat savoir-faire produit stand interlocuteur lecteur abonné
  partenariat événement évènement dossier utilisateur apprenti alternant stagiaire artisan technicien ingénieur développeur vendeur métier`,
);
add(
  'f',
  true,
  `usine filiale agence marque plateforme application gamme collection activité croissance production technologie
  innovation expertise organisation direction newsletter flotte ville région communauté boutique`,
);
add(
  'm',
  true,
  `magasin siège réseau catalogue résultat entrepôt laboratoire comité actionnaire centre investissement recrutement
  territoire secteur groupe stock site service programme`,
);

export const nounOf = (form: string): Noun | undefined => nouns.get(form);

/** What may stand between the possessive and its noun. */
const before = new Set(
  `nouveau nouvel nouvelle nouveaux nouvelles grand grande grands grandes premier première premiers premières dernier
  dernière derniers dernières ancien ancienne anciens anciennes prochain prochaine prochains prochaines plus très entier
  entière petit petite petits petites belle beau bel beaux belles propre propres principal principale principaux
  principales vrai vraie vrais vraies meilleur meilleure meilleurs meilleures  sincères sincère
  profonde profond profondes vif vive plein pleine total totale entière futurs futur future futures fidèles deux trois
  quatre cinq chaleureux chaleureuses seule seul seuls seules immense magnifiques magnifique formidables formidable
  incroyable incroyables jeune jeunes différents différentes`
    .trim()
    .split(/\s+/),
);

export const standsBeforeNoun = (form: string) => before.has(form);

/** « de mon côté » is « de notre côté », and back: the words before and after the possessive. */
export const setPhrases: ReadonlySet<string> = new Set([
  'de côté',
  'à tour',
  'à avis',
  'à connaissance',
  'à yeux',
  'à côtés',
  'de mieux',
  'pour part',
]);

export const genderInSetPhrase: Record<string, 'm' | 'f'> = { part: 'f', connaissance: 'f' };
