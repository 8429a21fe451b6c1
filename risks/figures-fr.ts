/** French words for the figures of a company. Accents are ignored; phrases are separated by `|`. */
import type { FigurePhrases } from './figure-words';

export const frenchFigures: FigurePhrases = [
  {
    value: 'result',
    phrases: `chiffre d'affaires | chiffres d'affaires | chiffre d'affaire | CA | revenus récurrents | revenu récurrent |
      EBE | excédent brut d'exploitation | résultat net | résultat opérationnel | résultat d'exploitation |
      résultat courant | résultat avant impôts | bénéfice | bénéfices | bénéfice net | profits |
      marge | marges | marge brute | marge nette | marge opérationnelle | taux de marge | carnet de commandes |
      carnet de commande | prises de commandes | prise de commandes | prises de commande | carnets de commandes |
      trésorerie | dette nette | flux de trésorerie | part de marché | parts de marché | valorisation | valorisé à |
      valorisée à | valorisés à | valorise à | taux d'attrition | taux de rétention | panier moyen | volume d'affaires |
      perte nette | perte opérationnelle | pertes d'exploitation | rentabilité | encours | cash flow | capitalisation`,
  },
  {
    value: 'trend',
    phrases: `ventes | croissance | croissance organique | nous avons grandi | on a grandi | on grandit |
      nous avons progressé | on a progressé | nous progressons | notre activité progresse | notre activité |
      guidance | objectif annuel | objectifs annuels | notre objectif | nos objectifs | nos prévisions | notre prévision |
      prévision annuelle | prévisions annuelles | perspectives | activité en hausse | activité en baisse |
      taux de conversion | taux de transformation`,
  },
  {
    value: 'sum',
    phrases: `contrat | contrats | marché public | commande | pertes | perte | appel d'offres | emprunt | prêt |
      ligne de crédit | provision | dépréciation | cash | budget | plan social`,
  },
  {
    value: 'customers',
    phrases: `clients | clientes | clients actifs | utilisateurs | utilisatrices | utilisateurs actifs | abonnés payants |
      entreprises clientes | commandes | précommandes | unités | unités vendues | exemplaires vendus | assurés |
      sociétaires | véhicules livrés | commerçants | machines vendues | clientèle | base clients | portefeuille clients`,
  },
  {
    value: 'staff',
    phrases: `salariés | salariées | collaborateurs | collaboratrices | collaborateurs et collaboratrices | embauches | recrutements | emplois | postes | licenciements | suppressions de postes |
      suppressions d'emplois | CDI | employés | ingénieurs | techniciens`,
  },
  { value: 'headcount', phrases: 'effectif | effectifs | ETP | masse salariale' },
  { value: 'people', phrases: 'personnes | hommes et femmes | femmes et hommes' },
  {
    value: 'volume',
    phrases: 'vendu | vendus | vendues | livré | livrés | produit | fabriqué | expédié | écoulé',
  },
  {
    value: 'record',
    phrases: `trimestre record | année record | semestre record | mois record | exercice record | chiffre d'affaires record |
      CA record | ventes record | ventes records | résultats records | résultats record | bénéfice record |
      marge record | carnet de commandes record | meilleur trimestre de notre histoire |
      meilleure année de notre histoire | meilleur mois de notre histoire | meilleur trimestre de l'histoire |
      meilleure année de l'histoire | meilleur semestre de notre histoire | meilleur exercice de notre histoire |
      plus belle année de notre histoire | premier trimestre rentable | première année rentable |
      premier exercice bénéficiaire | pire trimestre de notre histoire | avertissement sur résultats`,
  },
  {
    value: 'period',
    phrases: `les résultats sont là | les résultats sont tombés | les chiffres sont là | les chiffres sont tombés |
      très bon trimestre | bon trimestre | excellent trimestre | beau trimestre | très beau trimestre |
      superbe trimestre | magnifique trimestre | trimestre difficile | trimestre compliqué | mauvais trimestre |
      trimestre exceptionnel | trimestre solide | trimestre de folie | gros trimestre | énorme trimestre |
      très bonne année | très belle année | excellente année | année exceptionnelle | très bon semestre |
      excellent semestre | beau semestre | bon semestre | excellents résultats | très bons résultats | bons résultats |
      beaux résultats | très beaux résultats | solides résultats | résultats solides | résultats décevants |
      résultats exceptionnels | trimestre s'annonce | trimestre s'annonce bien | année s'annonce bien |
      au-dessus de nos objectifs | au-delà de nos objectifs | au-dessus du budget | au-dessus des attentes |
      en avance sur le budget | en avance sur nos objectifs | en avance sur notre plan | objectifs dépassés |
      objectif dépassé | objectifs atteints | objectif atteint | dépassé nos objectifs | atteint nos objectifs |
      trimestre est bouclé | trimestre bouclé | clôture du trimestre | bénéficiaires | rentables | rentable | à l'équilibre |
      forte croissance | croissance forte | carnet de commandes plein | carnet de commandes est plein | meilleur trimestre |
      vous allez aimer nos chiffres | vous allez aimer nos résultats`,
  },
  {
    value: 'nothing',
    phrases: `marge d'erreur | marge de manœuvre | marge de progression | marges de manœuvre | marge de sécurité |
      en marge de | en marge du | en marge des | en marge d' | à la marge | au profit de | au profit du | au profit des |
      au profit d' | perte de temps | perte de poids | perte de vue | perte de sens | pertes humaines | perte de contrôle |
      croissance personnelle | croissance verte | croissance économique | pic de croissance | retard de croissance |
      hormone de croissance | en croissance | conseil d'administration | en perte de vitesse | cash back | cash machine |
      bénéfice du doute | au bénéfice de | au bénéfice du | au bénéfice des | sans bénéfice | bénéfices pour la santé |
      ma commande | votre commande | vos commandes | sur commande | bon de commande | contrat de travail |
      contrat d'apprentissage | contrat d'alternance | mon contrat | ventes privées | vente privée | points de vente |
      meilleures ventes | bureau de postes | budget participatif | en postes | perspectives d'avenir | prêt à`,
  },
];
