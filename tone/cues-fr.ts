/** French words and formulas that give away whose voice speaks. Own list; the weights are learnt. */
import { cues } from './cue';

export const frenchCues = [
  cues(
    'personal',
    'first-person',
    `je | j' | jai | jsuis | jvais | jpeux | chuis | moi | mon | ma | mes | me | m' |
    mien | mienne | miens | moi meme`,
  ),
  cues(
    'personal',
    'first-person',
    `je pense | je crois | je trouve | je me suis | je ne sais pas | je sais pas |
    j'aime | j'adore | je deteste | j'espere | je suis trop | j'ai l'impression | j'avoue | perso | personnellement |
    a mon avis | selon moi | pour ma part | de mon cote | quant a moi | je me souviens | j'ai hate | je reve |
    je comprends pas | j'en peux plus | j'en ai marre`,
  ),
  // The "je" of an agent of customer service speaks for the house.
  cues(
    'corporate',
    'customer-service',
    `je vous invite | je vous propose de nous | je vous laisse nous |
    je reste a votre | je vous remercie de nous | je vous souhaite une | je reviens vers vous | je prends note |
    je m'en charge | je transmets | je fais remonter | je regrette | je vous presente | je suis navre | je suis desole pour |
    je vous rassure | je vous confirme | je comprends votre | je vous conseille | je vous recommande |
    je vous demande | puis je | puis-je avoir | je vous redirige | je vous informe | je vous apporte`,
  ),

  cues('corporate', 'institutional-we', `nous | notre | nos`),
  cues(
    'personal',
    'wording',
    `on | nous tous | nous toutes | entre nous | chez nous | notre pays | nos enfants |
    notre fils | notre fille | nos vacances | notre famille | nos amis | notre planete | notre societe`,
  ),
  cues(
    'corporate',
    'institutional-we',
    `nous sommes fiers | nous sommes heureux | nous sommes ravis |
    nous avons le plaisir | nous vous invitons | nous vous proposons | nous vous remercions | nous recherchons |
    nous recrutons | nous lancons | nous proposons | nous organisons | nous avons besoin de vous | rejoignez nous |
    retrouvez nous | suivez nous | notre equipe | nos equipes | notre entreprise | nos clients |
    notre client | nos clientes | nos collaborateurs | nos collaboratrices | nos salaries | nos partenaires | notre partenaire |
    nos produits | nos services | notre service | notre nouveau | notre nouvelle | nos nouveaux | nos nouvelles |
    notre site | notre boutique | nos magasins | notre magasin | nos agences | notre agence | notre application |
    notre appli | notre reseau | notre groupe | notre maison | notre blog | notre newsletter | notre stand |
    nos experts | nos conseillers | nos conseilleres | notre president | notre directeur | notre directrice |
    notre pdg | nos actionnaires | notre mission | notre projet | notre programme | notre territoire | notre ville |
    nos adherents | nos abonnes | notre plateforme | notre offre | nos offres | l'equipe | toute l'equipe |
    nos engagements | notre engagement | notre savoir faire | nos etudiants | nos utilisateurs`,
  ),

  cues(
    'personal',
    'direct-address',
    `tu | t' | toi | ton | ta | tes | te | t'es | t'as | mec | meuf | frere | frero |
    gros | les gars | mon pote | ma belle | mon grand | bisous | bises | bisou | coucou | joyeux anniversaire |
    bon anniversaire | bon courage | bonne chance | bravo | felicitations | chapeau | merci beaucoup | merci mille fois |
    mille mercis | merci a tous | quelqu'un sait | quelqu'un peut | vous en pensez quoi | dites moi | salut`,
  ),

  // What only the customer says: a house does not speak of « vos conseillers » to those whom it serves.
  cues(
    'personal',
    'direct-address',
    `vos conseillers | vos services | votre service | votre service client | vos equipes |
    votre equipe | votre site | votre appli | votre application | vos offres | vos clients | vos produits | votre entreprise |
    votre service apres vente | votre sav | vos techniciens | vos agents | votre box | votre reseau | vos trains |
    vos magasins | votre boutique | vous vous moquez | vous vous foutez | chez vous`,
  ),

  cues(
    'personal',
    'feeling',
    `aime | adore | adorable | deteste | heureux | heureuse | triste | content | contente |
    fier | fiere | emu | emue | touche | decu | decue | degoute | degoutee | fatigue | fatiguee | creve | epuise |
    epuisee | inquiet | inquiete | peur | honte | honteux | honteuse | scandaleux | scandaleuse | inadmissible |
    inacceptable | lamentable | minable | ridicule | pitoyable | nul | nulle | nuls | marre | ras le bol | assez de |
    enerve | enervee | enervant | colere | furieux | furieuse | rage | catastrophe | catastrophique | horrible |
    affreux | pire | pires | pathetique | insupportable | injuste | arnaque | voleurs | vol | foutage de gueule |
    magnifique | superbe | genial | geniale | geniaux | formidable | incroyable | extraordinaire | sublime | delicieux |
    excellent | hate de | vivement | enfin | vraiment | franchement | honnetement | serieusement | serieux |
    apparemment | peut etre | sans doute | dommage | helas | malheureusement | bonheur | joie | plaisir de | coup de coeur |
    reve | souvenir | souvenirs | nostalgie | pleure* | ris | rire | sourire | drole | marrant | hilarant | larmes |
    toujours pas | toujours rien | aucune reponse | sans reponse | se moque de | n'importe quoi | plus jamais |
    incapable* | incompeten* | zero | trop bien | trop beau | tellement | tant de | quelle | quel bonheur`,
  ),

  cues(
    'personal',
    'informal',
    `mdr* | ptdr* | lol | haha* | hihi | xd | ptn | putain | merde | bordel | chiant* |
    con | conne | cons | connard* | connerie* | foutre | foutu | fout | gueule | bref | bah | ben | beh | hein | ouais |
    ouf | oups | wesh | grave | kiffe* | kif | trop | truc | trucs | machin | boulot | taf | bouffe* | dingue | fou |
    folle | tare | relou | nan | ui | oui oui | non mais | wtf | omg | svp | stp | pk | pq | pcq | parceque | bcp | tjs |
    tjrs | jms | qqn | qqch | dsl | slt | bjr | cad | tkt | jpp | askip | genre | style | c'est quoi | c'est ouf |
    ca va | sa va | y a | ya | y'a | t'inquiete | c'est pas | c'est que | cest | ces pas | pas mal | voila | eh |
    ah | oh | ouah | waouh | wow | yes | miam | pfff* | grrr* | hmm* | rooh | zut | mince | flute | la vache |
    quand meme | du coup | de ouf | en mode | vla | bon ben`,
  ),
  cues(
    'personal',
    'informal',
    `ca | c'est | c'etait | faut | j'y | rien | pourquoi | quoi | et la | non | oui | alors`,
  ),

  cues(
    'personal',
    'family-life',
    `ma femme | mon mari | mon fils | ma fille | mes enfants | mes gosses | ma mere |
    mon pere | maman | papa | mon frere | ma soeur | ma famille | mes parents | mes amis | mon ami | mon amie | mes potes |
    ma copine | mon copain | mon chien | mon chat | ma maison | ma voiture | mon telephone | ma vie | mon enfance |
    ma grand-mere | mon grand-pere | mon anniversaire | mon boulot | mon travail | mon chef | chez moi`,
  ),
  cues(
    'personal',
    'family-life',
    `femme et | mari | gosses | mamie | papi | mamy | papy | anniversaire | diner | dejeuner |
    petit dej | cafe | biere | apero | pizza | vacances | week-end | weekend | we | hier soir | ce matin | ce soir |
    cette nuit | dormir | dodo | sieste | lit | canape | devoirs | footing | film | netflix | jardin | chien | chat |
    mariage | enfance | voisin | voisine | voisins | reveil | insomnie | balade | en famille | entre amis | la maison`,
  ),

  cues(
    'corporate',
    'announcement',
    `annonce | annoncent | annoncer | annoncons | lance | lancent | lancement |
    lancons | devoile* | presente | presentent | presentation de | inaugur* | ouverture de | ouvre ses | ouvre son |
    nomme | nommee | nomination | est nomme | rejoint | acquisition | acquiert | rachete | rachat | partenariat |
    en partenariat avec | partenaire de | signe | signature | convention | disponible | disponibles | des maintenant |
    bientot disponible | desormais | decouvrez | laureat* | prix de | recompense* | certifi* | leve | levee de fonds |
    renforce | deploie | poursuit | accueille | organise | s'engage | participe a | celebre | fete ses | nouveaute |
    nouveautes | voici | sortie de | mise en ligne | mise a jour | mise en place | resultats | communique`,
  ),

  cues(
    'corporate',
    'press-release',
    `ravis de | fiers de | heureux de vous | heureux d'annoncer | le plaisir de vous |
    communique de presse | en savoir plus | plus d'infos | plus d'informations | toutes les infos | lire la suite |
    a lire | a decouvrir | a voir | a suivre | retour sur | zoom sur | focus sur | portrait | selon | d'apres | dossier |
    chiffre d'affaires | trimestre | semestre | exercice | resultat net | croissance | leader | acteur | acteurs |
    innovant* | innovation* | solution | solutions | durable | durables | responsable | transition | engagement |
    engagements | mission | missions | expertise | savoir-faire | secteur | filiere | strategie | strategique |
    mondial | clients | collaborateurs | salaries | adherents | territoire | territoires | transformation |
    accompagne* | valoris* | au service de | au coeur de | dans le cadre de | a l'occasion de | a l'occasion du |
    lors de | lors du | en presence de | grace a | afin de | programme | dispositif | projet | projets | initiative |
    etude | enquete | sondage | infographie | livre blanc | webinaire | tribune | interview | direct | en direct |
    exclusif | info | alerte | gouvernement | ministre | president | presidente | prefecture | police | justice |
    syndicat | million | millions | milliard* | euros | pdg | directeur | directrice | porte-parole | conference |
    comment | pourquoi les | conseils | astuces | idees pour`,
  ),

  cues(
    'corporate',
    'customer-service',
    `contactez nous | nous contacter | contacter notre | contacter le service |
    en mp | en dm | par mp | message prive | messages prives | en prive | par message | via messenger | nous ecrire |
    envoyez nous | nous faire parvenir | transmettez nous | communiquez nous | nous communiquer | nous transmettre |
    nous sommes desoles | nous sommes navres | desoles pour | navres | nos excuses | toutes nos excuses |
    veuillez nous excuser | nous nous excusons | la gene occasionnee | gene occasionnee | pour la gene | desagrement |
    desagrements | merci de votre patience | votre patience | votre comprehension | merci de nous | merci de contacter |
    merci pour votre retour | votre retour | votre message | votre demande | votre dossier | votre commande |
    votre compte | votre espace | votre reclamation | votre numero | vos coordonnees | votre fidelite | votre confiance |
    votre ligne | votre contrat | votre abonnement | votre conseiller | votre agence | votre situation | votre probleme |
    numero de commande | numero de dossier | reference client |
    n'hesitez pas | a votre disposition | a votre ecoute | a votre service | nous restons | dans les meilleurs delais |
    dans les plus brefs delais | bien cordialement | cordialement | nous faisons le necessaire | faire le necessaire |
    nous revenons vers vous | revenir vers vous | prendre connaissance | veuillez | nous vous invitons | nous prenons |
    nos services | bonne journee a vous | excellente journee | belle journee | bonne fin de journee |
    nous comprenons | nous regrettons | nous vous confirmons | nous avons bien | pris note | bien note |
    suite a votre | merci d'avance de`,
  ),

  cues(
    'corporate',
    'call-to-action',
    `inscrivez-vous | inscription | inscriptions | inscrivez | venez | rejoignez |
    retrouvez | rendez-vous | telechargez | cliquez | profitez | participez | postulez | candidatez | abonnez-vous |
    suivez | partagez | votez | voter | regardez | ecoutez | lisez | consultez | testez | essayez | reservez |
    commandez | achetez | gagnez | tentez de gagner | jouez | decouvrir | donnez | soutenez | mobilisez | engagez-vous |
    faites | pensez a | ne manquez pas | ne ratez pas | save the date | restez connectes | je m'inscris | signez |
    infos et inscriptions | lien en bio | rt si | rt + follow | c'est par ici | c'est ici | plus que quelques jours`,
  ),

  cues(
    'corporate',
    'promotion',
    `promo | promos | promotion | code promo | reduction* | remise |
    remises | soldes | gratuit | gratuite | gratuitement | cadeau | cadeaux | concours | a gagner | jeu concours |
    livraison offerte | offert | offerte | exclusivite | exclusivites | collection | en magasin | en boutique |
    en ligne | billetterie | billets | places | a partir de | edition limitee | recrute | recrutons | recrutement |
    emploi | offre d'emploi | cdi | cdd | stage | alternance | h/f | candidature | candidatures | salon | stand |
    forum | congres | journee portes ouvertes | portes ouvertes | atelier | ateliers | conferences | exposition |
    festival | programme complet | reseaux sociaux | newsletter | podcast | replay | episode`,
  ),
];
