import type { Draft } from './types';

/** Everyday posts in English. {n}, {day} and {city} change each time a post is used again. */
export const POSTS_EN: Draft[] = [
  {
    author: 'tomwhelden_',
    text: 'We make {n} hand planes a week. Last year I was told to make four times as many or stop. We did neither, and it was our best year.',
  },
  {
    author: 'priya_nlrobot',
    text: 'Shipped. Nine months, two foundries, one very stubborn floor sensor. Proud of this team.',
    picture: 'robot',
  },
  {
    author: 'maddieorrwell',
    text: 'New episode: the owner of a {n}-person pottery on why she turned down the biggest order of her life.',
    card: { host: 'longgame.example', title: 'The order she refused', picture: 'microphone' },
  },
  {
    author: 'yadelowan_econ',
    text: 'Small firms do not have a productivity problem. They have a delegation problem. The data from {n} companies is rather clear on this.',
  },
  {
    author: 'elsawikstrandt',
    text: 'Drew handles for six weeks. The one we kept is the first one I drew, turned by four degrees.',
    picture: 'swatches',
  },
  {
    author: 'kenjimorivala',
    text: 'Our customers in Tokyo ask one question before buying a pan: who repairs it? More makers should have an answer.',
  },
  {
    author: 'greyfernhotels',
    text: 'Breakfast on the terrace is back from {day}. Bring a jumper, we will bring the coffee.',
    picture: 'lake',
  },
  { author: 'rory_mcalvane', text: 'Six hours. One pot. No regrets. The neighbours have started knocking.' },
  {
    author: 'beatrizsalvorr',
    text: 'Visited a plant near {city} that halved its gas bill with curtains. Actual curtains. The best engineering is sometimes a trip to the draper.',
  },
  {
    author: 'halden_review',
    text: 'What a chief executive should stop reading: a short list, with reasons.',
    card: { host: 'halden.example', title: 'Stop reading these five reports', picture: 'chart' },
  },
  {
    author: 'wendel_okorieh',
    text: 'Buying for twelve hotels taught me this: the cheapest pan is the one you only buy once.',
  },
  {
    author: 'jvandermolenaa',
    text: 'Container from {city} cleared customs in one day. ONE. I am framing the document.',
  },
  {
    author: 'claire_lorvane',
    text: 'Back from {city} with a notebook full of things our partners do better than we do. The best trips are a little humiliating.',
  },
  {
    author: 'maisonlorvane',
    text: 'Our workshop shop in Saint-Avrel is open on {day} from 9 to 6. Come and see the pour at 11.',
    picture: 'furnace',
  },
  {
    author: 'tomwhelden_',
    text: 'A customer sent back a plane bought in 1974. There was nothing wrong with it. He wanted us to see it.',
  },
  {
    author: 'priya_nlrobot',
    text: 'Hiring two field engineers. You will travel to {city} more than you would like and learn more than you expect.',
  },
  {
    author: 'maddieorrwell',
    text: 'Every founder I record says the same thing after the microphone is off: “I wish I had said no sooner.”',
  },
  {
    author: 'yadelowan_econ',
    text: 'Energy prices fell {n} % this quarter. Margins did not move. Ask yourself where it went before asking your supplier.',
  },
  { author: 'elsawikstrandt', text: 'A lid should make one sound, and it should be the right one.' },
  {
    author: 'rory_mcalvane',
    text: 'Ordered on {day}, delivered two days later, wrapped in straw. STRAW. I have never loved a parcel before.',
    picture: 'pot',
  },
  {
    author: 'greyfernhotels',
    text: 'We have replaced {n} non-stick pans with cast iron across our kitchens. Our chefs have stronger arms and fewer complaints.',
  },
  {
    author: 'kenjimorivala',
    text: 'Grand Morivala will give a whole window to European cast iron in spring. Makers: now is the time to write to me.',
  },
  {
    author: 'halden_review',
    text: 'Interview: “I answer customers myself for one hour on Fridays. It is the only meeting I never cancel.”',
  },
  { author: 'beatrizsalvorr', text: 'If your sustainability report needs a glossary, it is not finished.' },
  {
    author: 'wendel_okorieh',
    text: 'Three suppliers, same question, one honest answer: “not before March”. Guess who got the order.',
  },
  {
    author: 'jvandermolenaa',
    text: 'Utrecht is grey, the shop is warm, and the {n} cm casseroles sold out before noon.',
  },
  {
    author: 'tomwhelden_',
    text: 'My rule for meetings: if nobody would miss it, nobody has to come. We are down to two a week.',
  },
  {
    author: 'priya_nlrobot',
    text: 'Our robot met a pigeon today. The pigeon won. Firmware update on {day}.',
  },
  { author: 'yadelowan_econ', text: 'A reminder that “average firm” describes no firm at all.' },
  {
    author: 'elsawikstrandt',
    text: 'Looking for a small foundry that can pour 3 mm walls. Recommendations? Asking for a kettle.',
  },
  {
    author: 'maddieorrwell',
    text: 'Live recording in {city} on {day}, {n} seats, no livestream, no slides, soup afterwards.',
  },
  {
    author: 'claire_lorvane',
    text: 'Someone asked me what I would do with one free day a week. I would sit in the shop and listen. So I have started doing half of that.',
  },
];

