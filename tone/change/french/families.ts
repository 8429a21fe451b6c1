/** The verbs of the third group, by the ending that a family shares. Prefixes are `conjugate.ts`'s to put back. */
/** je, tu, il, nous, vous, ils. */
export type SixForms = readonly string[];

/** What all the rest follows from. */
export interface Parts {
  present: SixForms;
  /** With its r: `annoncer`, `ir`, `viendr`. */
  futur: string;
  participle: string;
  /** Before `-ais`, where it is not that of « nous » in the present. */
  imparfait?: string;
  subjonctif?: SixForms;
}

const words = (list: string) => list.trim().split(/\s+/);

/** Ending: the six forms of the present | the stem of the future | the participle [| the six of the subjunctive]. */
const table = `
être: suis es est sommes êtes sont | ser | été | sois sois soit soyons soyez soient
avoir: ai as a avons avez ont | aur | eu | aie aies ait ayons ayez aient
aller: vais vas va allons allez vont | ir | allé | aille ailles aille allions alliez aillent
faire: fais fais fait faisons faites font | fer | fait | fasse fasses fasse fassions fassiez fassent
pouvoir: peux peux peut pouvons pouvez peuvent | pourr | pu | puisse puisses puisse puissions puissiez puissent
savoir: sais sais sait savons savez savent | saur | su | sache saches sache sachions sachiez sachent
vouloir: veux veux veut voulons voulez veulent | voudr | voulu | veuille veuilles veuille voulions vouliez veuillent
devoir: dois dois doit devons devez doivent | devr | dû
voir: vois vois voit voyons voyez voient | verr | vu
prévoir: prévois prévois prévoit prévoyons prévoyez prévoient | prévoir | prévu
cevoir: çois çois çoit cevons cevez çoivent | cevr | çu
venir: viens viens vient venons venez viennent | viendr | venu
tenir: tiens tiens tient tenons tenez tiennent | tiendr | tenu
prendre: prends prends prend prenons prenez prennent | prendr | pris
mettre: mets mets met mettons mettez mettent | mettr | mis
battre: bats bats bat battons battez battent | battr | battu
dre: ds ds d dons dez dent | dr | du
indre: ins ins int ignons ignez ignent | indr | int
soudre: sous sous sout solvons solvez solvent | soudr | solu
uire: uis uis uit uisons uisez uisent | uir | uit
dire: dis dis dit disons dites disent | dir | dit
lire: lis lis lit lisons lisez lisent | lir | lu
crire: cris cris crit crivons crivez crivent | crir | crit
rire: ris ris rit rions riez rient | rir | ri
croire: crois crois croit croyons croyez croient | croir | cru
connaître: connais connais connaît connaissons connaissez connaissent | connaîtr | connu
paraître: parais parais paraît paraissons paraissez paraissent | paraîtr | paru
suivre: suis suis suit suivons suivez suivent | suivr | suivi
vivre: vis vis vit vivons vivez vivent | vivr | vécu
rompre: romps romps rompt rompons rompez rompent | rompr | rompu
vaincre: vaincs vaincs vainc vainquons vainquez vainquent | vaincr | vaincu
conclure: conclus conclus conclut concluons concluez concluent | conclur | conclu
inclure: inclus inclus inclut incluons incluez incluent | inclur | inclus
plaire: plais plais plaît plaisons plaisez plaisent | plair | plu
taire: tais tais tait taisons taisez taisent | tair | tu
courir: cours cours court courons courez courent | courr | couru
ouvrir: ouvre ouvres ouvre ouvrons ouvrez ouvrent | ouvrir | ouvert
ffrir: ffre ffres ffre ffrons ffrez ffrent | ffrir | ffert
cueillir: cueille cueilles cueille cueillons cueillez cueillent | cueiller | cueilli
sortir: sors sors sort sortons sortez sortent | sortir | sorti
partir: pars pars part partons partez partent | partir | parti
sentir: sens sens sent sentons sentez sentent | sentir | senti
servir: sers sers sert servons servez servent | servir | servi
boire: bois bois boit buvons buvez boivent | boir | bu
dormir: dors dors dort dormons dormez dorment | dormir | dormi
mourir: meurs meurs meurt mourons mourez meurent | mourr | mort
mentir: mens mens ment mentons mentez mentent | mentir | menti
fuir: fuis fuis fuit fuyons fuyez fuient | fuir | fui
quérir: quiers quiers quiert quérons quérez quièrent | querr | quis
valoir: vaux vaux vaut valons valez valent | vaudr | valu | vaille vailles vaille valions valiez vaillent
`;

function familiesOf(lines: string): Map<string, Parts> {
  const families = new Map<string, Parts>();
  for (const line of lines.trim().split('\n')) {
    const [ending = '', rest = ''] = line.split(':');
    const [present = '', futur = '', participle = '', subjonctif] = rest
      .split('|')
      .map((part) => part.trim());
    families.set(ending, {
      present: words(present),
      futur,
      participle,
      ...(ending === 'être' ? { imparfait: 'ét' } : {}),
      ...(subjonctif === undefined ? {} : { subjonctif: words(subjonctif) }),
    });
  }
  return families;
}

export const families = familiesOf(table);
