/** French answers to criticism, and to what is delicate; see `../template.ts` for the notation. */
import type { Deck } from '../decks';

const team = '<l’équipe|nos équipes|nos équipes>';
const communications = '<la communication|notre service de communication>';

export const criticism: Deck = {
  position: [
    `<Je comprends|Nous comprenons> le désaccord[ sur $], même si le sujet demande plus de place qu’un message ici.`,
    `La question est sérieuse[, sur $]. <Je préfère|Nous préférons> y répondre sur le fond plutôt que par une formule.`,
    `On peut ne pas être d’accord[ sur $] et en parler calmement. <J’y suis|J’y suis|Nous y sommes> <favorable|favorable|favorables>.`,
    `<Je n’essaierai|Nous n’essaierons> pas de {vous|te} convaincre en une phrase[ sur $]. Mais l’argument est entendu.`,
    `<Je vois|Nous voyons> les choses autrement[ pour $], mais {vous avez|tu as} raison de poser la question.`,
    `Nous ne serons sans doute pas d’accord[ sur $], et ce n’est pas grave. <Je préfère|Nous préférons> l’entendre que l’ignorer.`,
    `Il y a deux manières de voir la chose[ pour $]. {Vous méritez|Tu mérites} mieux qu’un slogan sur <la mienne|la nôtre>.`,
    `{Vous demandez|Tu demandes} une explication plutôt qu’un habillage[, sur $]. C’est normal, et <je voudrais|nous voudrions> le faire correctement.`,
    `Les mots ne suffiront pas[, sur $] : ce sont les actes qui comptent. <J’accepte|J’accepte|Nous acceptons> que l’on <me|nous> juge là-dessus.`,
  ],
  ask: [
    `Qu’est-ce qui {vous|te} paraîtrait juste[ sur $] ? <Je pose|Nous posons> la question sincèrement.`,
    `Concrètement, que {feriez-vous|ferais-tu} autrement[ avec $] ? La réponse <m’intéresse|nous intéresse>.`,
    `Quel point {vous|te} gêne le plus[ dans tout ce qui concerne $] : la décision elle-même, ou la façon de l’expliquer ?`,
    `Qu’est-ce qui {vous|te} ferait changer d’avis[ sur $] ? <J’aimerais|Nous aimerions> le savoir.`,
    `D’où vient ce jugement[ sur $] ? D’une chose vécue, ou d’une chose lue ?`,
    `Si {vous n’aviez|tu n’avais} qu’une question à <me|nous> poser[ sur $], ce serait laquelle ? <J’aimerais|Nous aimerions> répondre à celle-là.`,
    `Quel serait un premier pas dans le bon sens[ pour $], à {vos|tes} yeux ?`,
    `Qui fait mieux[ sur $], à {votre|ton} avis ? <J’irai|J’irai|Nous irons> regarder.`,
  ],
  thank: [
    `Critique entendue. Merci de l’avoir formulée clairement[, sur $].`,
    `<Je lis|Nous lisons> aussi ce qui ne fait pas plaisir. Merci d’avoir dit ce que {vous pensez|tu penses}[ sur $].`,
    `<Je prends|Nous prenons> la remarque au sérieux. Merci de la franchise[, sur $].`,
    `Merci de le dire ouvertement. Ce reproche[ sur $] mérite d’être examiné, pas évacué.`,
    `Ce n’est pas agréable à lire, mais mieux vaut le dire[, sur $]. Merci.`,
    `<Je porte|Nous portons> {votre|ton} message à ${team}, tel quel[, pour $]. Merci de ne pas l’avoir adouci.`,
    `Merci. Cela pique un peu[, pour $], et cela doit être entendu quand même.`,
    `{Vous prenez|Tu prends} la peine de dire pourquoi[, sur $]. Merci : c’est plus utile que des applaudissements.`,
  ],
  talk: [
    `{Seriez-vous|Serais-tu} d’accord pour en parler en privé ? <J’aimerais|Nous aimerions> comprendre ce qui {vous|te} heurte[ sur $].`,
    `Cela mérite une conversation[ sur $] plutôt qu’un échange de phrases. <Ma messagerie est ouverte|Notre messagerie est ouverte>.`,
    `<Je voudrais|Nous voudrions> {vous |t’}écouter là-dessus[, sur $], à l’écart de la foule. Un message privé suffit.`,
    `Si {vous le voulez|tu le veux} bien, parlons-en[, à propos de $,] là où il y a plus de place qu’ici.`,
    `Un fil public n’est pas le bon endroit[ pour parler de ce qui touche $]. {Écrivez|Écris}-<moi|nous> en privé, et faisons-le sérieusement.`,
    `Un appel {vous|te} conviendrait ? Quelques minutes diraient plus[ sur $] que dix messages.`,
    `<Je préfère|Nous préférons> en discuter avec {vous|toi}[, pour $,] que répondre à côté. {Envoyez|Envoie}-<moi|nous> un message privé.`,
    `Ne réglons pas cela en public[, surtout pas pour $]. <Je reste|Nous restons> <joignable|joignable|joignables> en message privé.`,
  ],
  correct: [
    `Avant d’aller plus loin, <je voudrais|nous voudrions> établir les faits[ sur $] : sur quoi {vous appuyez-vous|t’appuies-tu} ? S’il y a une erreur, autant la corriger.`,
    `<Je ne me reconnais|Nous ne nous reconnaissons> pas dans tout cela[, pour $]. Où {l’avez-vous|l’as-tu} lu ?`,
    `Tout ne correspond pas à ce que <je sais|nous savons>[ sur $]. <Je vérifie|Nous vérifions> avant de dire quoi.`,
    `<Je le dirais|Nous le dirions> autrement[, pour $], et faits à l’appui. {Avez-vous|As-tu} une source ?`,
    `Il y a des points à vérifier[ sur $], de <mon|notre> côté comme {du vôtre|du tien}. Sur quoi est-ce fondé ?`,
    `<Je veux|Nous voulons> être <juste|juste|justes> avec {vous|toi} et avec les faits[, sur $]. D’où vient l’information ?`,
    `Un point à la fois : quelle affirmation compte le plus pour {vous|toi}[, sur $] ? <Je vérifie|Nous vérifions> celle-là d’abord.`,
    `<Je prendrais|Nous prendrions> cette version avec prudence[, sur $]. Si {vous avez|tu as} une source, <je la lirai|nous la lirons>.`,
  ],
};