/** What the rest of the world says to and about the two accounts: questions, complaints, thanks, invitations. */
export const MENTIONS: Draft[] = [
  {
    author: 'b_kerouantel',
    text: '@maisonlorvane commande passée le 3, toujours rien reçu le 18. Le suivi dit « en préparation ». Pouvez-vous me dire où elle est ?',
  },
  {
    author: 'ines_halbrecht',
    text: '@claire_lorvane je prépare un dossier sur les industriels qui n’ont pas délocalisé. Auriez-vous vingt minutes {jour} ? Je peux venir à Saint-Avrel.',
  },
  {
    author: 'rory_mcalvane',
    text: '@maisonlorvane the enamel on my Aurore 24 has chipped after {n} months of normal use. Is that covered by the lifetime repair?',
  },
  {
    author: 'lucie_fourchet',
    text: 'Merci @claire_lorvane d’avoir répondu vous-même à ma mère. Elle en parle à tout l’immeuble 🙏',
  },
  {
    author: 'forum_arcenval',
    text: '@claire_lorvane nous serions honorés de vous avoir en ouverture du Forum, le 14 mars. Une erreur, douze minutes, pas de diapositive. Qu’en dites-vous ?',
  },
  {
    author: 'tomwhelden_',
    text: '@claire_lorvane how did you get the board to accept “no growth target” this year? Asking for a friend who is me.',
  },
  {
    author: 'samira_belqadi',
    text: '@maisonlorvane est-ce que la Solstice 28 passe au four à 250° avec son manche en hêtre ? J’en veux douze pour le restaurant.',
  },
  {
    author: 'marthe_delonce',
    text: '@maisonlorvane je ne retrouve plus le joint du couvercle de ma cocotte de 1978. Existe-t-il encore ?',
  },
  {
    author: 'kenjimorivala',
    text: '@claire_lorvane we would like to show the Aurore range in our spring window. Who should I write to about {n} pieces?',
  },
  {
    author: 'vermeuil_conso',
    text: '@maisonlorvane votre nouveau couvercle a cassé au premier choc dans notre test. Une réaction avant publication {jour} ?',
  },
  {
    author: 'wendel_okorieh',
    text: '@maisonlorvane two of our twelve kitchens received dented lids. Photos sent by email, no answer in a week. Can somebody call me?',
  },
  {
    author: 'maddieorrwell',
    text: '@claire_lorvane your line about reading complaints on Fridays stayed with me. Would you come on the show?',
  },
  {
    author: 'theo_rambouril',
    text: '@claire_lorvane merci d’être passée à l’ébarbage ce matin. On n’a pas l’habitude, ça fait plaisir.',
  },
  {
    author: 'hugobrecourt_f',
    text: '@claire_lorvane bravo pour la Solstice. Le modèle en sable, c’était du beau travail de vos équipes.',
  },
  {
    author: 'anaisquerolle',
    text: '@claire_lorvane d’accord avec tout, sauf sur les stocks. On en reparle autour d’un café ?',
  },
  {
    author: 'b_kerouantel',
    text: '@claire_lorvane trois semaines d’attente et un service clients muet. C’est ça, la qualité Lorvane ? Très déçu.',
  },
  {
    author: 'yadelowan_econ',
    text: '@claire_lorvane is there a public figure for how much energy one pot takes? I would love to cite it properly.',
  },
  {
    author: 'nadiacossartel',
    text: 'Fière d’avoir à Saint-Avrel une entreprise comme @maisonlorvane. Cent ans, et encore des apprentis chaque année.',
  },
  {
    author: 'quintane_halles',
    text: '@maisonlorvane rupture sur l’Aurore 24 dans quatre magasins. Une date de réassort à donner à nos clients ?',
  },
  {
    author: 'elsawikstrandt',
    text: '@claire_lorvane the lid on the new Aurore makes exactly the right sound. Who designed it? I want to buy them a drink.',
  },
  {
    author: 'manonduvalonne',
    text: '@claire_lorvane vous cherchez toujours un ou une responsable d’atelier ? J’ai quelqu’un de formidable à {ville}.',
  },
  {
    author: 'jvandermolenaa',
    text: '@maisonlorvane can you ship {n} casseroles to Utrecht before the 12th? The shop window depends on it.',
  },
  {
    author: 'marthe_delonce',
    text: '@maisonlorvane joint reçu, cocotte sauvée, petite-fille ravie. Merci à la dame du téléphone, elle a été adorable 👏',
  },
  {
    author: 'p_lemercadier',
    text: '@claire_lorvane on livre chez vous demain à 6 h. Prévenez vos équipes : premier camion sans bruit, il surprend.',
  },
  {
    author: 'halden_review',
    text: '@claire_lorvane may we quote your post on complaints in our February issue, with your name?',
  },
  {
    author: 'rory_mcalvane',
    text: '@maisonlorvane repaired, returned, better than new. You have a customer for life in Glasgow.',
  },
];
