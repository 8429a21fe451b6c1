/** Sentences that are not touched whatever their grammar: private life for a company, everybody's « nous » for one. */
import type { Rewriting } from '../rewriting';
import { spoken } from './small-words';

const any = (list: string) => new RegExp(` (?:${list.trim().replace(/\s*\|\s*/g, '|')}) `, 'u');

const privateLife = any(`
  maman | papa | père | mère | parents | enfants? | fils | fille | filles | frères? | sœurs? | soeurs? | mari | épouse |
  conjointe? | cousine?s? | oncle | tante | grand - (?:père|mère) | petits - enfants | copains? | copines? | amie?s? | pote | potes |
  famille | familial | bébé | grossesse | enceinte | mariage | divorce | anniversaire | vacances | congés? | retraite |
  week - end | weekend | enfance | adolescence | lycée | collège | collégien | bac | diplômée? | études | étudiante? |
  maison | appartement | jardin | cuisine | canapé | lit | douche | valise | voiture | vélo | moto | chiens? | chats? |
  dîner | déjeuner | apéro | café | bière | vin | gâteau | repas | dodo | sieste | insomnie | sommeil |
  marathon | footing | jogging | sport | foot | match | matchs | ski | plage | piscine | guitare | roman | films? | séries? | livre |
  cancer | maladie | malade | médecin | hôpital | opération | opérée? | obsèques | deuil | (?<!(?:à|au) )(?:cœur|coeur) | larmes | yeux | tête | main | mains | corps | santé |
  amour | amoureux | amoureuse | peur | honte | mal | faim | soif | sommeil | chaud | froid | fatiguée? | seul\\(e\\) |
  démission | carrière | mandat | nomination | nommée? | élue? | candidat | candidate | candidature | né | née | âge | vie | dieu | prière | perso | personnellement | psy | maquillage | coiffeur | train | tgv | avion | métro | taxi | aéroport |
  dédicace | dédicaces | autobiographie | mémoires | invitée? de | plateau | gars | meuf | présidence | élections? | électeurs | électrices | votez | voter | circonscription | concert | scène | balcon | boulot | bosser | truc | bordel | merde | putain | mdr | lol | ptdr | ptn | jpp | tkt | wesh | wsh | ouais | mecs? | flemme | bah | ben | hein | franchement | nan
`);
const privatePhrases = any(`
  en tant que | en qualité de | à titre personnel | et moi | moi et | il y a (?:\\S+ ){1,2}ans? | ans |
  à l' école | au bureau | chez moi | tout seul | toute seule | en pyjama | en train de | en couple | de garde | premier jour | dernier jour | entre nous | jour pour jour | pas (?:mon|ma|mes) |
  malgré moi | en personne | moi je | pour ma pomme | nouveau poste | prise de poste | prise de fonctions? | cherche (?:un emploi|un stage|une alternance|un poste|un logement) |
  (?:commenc|début|travaill|arriv|entr)\\S* (?:\\S+ ){0,3}chez | salaire | cv | mon dieu | à mes heures | ai grandi | de ma vie
`);
/** A singular or a plural noun that says what one is: it would have to change too, and is not known. */
const beings = any(`
  (?:d'|de|à|pour|pouvoir|devoir|veux|vais|voudrais|voulons|allons|pouvons) être (?:un|une|le|la|l'|des|les) |
  (?:fait|fais|font|fera|feront|faites|faire) de (?:moi|nous) |
  en (?:client|voisin|voisine|expert|citoyen|professionnel|partenaire|spécialiste|allié|pionnier|acteur|connaisseur|observateur|visiteur|défenseur|ambassadeur|responsable|simple|bon|bonne|vrai|véritable)\\S* |
  (?:de|d'|en|comme) (?:simples?|vrais?) \\S+ | (?:un|ce) je ne sais
`);

/** What one is, where no article says that it is another: « nommé directeur », « comme patronne », « de dirigeant ». */
const titles =
  /^(?:présidente?|pdg|dg|ceo|directeur|directrice|dirigeante?|patronn?e?|fondateur|fondatrice|chef|cheffe|entrepreneure?|entrepreneuse|maire|députée?|sénateur|sénatrice|ministre|manager|salariée?|associée?)$/;
const named =
  /^(?:le|la|l'|les|un|une|du|au|aux|des|notre|nos|votre|vos|son|sa|ses|leur|ce|cette|chaque|monsieur|madame|m|mme)$/;

/** One person speaking to another. */
const intimate = any(`te | t' | toi | tu | tes | ta | on | l' on`);

const everybodys = any(`
  tous les deux | toutes les deux | nous tous | nous toutes | nous deux | nous trois | chacun | chacune | ensemble | mutuellement | collectivement |
  les uns | entre nous | parmi nous | d' entre nous | l' un de nous | nous autres | (?:tous|toutes)(?! (?:les|nos|vos|ceux|celles|ces) ) | unis | réunis | nombreux | nombreuses |
  chez nous | on | l' on | pays | planète | humanité | monde | république | démocratie | france | français | françaises | europe | génération | concitoyens |
  société | peuple | citoyens | nous - mêmes | quatre mains | en tant que | en qualité de | une équipe | en équipe | tous ensemble | binôme |
  chiffre d' affaires | bourse | bénéfice | capital | actionnaires | levée de fonds | fusion | conseil d' administration | leader | côte à côte |
  dieu | à deux | à trois | à plusieurs | millions? | milliards? | m€ | k€ | main dans la main | cofondateurs? | cofondatrices? | associés? | associées? | ma compagne | notre histoire
`);
const ofOnePerson = any(`je | j' | me | m' | moi | mon | ma | mes | mien | te | t' | toi | tu`);

/** After « comme » these speak of something else; a bare noun says what one is: « comme client ». */
const fineAfterComme =
  /^(?:un|une|le|la|l'|les|des|du|ce|cet|cette|ces|nos|notre|vos|votre|mes|mon|ma|son|sa|leur|leurs|chaque|tous|toutes|tout|vous|nous|il|elle|on|je|j'|toujours|jamais|promis|prévu|annoncé|convenu|ici|hier|aujourd'hui|si|à|en|dans|pour|sur|avec|d'|de|par|ça|cela|ceux|celui|celle|beaucoup|autant|ailleurs|moi|avant|après|quoi|[^\p{L}]*)$/u;

const saysWhatOneIs = (s: Rewriting) =>
  s.words.some(({ form }, i) => form === 'comme' && !fineAfterComme.test(s.form(i + 1)));

export function refusesCompany(s: Rewriting): string | undefined {
  const words = spoken(s);
  if (privateLife.test(words) || privatePhrases.test(words)) return 'private life';
  if (s.words.some(({ form }, i) => titles.test(form) && !named.test(s.form(i - 1)))) return 'what one is';
  if (saysWhatOneIs(s) || beings.test(words)) return 'what one is';
  if (intimate.test(words)) return 'one to another';
  if (/ (?:je|j') (?:ne |n' )?nous /.test(words) || / \( ?e ?\) |[·•]e/u.test(words)) return 'je nous';
  return;
}

export function refusesPerson(s: Rewriting): string | undefined {
  const words = spoken(s);
  if (everybodys.test(words)) return 'everybody’s';
  if (saysWhatOneIs(s) || beings.test(words)) return 'what one is';
  if (ofOnePerson.test(words)) return 'one person is in it already';
  if (/ (?:nous|ne|n') (?:devons|vivons|avons (?:besoin|le devoir)) /.test(words)) return 'everybody’s duty';
  return;
}
