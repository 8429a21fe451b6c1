/** French words of deals. Accents are ignored; phrases are separated by `|`. */
import type { DealPhrases } from './deal-words';

export const frenchDeals: DealPhrases = [
  {
    value: 'deal',
    phrases: `levée de fonds | tour de table | tour de financement | série A | série B | série C | amorçage |
      introduction en bourse | entrée en bourse | IPO | prise de participation | participation majoritaire |
      participation minoritaire | entrée au capital | ouverture du capital | ouverture de capital | augmentation de capital |
      lettre d'intention | LOI | term sheet | due diligence | due diligences | négociations exclusives |
      négociation exclusive | discussions exclusives | offre publique d'achat | OPA | LBO | MBO | joint-venture | coentreprise |
      offre de rachat | offre de reprise | rachat de la société | rachat de l'entreprise | rachat par | fusion avec | acquisition de la société |
      acquisition de l'entreprise | acquisition du groupe | rachat du groupe | cession de la filiale |
      cession de l'activité | cession de la branche | cession d'actifs | projet de cession | projet de fusion |
      projet de rachat | projet d'acquisition | opération de croissance externe | revue stratégique`,
  },
  {
    value: 'plain',
    phrases: `je vends l'entreprise | je vends mon entreprise | je vends ma société | je vends ma boîte | je vends la société |
      je cède l'entreprise | je cède mon entreprise | je cède ma société | je transmets l'entreprise | je transmets mon entreprise |
      j'ai vendu l'entreprise | j'ai vendu mon entreprise | j'ai vendu ma société | j'ai vendu ma boîte | j'ai cédé mon entreprise |
      entre à notre capital | entrent à notre capital | entrer à notre capital | veut nous racheter | veulent nous racheter |
      de notre capital | nous racheter`,
  },
  {
    value: 'own',
    phrases: `entrons au capital | entre au capital | entrent au capital | négocions la reprise | négocions le rachat |
      négocions la cession | négocie la reprise | rejoint le groupe | rejoignons le groupe | du capital | rachat | fusion | acquisition | cession | discussions avancées | en discussion avancée |
      en discussions avancées | en négociation pour | en pourparlers | en discussion pour | en discussions pour |
      discussions avec un repreneur | discussions avec un acquéreur | discussions avec un investisseur |
      discussions avec des investisseurs | fusionnons | fusionner avec | fusionne avec | allons fusionner |
      avons fusionné | en bourse | vendre nos parts | vendu nos parts | cédé nos parts | céder | cédons | avons cédé | vendre la société | vendre l'entreprise |
      vendre la boîte | vendons l'entreprise | vendu la société | vendu l'entreprise | vendu la boîte |
      nouvel actionnaire | nouveaux actionnaires | nouveaux investisseurs | nouvel investisseur | data room | repreneur |
      notre tour | notre levée | boucler le tour | bouclé le tour | été rachetés | été rachetée | être rachetés |
      adossement | changement d'actionnaire`,
  },
  {
    value: 'buy',
    phrases: `rachetons | racheté | rachète | rachetée | racheter | acquérons | acquérir | acquiert | avons acquis | a acquis |
      reprenons | avons repris | faisons l'acquisition | fait l'acquisition`,
  },
  {
    value: 'raise',
    phrases: `levons | levé | lève | lever | avons levé | a levé | bouclons | bouclé | lèvent`,
  },
  {
    value: 'sign',
    phrases: `contrat signé avec | signé un contrat avec | signé le contrat avec | signé un accord avec |
      signé un contrat cadre avec | signé un contrat-cadre avec | venons de signer avec | vient de signer avec |
      viens de signer avec | avons signé avec | a signé avec | signons avec | signé avec | allons signer avec |
      va signer avec | signature avec | signature du contrat avec | signature d'un contrat avec | remporté le contrat |
      remporté l'appel d'offres | remporté le marché | remportons le marché | remportons l'appel d'offres |
      remporter l'appel d'offres | remporter le contrat | remporter le marché | gagner l'appel d'offres |
      décrocher le contrat | de signer avec | gagné l'appel d'offres | gagné le contrat | décroché le contrat | décroché un contrat | sur le point de signer avec |
      nouveau client signé | bientôt client`,
  },
  {
    value: 'nothing',
    phrases: `rachat de crédit | rachat de crédits | rachat de trimestres | rachat de voiture | fusion nucléaire | fusion froide |
      fusion des communes | fusion des régions | fusion food | fusion de métal | acquisition de compétences |
      acquisition de données | acquisition de clients | acquisition client | acquisition clients | acquisition de trafic |
      acquisition de talents | coût d'acquisition | canal d'acquisition | stratégie d'acquisition | acquisition de langage |
      acquisition des savoirs | séance levée | main levée | alerte levée | levée de boucliers | lever les yeux |
      me lever | se lever | levé tôt | bien levé | levé du pied | lever du soleil | boucher | fusion entre les lignes |
      cession de bail | bourse aux | en bourse aux | participation citoyenne | taux de participation |
      contrat signé avec mon | signé avec mon`,
  },
];
