import type { Draft } from './types';

/**
 * One post of every kind that X shows differently. `after` is its place in the home timeline: the odd but
 * everyday ones come early, where people see them, the hostile ones late.
 */
export interface Specimen extends Draft {
  kind: NonNullable<Draft['kind']>;
  after: number;
}

const LONG_FR = [
  'On m’a demandé d’écrire ce que j’ai appris en dix ans à la tête de Maison Lorvane. Voici, sans ordre et sans morale.',
  'Un. Personne ne vous dira que vous vous trompez. Il faut le chercher, et remercier ceux qui osent.',
  'Deux. Le client qui crie a souvent raison sur le fond. Celui qui part sans rien dire a toujours raison.',
  'Trois. Une machine se remplace, un geste non. Nous avons perdu un geste en 2017, il nous a fallu trois ans pour le retrouver.',
  'Quatre. Le prix juste est celui que l’on sait expliquer à sa propre mère.',
  'Cinq. On ne motive pas les gens. On peut seulement arrêter de les décourager.',
  'Six. La trésorerie n’est pas un sujet de financier. C’est le sommeil de tout le monde.',
  'Sept. Dire non à une belle commande, c’est dire oui à dix petites qui reviendront.',
  'Huit. Le silence d’un atelier en apprend plus que son bruit.',
  'Neuf. Les bonnes années, on prépare les mauvaises ; les mauvaises, on apprend les bonnes.',
  'Dix. Rentrez chez vous. Vraiment.',
].join('\n\n');

const NOVEL =
  'All work and no play makes a very long post indeed, and this one was pasted twice by mistake. ';

export const SPECIMENS: Specimen[] = [
  {
    kind: 'quote',
    after: 3,
    author: 'tomwhelden_',
    text: 'I have read this three times. The point about Fridays is worth the whole thread.',
  },
  {
    kind: 'promoted',
    after: 4,
    author: 'kantelo_app',
    text: 'Still closing your month by hand? Kantelo closes it while you sleep. Try it free until spring.',
    promoted: true,
    card: { host: 'kantelo.example', title: 'Bookkeeping that does itself', picture: 'chart' },
  },
  {
    kind: 'repost',
    after: 5,
    author: 'hugobrecourt_f',
    text: 'Un four à hydrogène, ça ne chauffe pas plus. Ça chauffe autrement. Carnet de bord, semaine 11.',
    repostedBy: 'claire_lorvane',
    picture: 'furnace',
  },
  {
    kind: 'translated',
    after: 7,
    author: 'greta_holzwegg',
    lang: 'de',
    text: 'Seit drei Wochen koche ich nur noch im gusseisernen Topf. Mein Rücken beschwert sich, meine Gäste nicht.',
    translation: {
      fr: 'Depuis trois semaines, je ne cuisine plus que dans la cocotte en fonte. Mon dos se plaint, mes invités non.',
      en: 'For three weeks I have cooked only in the cast-iron pot. My back complains, my guests do not.',
    },
  },
  {
    kind: 'video',
    after: 9,
    author: 'priya_nlrobot',
    text: 'First night shift, seen from the ceiling. Sound off, it is mostly me cheering.',
    video: true,
  },
  { kind: 'long', after: 11, author: 'claire_lorvane', text: LONG_FR, lang: 'fr' },
  {
    kind: 'article',
    after: 13,
    author: 'halden_review',
    text: '',
    article: {
      title: 'The repair economy is not nostalgia',
      opening:
        'A foundry in the hills, a call centre of four people, and a promise made in 1921. Why the most modern thing a maker can do is to mend.',
    },
    picture: 'pan',
  },
  { kind: 'image', after: 15, author: 'emaux_tassinel', text: '', picture: 'swatches' },
  {
    kind: 'arabic',
    after: 17,
    author: 'nour_alsabahin',
    lang: 'ar',
    text: 'القدر الحديدي الثقيل يحتاج إلى صبر، لكنه يعلّمك الصبر أيضا. شكرا @maisonlorvane على الهدية الجميلة',
  },
  {
    kind: 'emoji',
    after: 19,
    author: 'theo_rambouril',
    text: 'Coulée du matin ✅ café ✅ premier rayon de soleil sur le four 🔥🔥 bonne journée à tous 😊🎉',
  },
  {
    kind: 'card',
    after: 21,
    author: 'lefileco_fict',
    text: 'Portrait : à Saint-Avrel, une patronne qui préfère réparer que vendre.',
    card: { host: 'lefileco.example', title: 'Claire Vasseur, la fonte et la patience', picture: 'town' },
  },
  {
    kind: 'translated',
    after: 24,
    author: 'oscarfiguerolo',
    lang: 'es',
    text: '@claire_lorvane ¿cuándo volverán a Sevilla? El taller del año pasado fue precioso y nos quedamos con ganas de más.',
    translation: {
      fr: '@claire_lorvane quand reviendrez-vous à Séville ? L’atelier de l’an dernier était magnifique et nous sommes restés sur notre faim.',
      en: '@claire_lorvane when will you be back in Seville? Last year’s workshop was lovely and left us wanting more.',
    },
  },
  {
    kind: 'markup',
    after: 60,
    author: 'raidtext_one',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like code
    text: '<script>window.pwned = true</script><img src=x onerror="window.pwned = true"> @claire_lorvane {{constructor.constructor("alert(1)")()}} ${7*7} </article></div> &lt;b&gt; %3Cscript%3E',
  },
  {
    kind: 'markup-name',
    after: 62,
    author: 'raidtext_one',
    text: 'My name is the interesting part. What do you think of it, @maisonlorvane?',
  },
  {
    kind: 'bidi',
    after: 64,
    author: 'bidi_overrider',
    text: 'Pay \u202E001\u202C euros to @claire_lorvane \u2066\u202Egpj.exe\u202C\u2069 \u200F\u200B\u2060 done\uFEFF. A\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308',
  },
  {
    kind: 'huge',
    after: 66,
    author: 'yadelowan_econ',
    text: NOVEL.repeat(Math.ceil(20_000 / NOVEL.length)).slice(0, 20_000),
  },
  { kind: 'emoji-flood', after: 68, author: 'lucie_fourchet', text: '🔥😊🎉👏🙏'.repeat(1000) },
];
