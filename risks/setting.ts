/** What a sentence is about when its numbers are no secret of a company: a sale, a collection, a country, a crowd. */
import { type Finder, phraseFinder } from '../tone/phrase-finder';

export type Setting =
  | 'promotion'
  | 'announcement'
  | 'vacancy'
  | 'charity'
  | 'nation'
  | 'event'
  | 'moment'
  | 'audience';

export const settingsIn: Finder<Setting> = phraseFinder<Setting>([
  {
    value: 'promotion',
    phrases: `% off | percent off | discount | discounts | voucher | coupon | promo code | promo | cashback | black friday |
      half price | free shipping | soldes | remise | remises | réduction | réductions | code promo | promotion | offre spéciale |
      ventes privées | vente flash | de rabais | bon plan | prix cassés | livraison offerte`,
  },
  {
    value: 'charity',
    phrases: `charity | charities | hospice | air ambulance | donated | donate | donation | donations | fundraiser | fundraising |
      good cause | appeal | foodbank | food bank | for our school | caritatif | caritative | don | dons | donateurs | collecte |
      téléthon | cagnotte | associations | au profit de | au profit du | au profit des | reversés | reversé | bénévoles |
      solidaire | volunteers`,
  },
  {
    value: 'nation',
    phrases: `gdp | inflation | unemployment | economy | government | minister | parliament | senate | taxpayers | taxes | tax |
      public spending | pib | chômage | économie | gouvernement | ministre | députés | sénat | l'état | impôts | impôt |
      dette publique | zone euro | eurozone | smic | retraites | insee | imf | fmi | election | élections |
      council | county | région | département | métropole | agglomération | mairie | habitants | residents |
      nhs | hôpital public | students | étudiants | pupils | élèves | patients | schools | écoles`,
  },
  {
    value: 'announcement',
    phrases: `proud | happy to | delighted | thrilled | pleased to | excited to | good news | great news | announce | report |
      fier | fière | fiers | fières | heureux | heureuse | ravi | ravie | ravis | annoncer | bonne nouvelle | belle nouvelle`,
  },
  {
    value: 'vacancy',
    phrases: `we're hiring | we are hiring | now hiring | hiring now | looking for | apply | apply by | vacancies | to join us |
      nous recrutons | on recrute | je recrute | postulez | candidatez | candidatures | à pourvoir | rejoignez | CV |
      recherchons | recherche`,
  },
  {
    value: 'event',
    phrases: `attended | event | events | événement | welcomed | joined us | took part | gathered | marathon | workshop | webinar | conference | seminar |
      trained | ran | walked | cycled | survey | surveyed | polled | volunteered | réunis | réunies | accueilli | accueillis | accueillons |
      participé | participants | participé à | séminaire | soirée | webinaire | conférence | formés | formées | sondage |
      interrogés | atelier | marche | course | rassemblés | invités | présents | anniversaire | affected | touchés | concernés |
      privés | impacted | without power | off supply | volontaires | marathoniens | awards | médaillés | décorés`,
  },
  {
    value: 'moment',
    phrases: `today | tonight | this morning | this afternoon | at lunch | aujourd'hui | ce midi | ce soir | ce matin | hier |
      hier soir | yesterday | last night | cet après-midi | ce weekend | ce week-end | this weekend | en même temps | par jour |
      a day | per day | per week | par semaine`,
  },
  {
    value: 'audience',
    phrases: `followers | abonnés | subscribers | followeurs | likes | vues | views | impressions | downloads of the podcast`,
  },
]);
