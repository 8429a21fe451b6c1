import type { Draft } from './types';

/** Everyday posts in French. {n}, {jour} and {ville} change each time a post is used again. */
export const POSTS_FR: Draft[] = [
  {
    author: 'claire_lorvane',
    text: 'Ce matin, j’ai passé une heure à l’ébarbage. J’y ai appris plus qu’en trois comités.\n\nSi vous dirigez une usine, mettez vos mains dedans une fois par mois.',
  },
  {
    author: 'maisonlorvane',
    text: 'Votre cocotte a perdu son éclat ? Chez Maison Lorvane, nous ré-émaillons à vie. Déposez-la dans l’un de nos {n} points de collecte, nous la renvoyons sous trois semaines.',
    picture: 'pot',
  },
  {
    author: 'hugobrecourt_f',
    text: 'Four n° 2 rallumé à 4 h 12. Toute l’équipe était là, même ceux qui n’étaient pas de service. Ces matins-là, on sait pourquoi on fait ce métier.',
    picture: 'furnace',
  },
  {
    author: 'ines_halbrecht',
    text: 'Une question aux dirigeants d’entreprises industrielles de moins de 250 personnes : qu’est-ce qui a vraiment changé, pour vous, avec le prix de l’énergie ? Mes messages sont ouverts.',
  },
  {
    author: 'lefileco_fict',
    text: 'La filière de la fonte retrouve des couleurs : +{n} % de commandes au troisième trimestre, selon la fédération.',
    card: { host: 'lefileco.example', title: 'La fonte, une vieille idée neuve', picture: 'chart' },
  },
  {
    author: 'quintane_halles',
    text: 'Le rayon cuisson est prêt pour les fêtes. Et oui, la couleur « Aurore » est revenue. Rendez-vous {jour} dans nos onze magasins.',
    picture: 'market',
  },
  {
    author: 'lucie_fourchet',
    text: 'Pot-au-feu du dimanche, cinq heures à petit frémissement. La maison sent bon jusqu’au palier.',
    picture: 'pot',
  },
  {
    author: 'b_kerouantel',
    text: 'Deux ans que je repoussais l’achat. Trois semaines que je l’ai. On ne mange plus pareil à la maison.',
  },
  {
    author: 'marthe_delonce',
    text: 'Ma mère me disait : une bonne cocotte, ça se transmet. Aujourd’hui la sienne part chez ma petite-fille à {ville}. J’ai un peu pleuré, je crois.',
  },
  {
    author: 'samira_belqadi',
    text: 'Service de {jour} : {n} couverts, deux plats, zéro gaspillage. On réduit la carte, on agrandit le sourire.',
  },
  {
    author: 'cci_saintavrel',
    text: 'Petit déjeuner des dirigeants, {jour} à 8 h : comment recruter quand on est loin des grandes villes ? Entrée libre, café fort.',
  },
  {
    author: 'forum_arcenval',
    text: 'Programme complet en ligne {jour}. Cette année, une seule consigne aux intervenants : racontez une erreur.',
  },
  {
    author: 'p_lemercadier',
    text: 'Neuvième camion électrique livré. 310 km d’autonomie réelle, à vide. Je le dis parce que personne ne le dit : c’est juste, mais ça passe.',
  },
  {
    author: 'anaisquerolle',
    text: 'Rappel utile de fin d’année : une facture envoyée avec trois semaines de retard, c’est un crédit gratuit que vous accordez sans le savoir.',
  },
  {
    author: 'solenbanque_pr',
    text: 'Investir sans attendre : notre prêt « machine » se décide en {n} jours ouvrés. Parlez-en à votre conseillère.',
  },
  {
    author: 'theo_rambouril',
    text: 'Premier moule sorti sans défaut aujourd’hui !! Le chef n’a rien dit mais il a souri. 🔥',
  },
  {
    author: 'nadiacossartel',
    text: 'La passerelle de la gare rouvre {jour}. Merci aux habitants de Saint-Avrel pour leur patience, et aux équipes qui ont travaillé de nuit.',
  },
  {
    author: 'vermeuil_conso',
    text: 'Nous avons laissé tomber douze cocottes d’un mètre cinquante. Trois ont survécu. Le détail, marque par marque, {jour}.',
  },
  {
    author: 'manonduvalonne',
    text: 'Une offre d’emploi qui dit le salaire reçoit {n} % de candidatures en plus. Une offre qui dit aussi pourquoi le poste est libre en reçoit de meilleures.',
  },
  {
    author: 'claire_lorvane',
    text: 'On me demande souvent pourquoi nous ne délocalisons pas. La vraie réponse tient en un prénom : Josiane, quarante et un ans de moulage, qui forme trois apprentis cette année.',
  },
  {
    author: 'maisonlorvane',
    text: 'Nouveauté : la poêle Solstice, 28 cm, manche en hêtre d’Avrel. Disponible {jour} en ligne et dans nos ateliers.',
    picture: 'pan',
  },
  {
    author: 'emaux_tassinel',
    text: 'Teinte 213 validée. Elle n’a pas encore de nom. Vos idées ?',
    picture: 'swatches',
  },
  {
    author: 'hugobrecourt_f',
    text: 'Visite de {n} lycéens ce matin. Une question m’a eu : « Et si votre client change d’avis, vous refondez ? » Oui. C’est toute la beauté de la fonte.',
  },
  {
    author: 'ines_halbrecht',
    text: 'Ce que j’ai entendu cette semaine chez quatre patrons différents : « ce n’est pas l’argent qui manque, c’est le temps de réfléchir ».',
  },
  {
    author: 'lucie_fourchet',
    text: 'Petit sondage : couvercle entrouvert ou fermé pour la daube ? Ma belle-mère et moi ne nous parlons plus.',
  },
  {
    author: 'p_lemercadier',
    text: 'Trois chauffeurs arrivés de {ville} ce mois-ci. Aucun par une annonce : tous par un collègue. La meilleure campagne de recrutement, ce sont des gens contents.',
  },
  {
    author: 'anaisquerolle',
    text: 'J’ai remplacé le budget de 74 lignes par un budget de 12. Personne ne s’en est aperçu. Sauf moi : deux jours gagnés.',
  },
  {
    author: 'cci_saintavrel',
    text: 'Bravo aux {n} entreprises du pays d’Avrel qui ont accueilli un stagiaire de troisième cette année.',
  },
  {
    author: 'samira_belqadi',
    text: 'À celles et ceux qui ouvrent un restaurant : prenez moins de tables que prévu. Puis encore une de moins.',
  },
  {
    author: 'forum_arcenval',
    text: 'Il reste {n} places, et deux heures de train depuis {ville}. On vous garde un bol de soupe.',
  },
  {
    author: 'theo_rambouril',
    text: 'Appris aujourd’hui : le sable se touche avant de se peser. 3 ans que l’école me disait l’inverse 😊',
  },
  {
    author: 'claire_lorvane',
    text: 'Je relis nos réclamations chaque vendredi. Pas les statistiques : les phrases. C’est le moment le moins confortable et le plus utile de ma semaine.',
  },
  {
    author: 'vermeuil_conso',
    text: 'Réparable, garanti, vendu par son fabricant : notre dossier « cuisson » récompense trois maisons françaises.',
    card: { host: 'vermeuil.example', title: 'Cuisson : ce qui dure, ce qui casse', picture: 'pan' },
  },
  {
    author: 'nadiacossartel',
    text: 'Une ville qui fabrique est une ville où l’on croise des gens à six heures du matin. Bonjour à l’équipe du matin.',
    picture: 'town',
  },
  {
    author: 'marthe_delonce',
    text: 'Je cherche la recette des pommes au four de mon enfance, avec le beurre salé et une feuille de verveine. Quelqu’un ?',
  },
  {
    author: 'b_kerouantel',
    text: 'Marché de {ville} ce matin, {n} sortes de courges. Je suis rentré avec sept.',
  },
];