/** No position, no admission, no promise, nothing confirmed: acknowledge, give a contact, pass it on. */
export const delicate: Deck = {
  redirect: [
    `Pour ce sujet, le bon contact est %p. <Je leur transmets|Nous leur transmettons> aussi {votre|ton} message.`,
    `{Pouvez-vous|Peux-tu} écrire à %p, qui pourra {vous|te} répondre ? <Je n’en parlerai|Nous n’en parlerons> pas ici.`,
    `Ce sujet ne se traite pas ici. {Pouvez-vous|Peux-tu} <m’écrire|nous écrire> en message privé, avec un moyen de {vous|te} joindre ?`,
    `<Je n’ai pas ce dossier en main, j’en parle à ceux qui l’ont. {Écrivez|Écris}-moi en privé.|Nous n’avons pas la réponse ici : nos équipes qui suivent ce dossier l’ont. {Écrivez|Écris}-nous en privé.>`,
    `<Je passe|Nous passons> {votre|ton} message à ${communications} : c’est là qu’on pourra {vous|te} répondre.`,
    `Mieux vaut en parler hors d’ici. {Laissez|Laisse}-<moi|nous> un contact en privé, <je le transmets|nous le transmettons>.`,
    `<Je préfère|Nous préférons> ne pas traiter cela en public. {Écrivez|Écris}-<moi|nous> en privé, et <je ferai|nous ferons> le lien avec la bonne personne.`,
    `C’est à ceux dont c’est le rôle de répondre : <je passe|nous passons> {votre|ton} message à ${communications}.`,
    `{Pouvez-vous|Peux-tu} plutôt <me|nous> l’écrire en privé ? <Je veillerai|Nous veillerons> à ce que les bonnes personnes le lisent.`,
    `<Je confie|Nous confions> {votre|ton} message aux personnes qui suivent le sujet, plutôt que d’y répondre d’ici.`,
    `Un fil public n’est pas le bon endroit. <J’adresse|J’adresse|Nous adressons> {votre|ton} message à ${communications}.`,
  ],
  thank: [
    `<J’ai lu|J’ai lu|Nous avons lu> {votre|ton} message, avec sérieux. <Je ne peux|Nous ne pouvons> pas en dire plus ici.`,
    `Merci de <m’écrire|nous écrire>. C’est un sujet sérieux, qui mérite mieux qu’une réponse rapide ici.`,
    `<J’ai bien lu|J’ai bien lu|Nous avons bien lu>. <Je ne commenterai|Nous ne commenterons> pas ici, mais le message est reçu.`,
    `<Je comprends|Nous comprenons> que le sujet compte pour {vous|toi}. {Votre|Ton} message est bien reçu.`,
    `Merci de l’avoir porté à <ma|notre> connaissance. <Je m’en tiens|Nous nous en tenons> là en public.`,
    `{Votre|Ton} message est lu avec attention. Il ne serait pas juste que <j’en dise|j’en dise|nous en disions> plus à cet endroit.`,
    `<J’entends|J’entends|Nous entendons>. Par respect pour toutes les personnes concernées, <je n’en parlerai|nous n’en parlerons> pas ici.`,
    `Bien reçu, et pas à la légère. <Je préfère|Nous préférons> ne rien dire ici plutôt que parler trop vite.`,
    `Merci d’avoir pris la parole. <Je ne répondrai|Nous ne répondrons> pas sur ce point dans un fil public.`,
  ],
  ask: [
    `{Souhaitez-vous|Souhaites-tu} en parler en privé avec quelqu’un<| de chez nous> qui connaît le dossier ?`,
    `Quel serait le meilleur moyen de {vous|te} joindre, en dehors d’ici ? {Répondez|Réponds}-<moi|nous> en message privé.`,
    `{Pouvez-vous|Peux-tu} <me|nous> préciser en privé ce que {vous attendez|tu attends}, et à quel titre {vous écrivez|tu écris} ?`,
    `Un échange en privé {vous|te} conviendrait-il mieux ? Ce n’est pas un sujet pour un fil public.`,
    `<Puis-je {vous|te} demander|Pouvons-nous {vous|te} demander> les détails en message privé, pour qu’ils arrivent aux bonnes personnes ?`,
    `Comment les personnes qui suivent le sujet peuvent-elles {vous|te} joindre ? {Répondez|Réponds}-<moi|nous> en privé seulement.`,
    `{Êtes-vous|Es-tu} déjà en contact avec quelqu’un à ce propos ? {Dites-le|Dis-le}-<moi|nous> en privé.`,
    `{Pouvez-vous|Peux-tu} <m’écrire|nous écrire> en privé, pour que rien de personnel ne soit abordé ici ?`,
  ],
};

