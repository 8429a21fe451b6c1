/**
 * What « je suis » may be followed by and what becomes of it: « fier » and « fière » are « fiers » after « nous ».
 * The company's plural is the masculine one. Going back, only what sounds and looks alike for a woman and a man.
 */
const toPlural = new Map<string, string>();
const toSingular = new Map<string, string>();
const plurals = new Set<string>();

/** fier, fière → fiers, fières */
function feminineOf(masculine: string): string {
  if (masculine.endsWith('e')) return masculine;
  if (masculine.endsWith('eux')) return `${masculine.slice(0, -1)}se`;
  if (masculine.endsWith('f')) return `${masculine.slice(0, -1)}ve`;
  if (masculine.endsWith('er')) return `${masculine.slice(0, -2)}ère`;
  if (masculine.endsWith('et')) return `${masculine.slice(0, -2)}ète`;
  if (masculine.endsWith('el')) return `${masculine}le`;
  return `${masculine}e`;
}

function add(masculine: string): void {
  const feminine = feminineOf(masculine);
  const masculines = /[sx]$/.test(masculine) ? masculine : `${masculine}s`;
  toPlural.set(masculine, masculines);
  toPlural.set(feminine, masculines);
  for (const form of [masculines, `${feminine}s`]) plurals.add(form);
  // « Nous sommes fières » was said by women; « capables » by anybody.
  if (masculine.endsWith('e') || feminine !== masculine) toSingular.set(`${feminine}s`, feminine);
}

const list = `
fier heureux ravi honoré ému touché enchanté convaincu persuadé conscient reconnaissant impatient certain sûr confiant
prêt déterminé engagé mobilisé impressionné enthousiaste optimiste attentif attaché sensible favorable opposé présent
absent désolé navré attristé peiné choqué consterné bouleversé inquiet préoccupé vigilant solidaire déçu surpris étonné
frappé bluffé admiratif satisfait content comblé disponible disposé capable incapable responsable redevable concerné
investi lucide serein prudent exigeant transparent intransigeant ambitieux curieux soucieux désireux respectueux fidèle
tenu amené contraint obligé habitué habilité autorisé invité accompagné entouré soutenu associé accueilli reçu récompensé
distingué sélectionné impliqué animé guidé porté inspiré motivé galvanisé stupéfait ébloui épaté séduit
intéressé tenté intrigué flatté réservé réaliste libre seul unanime formel clair catégorique humble rassuré soulagé
furieux indigné révolté scandalisé sidéré affligé triste interpellé sollicité consulté alerté informé averti prévenu
emballé tourné concentré focalisé joignable visible actif partant sincère honnête partagé sceptique dubitatif
utile perplexe critique pragmatique agacé chagriné excité
`;
for (const word of list.trim().split(/\s+/)) add(word);

/** « fière » → « fiers »; undefined for what is not known. */
export const pluralOf = (form: string): string | undefined => toPlural.get(form);
/** « capables » → « capable »; undefined where the writer's sex would have to be guessed. */
export const singularOf = (form: string): string | undefined => toSingular.get(form);
export const isPluralAttribute = (form: string) => plurals.has(form);

/** What may follow an attribute: « fier de », « ravi que »; never a noun that it would stand before. */
const followers = new Set(
  `de d' du des que qu' et à a au aux pour par dans sur avec en ce cet cette ces comme hier aujourd'hui ici là mais ou
  car depuis lors chez quand lorsque lorsqu' si parce puisque puisqu' quant face malgré sans après avant dès nous vous
  demain désormais devant auprès jusqu' contre vers envers entre`
    .trim()
    .split(/\s+/),
);

export const mayFollowAttribute = (form: string) => followers.has(form);
