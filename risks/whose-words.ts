/** Words that say of whom a sentence speaks: of the company that posts, or of somebody else. */
import { wordSet } from './word-list';

export const ourWords = wordSet(`we we're we've we'll we'd our ours us nous notre nos`);

/** « on » speaks for the company before these verbs alone. */
export const verbsOfOn =
  wordSet(`a est va vient fait avait lève signe recrute embauche rachète double triple passe dépasse
  termine finit clôture garantit s' livre atteint vise rembourse vous affiche réalise annonce ouvre supprime crée boucle
  publie était ne n' vend compte négocie reprend cède prévoit se`);

/** The week-end, in French: « ce we ». */
export const beforeWeekEnd = wordSet('ce le du un bon mon tout prochain');

/** "Our neighbours", « notre pays »: ours, and not the company. */
export const notTheCompany =
  wordSet(`customers customers' clients clients' country economy government competitors competitor
  partners nation city town village state region neighbours neighbors taxes society planet world kids children family rent
  landlord bank supplier suppliers industry sector friends members readers users' users portfolio
  client clientes pays économie gouvernement concurrents concurrent partenaires partenaire ville village région état
  voisins impôts société planète monde enfants famille loyer propriétaire banque fournisseur fournisseurs filière secteur
  amis adhérents lecteurs commune département agriculteurs députés système modèle école`);

export const otherWords =
  wordSet(`they they're they've them their theirs he she him his her hers your yours whose
  ils elles leur leurs votre vos ton ta tes
  inflation gdp unemployment pib chômage smic government gouvernement état ministre minister ministère parliament sénat
  députés impôts taxes insee imf fmi bce ecb fed eurozone déficit deficit retraites pensions
  competitors concurrents industry sector sectors secteur filière marché market banks banques
  somebody someone everyone quelqu'un`);

/** "Its", « son »: of whoever was named before. */
export const echoWords = wordSet('its it son sa ses il elle');

/** They give the figure to another: "we helped a client grow its revenue". */
export const helpingWords =
  wordSet(`help helps helped helping let lets enable enables enabled allow allows allowed coach advise
  teach how
  aide aident aidons aidé aider aidant accompagne accompagnons accompagné accompagner permet permettent permis
  permettre conseille conseillons conseiller comment`);

/** A name after these is company, place or thanks, and no subject. */
export const complementWords = wordSet(`with to for from by via in across throughout near thanks and cc
  avec pour par en à au aux dans depuis merci vers et`);

/** Capitals that name nobody. */
export const neutralCapitals =
  wordSet(`i i'm i've i'd i'll ca ceo cfo coo cto dg pdg daf drh dsi rse ai ia b2b b2c saas yoy
  qoq fy h1 h2 q1 q2 q3 q4 t1 t2 t3 t4 s1 s2 arr mrr ebitda ebit eps ipo gmv kpi loi roi nps sav tv pme eti tpe sme smb cac
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi
  mercredi jeudi vendredi samedi dimanche
  christmas noël easter pâques covid
  france europe european européen paris lyon marseille toulouse nantes lille bordeaux strasbourg rennes grenoble london uk
  us usa america american emea apac germany german allemagne spain espagne italy italie belgium belgique switzerland
  suisse africa afrique asia asie china chine india inde canada québec french english français
  series série group groupe team board revenue revenues turnover sales profit results résultats`);

/** They say where in time, how well and how much; a headline begins with them. */
export const openingWords =
  wordSet(`the a an this that these last past first second third fourth final full half another
  new total milestone over more than nearly almost already net gross group annual quarterly monthly yearly organic operating recurring consolidated adjusted underlying
  record strong solid great good big huge amazing incredible fantastic very so our its in for at on and with of by
  year quarter month half-year semester fiscal fy h1 h2 q1 q2 q3 q4 january february march april may june july august
  september october november december today yesterday now finally results figures numbers update breaking news
  proud happy delighted thrilled pleased excited glad announce share report just deal contract contrat we've it's official boom done
  yoy ytd
  le la les un une des du de d' l' ce cet cette notre nos au à en sur pour et avec chez
  année exercice trimestre semestre mois premier première deuxième troisième quatrième dernier dernière nouveau nouvelle
  total annuel annuelle trimestriel semestriel net nette brut brute organique courant opérationnel opérationnelle consolidé
  très barre cap plus déjà presque bientôt beau belle bon bonne gros grosse joli jolie superbe excellent excellente magnifique record historique solide forte
  fort croissance s1 s2 t1 t2 t3 t4 janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  résultats résultat chiffres chiffre bilan ouf enfin officiel ça y est c'est c' fait fier fière fiers fières heureux
  heureuse ravi ravie ravis nouvelle nouvelles annoncer d' partager clos bouclé bouclée bouclés signé signée aujourd'hui hier flash info point`);
