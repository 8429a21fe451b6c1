/** French phrases that say what a mention wants. Own list, hand-set points. Accents are ignored. */
import type { PhraseGroup } from '../tone/phrase-finder';
import type { Intent } from './answer';
import type { IntentCue } from './cues-en';

const cues = (intent: Intent, points: number, phrases: string): PhraseGroup<IntentCue> => ({
  value: { intent, points },
  phrases,
});

export const frenchIntents = [
  cues(
    'complaint',
    1.2,
    `n'arrive pas | n'arrive plus | pas pu | pas reussi | sans prevenir | sans avertir | sans me prevenir |
    plus d'internet | plus de connexion | plus de courant | plus de wifi | pas de wifi | pas de connexion | j'en peux plus |
    toujours pas | tjrs pas | toujours rien | toujours aucun | toujours aucune | pas recu | jamais recu |
    pas de reponse | sans reponse | aucune reponse | aucune nouvelle | aucun retour | ne marche pas | marche pas | marche plus |
    ne fonctionne pas | fonctionne pas | fonctionne plus | ne fonctionne plus | en panne | panne | pannes | bug | bugs | bugue | plante |
    casse | cassee | defectueux | defectueuse | abime | abimee | perdu | perdue | manque | manquant | retard | retards |
    en retard | annule | annulee | annulation | reporte | reportee | coupure | coupures | coupe | coupee | bloque | bloquee |
    rembours* | geste commercial | dedommage* | indemnis* | reclamation | plainte | litige | surfacture* | prelev* | facture |
    inadmissible | inacceptable | scandaleux | honteux | lamentable | catastrophe | catastrophique | nul | nulle | pire | pires |
    ras le bol | marre | arnaque | arnaques | escrocs | escroc | voleurs | incompeten* | incapable* | decu | decue | decus | mecontent |
    se moque | vous vous moquez | foutez | foutage | service client | sav | hotline | conseiller | conseillere | attente |
    j'attends | on attend | attends depuis | depuis des | depuis plus de | depuis 2 | depuis 3 | jours | semaines | mois | heures | encore une fois |
    probleme | problemes | pb | soucis | souci | erreur | erreurs | impossible | impossible de | injoignable | personne ne | regler |
    lent | lente | ralenti | debit | deconnexion* | plus de reseau | pas de reseau | rien ne | jamais | resilier | resiliation | resilie |
       au secours | froid | sale | faux | promis | promesse non | rdv | technicien `,
  ),
  cues(
    'question',
    1,
    `comment | combien | quand | ou puis-je | ou trouver | quel | quelle | quels | quelles | pourquoi | est-ce que |
    est-ce | y a-t-il | y a t il | est il possible | est-il possible | possible de | pouvez-vous | pourriez-vous | puis-je |
    peut-on | peut on | savez-vous | avez-vous | auriez-vous | qui contacter | a qui | c'est quoi | quelqu'un sait | une question |
    question | questions | une idee | des nouvelles | renseignement | information | infos | aide | aidez | besoin d'aide |
    svp | s'il vous plait | stp | comptez-vous | allez-vous | prevoyez-vous | serait-il | faut-il | dois-je | je voudrais savoir |
    j'aimerais savoir `,
  ),
  cues('question', 0.8, `merci de | merci d'avance | merci de me | merci de nous`),
  cues(
    'praise',
    1.5,
    `merci | merci de votre | merci d'avoir | merci beaucoup | merci pour | un grand merci | mille mercis | bravo | felicitations | chapeau |
    genial | geniale | super | top | au top | excellent | excellente | parfait | parfaite | formidable | magnifique | superbe |
    remarquable | exemplaire | impressionnant | impressionne | j'adore | j'aime | on adore | ravi | ravie | satisfait | satisfaite |
    tres bon | tres bonne | tres content | tres contente | beau travail | bon travail | belle initiative | continuez | bonne continuation |
    reactif | reactive | efficace | a l'ecoute | fier | fiere | respect | inspirant | inspirante | meilleur | meilleure | joyeux anniversaire |
    quelle equipe | quel plaisir | du fond du coeur`,
  ),
  cues(
    'criticism',
    1.8,
    `honte a | la honte | hypocri* | greenwashing | cynique | cynisme | indecent | indecente | mepris | meprisant |
    ethique | valeurs | priorites |  strategie | actionnaires | dividendes | super profits | superprofits | 
    delocalis* | fermer l'usine | fermeture de | licenci* | plan social | votre bonus | salaires des | precarite | pollu* | climat | boycott* |
    menteur* | mensonge* | mentir | deconnecte | deconnectee | hors sol | belles paroles | de belles paroles | de la com | coup de com |
    au lieu de | plutot que | pendant que |     aucune femme | codir | comex | parite |
    augmenter | augmentation des prix | hausse des prix |   desaccord | pas d'accord | mauvaise decision |
    erreur strategique | industrie | cupid* | profit | lobby | lobbying |  vous osez | oser`,
  ),
  cues(
    'idea',
    2,
    `suggestion | suggestions | suggerer | une idee | idee | idees | ce serait bien | ce serait cool | ce serait top |
    ce serait genial | ca serait bien | ca serait cool | serait bien de | serait utile | il faudrait | vous devriez | vous pourriez |
    tu devrais | tu pourrais | pourquoi ne pas | pourquoi pas | et si vous | et si on | pensez a | pensez aux | pensez a ajouter | ajoutez | ajouter |
    rajouter | rajoutez | a quand | une option | une fonction | fonctionnalite | proposez | proposer un | prevoir | amelior* |
    il manque | il manquerait |  j'aimerais pouvoir | on aimerait pouvoir | permettre de | mettez | remettez | feedback | retour produit`,
  ),
  cues(
    'press',
    2.4,
    `journaliste | journalistes | redaction | interview | interviewer | entretien pour | papier | article | enquete | dossier sur |
    reportage | documentaire | emission | en plateau | plateau tv | radio | en direct | antenne | a l'antenne | podcast | magazine | quotidien |
    hebdo | presse | service presse | attache de presse | bouclage |  on boucle | publions | publier | parution | diffusion |
    votre reaction | une reaction | reagir | commentaire | vos commentaires | confirmez-vous | pouvez-vous confirmer | confirmer | infirmer |
    temoignage | temoigner | droit de reponse | votre version | tribune | chercheur | chercheuse | doctorant | doctorante | these sur | memoire sur |
    micro | tele | tournage `,
  ),
  cues(
    'partnership',
    2.2,
    `partenariat | partenariats | partenaire | partenaires | collaborer | collaboration | collaborations | co-brand* |
    sponsor | sponsors | sponsoring | parrainage | mecenat | mecene | investisseur* | investir |  fonds d'investissement | 
    lever | devenir votre fournisseur | etre votre fournisseur | nous fournissons | distributeur* | distribuer | revendeur* | grossiste | agence | prestataire | notre solution | notre logiciel |
    nos solutions | nos produits | nos services | nous proposons | nous fabriquons | nous produisons | nous accompagnons | 
    travailler ensemble | travailler avec vous | cooperer | synergie* | affaires | opportunite | proposition commerciale | une proposition | demo |
    presentation de notre | echanger sur un | un cafe pour | rachat de |  repreneur | cession |  visibilite | a qui ecrire |
    service achats | bon interlocuteur | bonne personne | btob | b2b | chaire | co-developp* | echange de`,
  ),
  cues(
    'recruiting',
    2.4,
    `stage | stagiaire | stages | alternance | alternant | alternante | apprenti | apprentie | apprentissage | cdi | cdd |
    emploi | un poste | postes | poste de | postuler | postule | candidature | candidat | candidate | candidater | mon cv | cv | lettre de motivation |
    recrute | recrutez | recrutez-vous | recrutement | embauche* | embauchez | rejoindre vos | rejoindre votre | rejoindre l'equipe | travailler chez |
    travailler pour vous | bosser chez | reconversion | en recherche | recherche d'emploi | a la recherche | je cherche un | je cherche une |
     sortie d'ecole | jeune diplome | jeune diplomee | mon profil | profil en | offres d'emploi | premier emploi | 
     saisonnier | job d'ete | job | interim `,
  ),
  cues(
    'invitation',
    2.2,
    `invitation | vous inviter | t'inviter | vous invite | vous invitons | invitons | inviter | convier | convions | seriez-vous partant |
    partant | partante | venir parler | venir nous | venez | viens | visiter | visite de | intervenir | intervenant | intervenante | intervenantes |
    intervenants | intervention | table ronde | conference | colloque | seminaire | keynote | jury | grand temoin | invite d'honneur | parrain | marraine |
    soiree | diner | dejeuner de | petit-dejeuner | gala | ceremonie | remise des prix | inauguration | vernissage | salon | forum | assises | portes ouvertes |
     accueillir |  votre presence |    participer a | masterclass | le jeudi | le mardi |
      promotion de`,
  ),
  cues(
    'chatter',
    1,
    `mdr | ptdr | lol | haha* | hihi | bonne journee | bon week-end | bonne soiree | bonjour a tous | je confirme | pareil | idem |
    moi aussi | tellement vrai | exact | exactement | on verra | a voir | soutien | apporte son | souvenir | ca me rappelle | tiens | rigolo | marrant`,
  ),
  cues(
    'abuse',
    2.2,
    `connard* | connasse* | salaud* | salope* | ordure* | pourriture* | abruti* | cretin* | debile* | batard* | enfoire* | encule* | fdp | ntm |
    ta gueule | ferme la | fermez la | va te | allez vous faire | creve | crevez | clown | clowns | guignol | guignols | parasite* | tocard* | minable | minables |
    imbecile* | idiot* | trou du | grosse merde | crypto | bitcoin | forex | whatsapp | telegram | gagnez de l'argent | argent facile | doublez votre |
    recuperer votre compte | compte pirate | cliquez ici | vous avez gagne | verifiez votre compte | abonne-toi | pret entre particuliers | voyant | marabout |
    revenus passifs | placement garanti`,
  ),
];

