/**
 * Is there anything in the sentence that a company would say? « J’étais sur le balcon », « j’ai vu la mer » can be
 * put into « nous » and would be nonsense. An address, something that one heads, or a verb of public life is asked.
 */
import type { Rewriting } from '../rewriting';
import { pluralOf } from './attributes';
import { formsOfJe, isKnownInfinitive, participleOf } from './forms';
import { nounOf } from './nouns';

const set = (list: string) => new Set(list.trim().split(/\s+/));

/** Verbs of any life, private or public: they prove nothing. */
const everyday =
  set(`être avoir aller faire pouvoir savoir vouloir devoir voir revoir mettre dire redire passer prendre
  venir revenir trouver acheter garder changer arriver appeler chercher croire payer partir repartir commencer entendre
  laisser tenir rendre compter demander tester montrer perdre gagner rester attendre finir essayer parler expliquer
  comprendre penser préférer apprendre mériter permettre donner entrer tourner marcher poser ouvrir fermer couper
  toucher jouer monter tirer jeter casser suivre servir sentir tomber connaître reprendre recommencer noter supprimer
  valider rappeler découvrir commander remplir calculer refuser sortir envoyer réparer écouter arrêter dépasser traiter retenir recevoir`);
/** What public life is about. */
const subjects =
  set(`industrie industries filière secteur marché entreprise entreprises pme eti emploi emplois formation énergie
  climat numérique réforme loi projet gouvernement europe économie croissance innovation recherche compétitivité
  apprentissage transition territoires export investissement investissements souveraineté parité inclusion handicap
  cybersécurité ia données logement agriculture commerce artisanat start-up entrepreneuriat dialogue consultation`);
const addresses = set('vous votre vos notre nos nous');

/** How far from « je » its verb may stand: « je ne voudrais pas seulement vous remercier ». */
const reach = 7;

function verbAt(form: string): string | undefined {
  // « plus », « contre », « entre » are forms of plaire, contrer, entrer too.
  if (/^(?:plus|contre|entre|outre|avance|montre|sous)$/.test(form)) return;
  return isKnownInfinitive(form) ? form : (participleOf(form)?.infinitive ?? formsOfJe(form)[0]?.infinitive);
}

export function isPublic(s: Rewriting): boolean {
  let sinceJe = reach;
  return s.words.some(({ form, kind }) => {
    if (kind !== 'word') return false;
    sinceJe = form === 'je' || form === "j'" ? 0 : sinceJe + 1;
    if (addresses.has(form) || nounOf(form) || subjects.has(form)) return true;
    if (pluralOf(form) !== undefined && !participleOf(form)) return true;
    const infinitive = sinceJe < reach ? verbAt(form) : undefined;
    return infinitive !== undefined && !everyday.has(infinitive);
  });
}
