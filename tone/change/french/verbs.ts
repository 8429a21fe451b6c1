/**
 * The verbs that are known: what executives and companies say that they do. A verb that is not here is not
 * changed, and its sentence is left alone. What only a person does (eat, sleep, cry, run) is left out on purpose.
 */
const words = (list: string) => list.trim().split(/\s+/);

const publicFirst = words(`
abaisser aborder accélérer accepter accompagner accorder accuser acheminer acheter achever activer
actualiser adapter additionner adhérer adopter adresser afficher affirmer affronter aider aimer ajouter ajuster
alerter aligner alimenter allouer améliorer aménager amener amorcer amplifier analyser animer annoncer annuler
anticiper appeler appliquer apporter apprécier approcher approuver appuyer archiver argumenter arrêter arriver articuler
aspirer assembler assister associer assumer assurer attacher attaquer attester attirer attribuer auditer
augmenter autoriser avancer avouer baisser baser bénéficier bloquer booster briser bouger bousculer calculer
calibrer capitaliser célébrer centraliser centrer certifier cesser changer charger chercher cibler citer clarifier
clôturer coacher collaborer collecter combiner commander commencer commenter commercialiser communiquer comparer
compenser compléter compter concentrer concerner concrétiser condamner confier confirmer conforter confronter
conjuguer consacrer conseiller considérer consolider constater constituer consulter contacter contempler
contester continuer contribuer contrôler conserver convier convoquer coopérer coordonner corriger côtoyer couper
créer cultiver cumuler débloquer débuter décarboner décentraliser décerner décider déclarer déclencher
décliner décrocher dédier dédramatiser défier dégager déléguer demander démarrer démontrer dénoncer dépasser
dépenser déplacer déplorer déployer déposer désigner désirer dessiner détailler détecter déterminer développer
dévoiler dialoguer différencier diffuser digitaliser diminuer diriger discuter disposer distinguer distribuer
diversifier documenter donner doter doubler douter durer échanger éclairer économiser écouter éditer éduquer
effectuer élaborer électrifier élever éliminer emballer embarquer embaucher emmener empêcher employer emprunter
encadrer encourager endosser enchaîner engager enregistrer enseigner entamer entourer entraîner entrer envisager
envoyer épauler éprouver équiper espérer essayer estimer étaler étoffer étudier évaluer éveiller éviter évoluer
évoquer examiner exécuter exercer exiger expérimenter expliquer explorer exporter exposer exprimer fabriquer
faciliter facturer familiariser favoriser fédérer féliciter fermer fêter fiabiliser figurer filmer financer finaliser
fixer focaliser fonder forger former formuler franchiser fusionner gagner garder générer gérer gommer greffer hausser
héberger hésiter harmoniser honorer identifier ignorer illustrer imaginer impliquer importer imposer imprimer
improviser impulser inaugurer incarner inciter indiquer industrialiser influencer informer initier innover insister
inspecter inspirer installer instaurer instituer intégrer intensifier intéresser interpeller interroger intituler
inventer inviter jouer juger justifier labelliser lancer laisser libérer limiter livrer localiser louer
lutter maîtriser manifester manquer marquer mener mentionner mesurer miser mobiliser moderniser modifier montrer
motiver multiplier négocier noter nommer nouer observer occuper opérer opposer optimiser ordonner organiser
orienter oser oublier pallier pardonner parier parler parrainer partager participer passer payer penser percer
perfectionner persévérer persister personnaliser peser piloter placer plaider planifier planter poser positionner
posséder postuler pousser pratiquer préciser préconiser préférer préparer présenter préserver présider
prêter privilégier procéder proclamer prodiguer profiter programmer progresser projeter prolonger proposer protéger
prouver provoquer publier qualifier questionner quitter raconter rallier ramener rappeler rapporter rapprocher
rassembler rassurer rater rattraper réaffirmer réaliser recenser rechercher recommander recommencer réclamer
récolter récompenser reconditionner recruter rectifier récupérer recycler redémarrer redoubler redonner référencer
refuser regagner regarder réglementer régler regretter regrouper rejeter relancer relater relayer relever relier
remarquer rembourser remercier remonter remplacer remporter rémunérer rencontrer renforcer renommer renoncer
renouer renouveler renseigner rentrer réorganiser réparer répéter reporter reposer représenter reprocher
réserver respecter respirer ressembler rester restaurer restituer restructurer résumer retarder retirer retourner
retravailler retrouver revaloriser revendiquer réviser rêver risquer rivaliser saluer sauver sauvegarder
sécuriser sélectionner sembler sensibiliser signaler signer simplifier situer soigner solliciter sonder souhaiter
soulever souligner sponsoriser stabiliser stimuler structurer sublimer succéder suggérer supporter supprimer surmonter
surveiller suspecter tabler tarder témoigner tenter terminer tester tirer tisser tolérer toucher tourner transformer
transporter travailler traverser trier trouver uniformiser utiliser valider valoriser varier veiller ventiler
vérifier verser viser visiter visualiser vivifier voter
porter œuvrer militer plancher patienter réceptionner candidater fluidifier incuber nettoyer peaufiner pérenniser
refléter rénover semer stocker tracer végétaliser accentuer affiner arbitrer arpenter atténuer boucler brasser
cartographier cautionner conditionner connecter contrer désamorcer devancer dresser dynamiser énoncer enquêter entériner
épargner exploiter forcer insuffler marteler mutualiser nuancer outiller perpétuer préfigurer quantifier
raccorder ratifier réadapter recentrer redresser remobiliser renflouer repenser repérer réitérer rétribuer revisiter
scruter sillonner simuler spécifier statuer superviser tempérer transcender trancher vulgariser téléphoner
excuser céder traiter inquiéter tâcher jeter guider déconseiller admirer reclasser absorber réfuter subventionner délocaliser dissiper écarter écouler étonner expédier frapper implanter incorporer indemniser intimider mandater mériter modéliser modérer négliger opter pointer prôner rapatrier rattacher récuser rédiger réformer remodeler retracer seconder siéger supposer présumer deviner vanter consterner choquer apprêter attarder pencher soucier emparer efforcer attrister impressionner indigner rallonger repousser réaménager rehausser prioriser approvisionner cofinancer coorganiser rebaptiser dédommager relativiser rationaliser reboiser démultiplier aiguiller éplucher concocter cosigner coprésider parapher interviewer désapprouver fustiger réprouver dévouer prier abandonner prononcer coûter obliger
décorer habiller habituer remédier remanier réinventer réorienter réexaminer relocaliser
numériser automatiser prospérer plébisciter
`);