export const frenchDelicate = `resultats | chiffre d'affaires | benefice* | superprofits | previsions | perspectives financieres | cours de bourse | cours de l'action |
  action en bourse |  vos actions | actionnaires | dividende* | bourse | opa | fusion | fusionner | rachat | racheter | rachete | cession | a vendre |
   proces | plainte | tribunal | justice | avocat | avocats | prud'hommes | prudhommes | mise en demeure | enquete | perquisition | fraude | escroquerie |
  amende | regulateur | amf | dgccrf | accident | accidents | blesse* | mort | morte | morts | deces | decede* | tue | tues | drame | explosion | incendie |
  licenci* | plan social | pse | suppression de postes | suppressions de postes | fermeture | fermer l'usine | greve | grevistes | syndicat* | harcel* |
  discrimin* | raciste* | racisme | sexiste* | sexisme | homophob* | agress* | fuite | fuites | donnees personnelles | piratage | pirate | memo | lanceur d'alerte |
  mon manager | mon chef | je travaille chez vous | salarie chez vous | ancien salarie | ancienne salariee | heures sup | non payees | impayes | primes | 
  souffrance au travail | burn out | burn-out | politique | election* | gouvernement | ministre | depute* | macron | vote |  extreme droite | religion |
  musulman* | juif* | juive* | catholique* | islam |  guerre | ukraine | russie | gaza | israel | faillite | liquidation | redressement judiciaire |
  rappel produit | demission* | scandale | corruption |  parite | pollu* | toxique* | amiante |  rgpd | nucleaire*`;
