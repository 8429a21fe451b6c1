/** Verbs with « me » and « nous »: what a company and its head both do to or for themselves, and what agrees. */
const set = (list: string) => new Set(list.trim().split(/\s+/));

/** « je me suis engagé », « nous nous sommes engagés ». */
const agreeing =
  set(`réjouir engager mobiliser efforcer féliciter tenir excuser battre appuyer inscrire préparer
  concentrer consacrer attacher souvenir inquiéter interroger joindre adapter assurer occuper opposer investir
  intéresser lancer former inspirer entourer attendre tourner charger renseigner adresser projeter remettre plaindre
  déplacer soucier organiser exprimer impliquer positionner mettre prononcer étonner apercevoir satisfaire
  passer retirer arrêter emparer saisir porter apprêter attaquer attarder pencher focaliser orienter servir rendre`);
/** « je me suis permis », « nous nous sommes permis ». */
const invariable = set(
  'permettre dire demander promettre jurer rappeler fixer donner réserver autoriser imposer',
);

/** Said of several, they say « one another », or of one person alone, another thing. */
export const isReflexive = (infinitive: string) => agreeing.has(infinitive) || invariable.has(infinitive);
/** « je me sens responsable »: an attribute has to follow. */
export const showsSelf: ReadonlySet<string> = new Set(['sentir', 'montrer', 'dire', 'trouver']);
export const agreesWhenReflexive = (infinitive: string) => agreeing.has(infinitive);

/** After « m’a », « nous ont »: to whom (« dit », « permis »), so the participle stays as it is. */
const datives =
  set(`dire permettre répondre demander donner apporter offrir apprendre confier expliquer proposer
  promettre transmettre montrer écrire  faire plaire rappeler raconter envoyer présenter accorder remettre
  réserver fournir décerner signaler annoncer confirmer indiquer communiquer partager reprocher poser souhaiter manifester
  témoigner adresser livrer coûter valoir suggérer conseiller  inspirer`);
/** Whom: « m’a aidé », « nous a aidés ». */
const directs =
  set(`aider soutenir accompagner inviter accueillir recevoir contacter solliciter rejoindre rencontrer
  impressionner toucher surprendre convaincre encourager motiver guider conduire amener interroger interviewer
  consulter informer alerter prévenir féliciter remercier récompenser distinguer sélectionner élire choisir
  accepter autoriser inciter pousser entourer épauler conforter rassurer étonner marquer frapper décevoir
  intéresser éclairer former suivre défendre protéger sauver associer impliquer honorer contraindre obliger`);

export const takesDative = (infinitive: string) => datives.has(infinitive) && !directs.has(infinitive);
export const takesDirect = (infinitive: string) => directs.has(infinitive) && !datives.has(infinitive);