/** Thanks for good words on a deal, on results: they must not confirm any of it. */
export const delicatePraise: Deck = {
  thank: [
    `Merci pour ces mots. Rien à ajouter ici, mais <j’y suis|j’y suis|nous y sommes> <sensible|sensible|sensibles>.`,
    `Merci, c’est gentil. <Je préfère|Nous préférons> ne pas commenter ici.`,
    `Bien lu, merci. <J’apprécie|J’apprécie|Nous apprécions> le geste et <je m’en tiens|nous nous en tenons> là en public.`,
    `Merci pour le message. <Je m’arrête|Nous nous arrêtons> là, {vous le comprendrez|tu le comprendras}.`,
    `C’est aimable, merci. <Je n’en dirai|Nous n’en dirons> pas plus sur le sujet ici.`,
    `Merci d’avoir pensé à <moi|nous>. Pour le reste, <je préfère|nous préférons> garder le silence.`,
    `{Votre|Ton} message <me|nous> touche, merci. Pas de commentaire pour le reste.`,
    `Merci, c’est gentil de <m’avoir|nous avoir> écrit. <J’en reste|J’en reste|Nous en restons> là en public.`,
  ],
  talk: [
    `C’est aimable de l’écrire. <Je partage|Nous partageons> le mot avec celles et ceux qui sont à l’œuvre tous les jours.`,
    `Un mot aimable fait toujours plaisir. <Je transmets|Nous transmettons> à ${team}, sans autre commentaire.`,
    `Merci de la part de ceux qui y travaillent tous les jours. Cela leur fera plaisir.`,
    `<Je fais|Nous faisons> suivre ces mots à ${team}, et <j’en reste|j’en reste|nous en restons> là.`,
    `Cela fera plaisir à ${team}, à qui <je montre|nous montrons> {votre|ton} message. Sans commentaire pour le reste.`,
    `Quel que soit le sujet, un mot aimable fait du bien. <Je le passe|Nous le passons> à ${team}.`,
    `Merci. <Je fais|Nous faisons> lire {votre|ton} message aux personnes concernées, c’est l’essentiel.`,
    `<J’apprécie|J’apprécie|Nous apprécions> le ton de ce message, plus rare qu’on ne voudrait. Merci.`,
  ],
  redirect: [
    `Merci. Au-delà d’un mot aimable, le bon contact est %p.`,
    `Merci. Au-delà d’un mot aimable, c’est ${communications} qu’il faut solliciter sur ce sujet.`,
    `Merci. S’il y a une question derrière ce message, mieux vaut <me|nous> la poser en privé.`,
    `Merci. C’est ${communications} qui répond sur ces sujets ; un message privé suffit pour <que je fasse|que nous fassions> le lien.`,
    `Merci. Pour autre chose que des remerciements, {écrivez|écris}-<moi|nous> en privé, <je donnerai|nous donnerons> un contact.`,
    `Merci. Le sujet lui-même, <je le laisse|nous le laissons> à ${communications}.`,
    `Merci. Si {vous avez|tu as} une question là-dessus, {écrivez|écris}-<moi|nous> en privé : elle arrivera aux bonnes personnes.`,
    `Merci. Sur le fond, <je renvoie|nous renvoyons> vers ${communications}.`,
    `Merci. Pour le reste, il faut passer par ${communications} : <je n’en parlerai|nous n’en parlerons> pas ici.`,
  ],
};