/** Known so that they are recognised, « et vous embrasse », but of private life: no company says them. */
const ofPrivateLife = words(`
embrasser pleurer manger marcher coucher lever réveiller habiter déménager épouser divorcer fumer nager danser chanter
cuisiner voyager promener adorer détester kiffer rigoler râler crier hurler bosser galérer zapper mater liker skier pédaler
jardiner bricoler accoucher dîner déjeuner goûter grignoter hériter ramer transpirer trembler soupirer souffler jurer
méditer tuer traîner tomber glisser taper craquer tromper ranger supplier mélanger flipper rabâcher fatiguer coller stresser énerver plaisanter feuilleter serrer repasser bichonner chouchouter mijoter cacher détourner virer dégommer pester ruminer trinquer arroser bouquiner fredonner siffler shooter savourer déguster cuver guetter repriser gratter caresser câliner dorloter bercer gronder engueuler disputer bouder louper galoper trotter pêcher chasser camper randonner surfer plonger patiner picoler draguer zoner glander squatter casser emmerder saigner enterrer larguer zigzaguer ronfler bâiller éternuer tousser
lâcher espionner chialer baigner bronzer
`);
const ofPrivateLife2 = words('vieillir rougir maigrir rajeunir guérir vomir');
const ofPrivateLife3 = words('dormir boire mourir rire ressortir');

const publicSecond = words(`
finir choisir réussir agir réagir interagir bâtir rebâtir grandir investir réinvestir réfléchir remplir définir redéfinir
établir rétablir fournir garantir réunir saisir ressaisir enrichir élargir accomplir réjouir applaudir franchir ralentir
rebondir convertir aboutir approfondir unir nourrir affranchir avertir subir embellir éclaircir adoucir assortir
répartir raccourcir anéantir aplanir refroidir durcir assainir affermir alourdir resurgir surgir jaillir
`);

const publicThird = words(`
être avoir aller faire pouvoir savoir vouloir devoir voir revoir prévoir recevoir percevoir concevoir décevoir
apercevoir venir revenir devenir parvenir intervenir convenir souvenir prévenir provenir tenir maintenir soutenir
obtenir retenir contenir détenir entretenir prendre apprendre comprendre entreprendre reprendre surprendre mettre
permettre promettre soumettre transmettre admettre remettre émettre omettre compromettre battre combattre débattre
rendre vendre revendre attendre entendre répondre défendre étendre tendre perdre descendre confondre correspondre
suspendre prétendre dépendre répandre joindre rejoindre craindre atteindre contraindre restreindre éteindre
résoudre conduire produire construire reconstruire réduire traduire introduire détruire reproduire séduire déduire
dire redire lire relire élire écrire décrire inscrire souscrire prescrire sourire croire
connaître reconnaître paraître apparaître suivre poursuivre vivre survivre rompre vaincre convaincre
conclure inclure plaire courir parcourir concourir recourir accourir ouvrir rouvrir couvrir découvrir
offrir souffrir accueillir recueillir sortir partir repartir sentir ressentir consentir servir fuir acquérir
conquérir requérir valoir plaindre appartenir satisfaire refaire parfaire défaire
`);

export const firstGroup = [...publicFirst, ...ofPrivateLife];
export const secondGroup = [...publicSecond, ...ofPrivateLife2];
export const thirdGroup = [...publicThird, ...ofPrivateLife3];

/** Known, but not said by a company of itself: these make « nous » of a « je » absurd or untrue. */
export const notOfCompany = new Set([
  ...ofPrivateLife,
  ...ofPrivateLife2,
  ...ofPrivateLife3,
  ...words(`
aimer diriger présider fonder quitter rejoindre succéder postuler voter rêver pardonner avouer rater respirer embarquer
déjeuner coacher devenir vivre survivre grandir sourire souffrir nourrir craindre fuir plaire appartenir plaindre éteindre ressembler
rentrer jouer filmer conduire courir accourir parcourir sortir séduire
emmener ramener douter emprunter habiller décorer imaginer manquer bouger
élire nommer enseigner planter
`),
]);

/** Known, but of nobody alone: a person does not merge, and what unites does not unite with itself. */
export const notOfPerson = new Set(
  words(
    'fusionner unir réunir rassembler regrouper commercialiser débattre franchiser fédérer compter voter',
  ),
);

/** Take être: their participle agrees. `passer`, `monter` take either, and are left out. */
export const withEtre = new Set(
  words(`aller venir revenir devenir parvenir intervenir arriver partir repartir rester entrer rentrer sortir
retourner descendre apparaître`),
);

/** Before « me » or « nous » they keep the whole word: « je me hisse », « nous haussons », never « j'hausse ». */
export const aspirated = /^(?:hauss|hiss|hât|heurt|hiérarch|handicap|hurl|haï|hach)/;
