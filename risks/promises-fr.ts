/** French words of promises. Accents are ignored; phrases are separated by `|`; `*` ends a beginning. */
import type { PromiseList } from './promise-words';

export const frenchPromises: PromiseList = {
  words: [
    {
      value: 'commit',
      phrases: `nous garantissons | on garantit | on vous garantit | nous vous garantissons | nous promettons |
        nous vous promettons | on vous promet | nous nous engageons | on s'engage à | nous nous sommes engagés à |
        nous nous engageons sur | notre engagement | notre promesse | s'engage à | garantit`,
    },
    {
      value: 'vow',
      phrases: `je vous promets | je m'engage à | je vous garantis | vous avez ma parole | je vous donne ma parole |
        je prends l'engagement | je m'y engage | on s'y engage | nous nous y engageons | promis | c'est promis | promis juré | parole de patron | ma promesse | je le promets`,
    },
    { value: 'future', phrases: `nous allons | on va | va | nous` },
    {
      value: 'whole',
      phrases: `ne se reproduira plus | ne se reproduira pas | ne se reproduiront plus | ne se reproduira jamais |
        n'arrivera plus jamais | aucun licenciement | aucune suppression de poste | aucune suppression de postes |
        aucune suppression d'emploi | aucun emploi ne sera supprimé | aucun poste ne sera supprimé | zéro licenciement |
        pas de licenciement | pas de licenciements | pas de plan social | aucun plan social | aucune hausse de prix |
        pas de hausse de prix | pas d'augmentation de prix | nos prix n'augmenteront pas | nos prix ne bougeront pas |
        sans aucun licenciement`,
    },
    {
      value: 'nothing',
      phrases: `ne garantissons pas | ne promettons pas | ne garantissons rien | ne promettons rien | nous allons voir | on va voir |
        on va dire | chose promise | on va se | on va pas | on va y | nous nous engageons à vos côtés | nous nous engageons pour |
        nous nous engageons contre | nous nous engageons avec | nous nous engageons aux côtés | promis à un bel avenir`,
    },
  ],
  deeds: [
    {
      value: 'result',
      phrases: `doubler | doublerons | tripler | triplerons | quadrupler | diviser par deux | être rentables | serons rentables |
        serons bénéficiaires | atteindre l'équilibre | atteindrons l'équilibre | atteindre la rentabilité |
        dépasser nos objectifs | dépasserons nos objectifs | atteindre nos objectifs | tenir nos objectifs |
        être neutres en carbone | atteindre la neutralité carbone | atteindrons la neutralité carbone | atteindre la neutralité | serons neutres en carbone | verser un dividende | entrer en bourse | entrerons en bourse`,
    },
    {
      value: 'delivery',
      phrases: `livrer | livrerons | livré | livrés | livrée | livrées | livreront | expédier | expédierons | expédiés | expédiées |
        expédié | rembourser | rembourserons | remboursé | remboursés | remboursées | remplacer | remplacerons | réparer |
        réparerons | rétablir | rétablirons | rétabli | rétablie | indemniser | indemniserons | répondre sous |
        répondrons sous | rouvrir | rouvrirons | dédommager | dédommagerons | payer | paierons | geler | gèlerons | généraliser |
        partent | partiront | recevrez | recevrons`,
    },
    {
      value: 'number',
      phrases: `embaucher | embaucherons | recruter | recruterons | créer | créerons | ouvrir | ouvrirons | supprimer |
        supprimerons | réduire | réduirons | baisser | baisserons | augmenter | augmenterons | investir | investirons |
        atteindre | atteindrons | dépasser | dépasserons | construire | construirons | produire | produirons | former |
        formerons | planter | planterons | vendre | vendrons | croître | économiser | grandir`,
    },
    {
      value: 'launch',
      phrases: `lancer | lancerons | sortir | sortirons | commercialiser | commercialiserons | dévoiler | dévoilerons |
        démarrer la production | seront disponibles | sera disponible | sera prêt | sera prête | être prêts | mettre en service`,
    },
    {
      value: 'refusal',
      phrases: `augmenter nos prix | augmenter les prix | augmenterons nos prix | augmenterons jamais | augmenterons pas |
        vendre vos données | vendrons jamais vos données | vendrons vos données | vendrons pas | vendrons jamais | licencier | licencierons |
        licencierons jamais | délocaliser | délocaliserons | fermer le site | fermer l'usine | fermerons | fermer nos |
        supprimerons aucun | facturerons | laisserons tomber | décevoir | décevrons`,
    },
    {
      value: 'thing',
      phrases: `prix | tarif | tarifs | emploi | emplois | poste | postes | livraison | livraisons | délai | délais |
        remboursement | remboursements | commande | commandes | dividende | salaires | émissions | neutralité carbone |
        résultats | croissance | disponibilité | site | usine | satisfait ou remboursé`,
    },
    {
      value: 'nothing',
      phrases: `vous répondre | former une | créer du lien | ouvrir le bal | ouvrir les portes | ouvrir nos portes | lancer le live |
        sortir de | payer les | payer la | payer une | rembourser vos | produire un effort | vendre du rêve | atteindre les étoiles |
        sur place | créer ensemble | grandir ensemble | lancer un appel`,
    },
  ],
  dues: [
    {
      value: 'deadline',
      phrases: `d'ici | d'ici à | d'ici la fin | avant la fin | avant fin | avant l'été | avant noël | avant janvier | avant février |
        avant mars | avant avril | avant mai | avant juin | avant juillet | avant août | avant septembre | avant octobre |
        avant novembre | avant décembre | avant le | cette année | l'an prochain | l'année prochaine | ce trimestre |
        le trimestre prochain | au prochain trimestre | le mois prochain | dès janvier | dès février | dès mars | dès avril |
        dès mai | dès juin | dès septembre | dès octobre | en janvier | en février | en mars | en avril | en mai | en juin |
        en juillet | en août | en septembre | en octobre | en novembre | en décembre | fin janvier | fin février | fin mars |
        fin avril | fin mai | fin juin | fin juillet | fin septembre | fin octobre | fin novembre | fin décembre |
        dans les prochains mois | dans l'année | à la rentrée | au premier trimestre | au second semestre | au t1 | au t2 | au t3 | au t4`,
    },
    {
      value: 'soon',
      phrases: `avant lundi | avant mardi | avant mercredi | avant jeudi | avant vendredi | avant samedi | avant demain |
        avant ce soir | demain | dès demain | dès lundi | dès mardi | dès mercredi | dès jeudi | dès vendredi | cette semaine |
        la semaine prochaine | sous 24 | sous 48 | sous 72 | sous huit jours | sous 8 jours | sous quinze jours | sous 10 jours |
        dans les 24 | dans les 48 | d'ici ce soir | d'ici demain | d'ici vendredi | d'ici lundi | ce soir | lundi | mardi |
        mercredi | jeudi | vendredi`,
    },
    {
      value: 'all',
      phrases: `chaque client | chaque cliente | tous nos clients | tous les clients | tous nos salariés | tous les salariés |
        toutes vos commandes | toutes les commandes | chaque commande | intégralement | chacun d'entre vous | tous les emplois |
        chaque emploi | tous les postes | chacun de vous | sans condition | sans exception`,
    },
    { value: 'never', phrases: `jamais | plus jamais | aucun | aucune | pas | plus` },
  ],
};
