/**
 * What is answered in French; see `template.ts` for the notation. Each move of a deck has as many variants as
 * the others. A subject (`$`) comes with its article, so it follows only words that do not contract with it.
 * No fact, figure, date, promise or apology for what is not known: the executive adds those.
 */
import type { Deck, Decks } from './decks';

const team = '<l’équipe|nos équipes|nos équipes>';
const pass = '<Je transmets|Nous transmettons>';

const complaint: Deck = {
  act: [
    `Merci de <me|nous> le dire (franchement/directement). ${pass} à ${team}[, en signalant que cela concerne $].`,
    `<Je comprends|Nous comprenons> (l’agacement/l’impatience). <Je demande|Nous demandons> à ${team} de regarder [de près ce qui concerne $~cela de près].`,
    `(Bien reçu/C’est bien reçu). <Je fais|Nous faisons> suivre à ceux qui peuvent (agir/débloquer la situation)[ sur $].`,
    `{Vous avez|Tu as} bien fait de le signaler. <J’en parle|J’en parle|Nous en parlons> à ${team} pour comprendre [ce qui coince avec $~ce qui coince].`,
  ],
  ask: [
    `(Pour comprendre/Pour bien comprendre)[ ce qui se passe avec $] : depuis quand, et qu’est-ce qu’on {vous |t’}a répondu jusqu’ici ?`,
    `Qu’est-ce qui {vous|te} débloquerait en premier[, concernant $] ? <Je préfère|Nous préférons> partir de là.`,
    `Où en {êtes-vous|es-tu} aujourd’hui[ avec $] ? Le problème est-il toujours là, et quelqu’un<| de notre équipe> {vous |t’}a-t-il déjà (répondu/fait un retour) ?`,
    `{Pouvez-vous|Peux-tu} <m’en|nous en> dire un peu plus[ sur $] : ce qui s’est passé, et ce que {vous avez|tu as} déjà essayé ?`,
  ],
  redirect: [
    `{Pouvez-vous|Peux-tu} <m’envoyer|nous envoyer> les détails en message privé ? (Ce sera/C’est) plus simple pour orienter {votre|ta} demande[ concernant $].`,
    `<Le service client|Notre service client> est le mieux placé [pour $~ici]. {Envoyez|Envoie}-<moi|nous> un message privé (si cela reste bloqué/en cas de blocage).`,
    `Passons en message privé : {envoyez|envoie}-<moi|nous> {votre|ta} référence et l’essentiel[ de ce qui concerne $]. (Rien de personnel ici, en public/Pas de données personnelles ici).`,
    `Plutôt qu’ici, {écrivez|écris}-<moi|nous> en privé avec les détails[ sur $] : <je les passe|nous les passons> à la bonne personne.`,
  ],
};

const question: Deck = {
  act: [
    `Question (bien reçue/notée). <Je la pose|Nous la posons> à ${team}[, <qui connaît|qui connaissent|qui connaissent> $ mieux que personne~ plutôt que de répondre de mémoire].`,
    `<Je préfère|Nous préférons> vérifier[ pour $] avant de {vous|te} répondre (de travers/trop vite).`,
    `<Je n’ai|Nous n’avons> pas la réponse exacte sous la main[ sur $]. <Je me renseigne|Nous nous renseignons> auprès de ${team}.`,
    `Question (utile/légitime)[ sur $]. <Je la transmets|Nous la transmettons> à ceux qui ont la réponse précise.`,
  ],
  ask: [
    `(Pour bien répondre/Pour ne pas répondre à côté)[ sur $] : dans quel cas {êtes-vous|es-tu} exactement ?`,
    `{Pouvez-vous|Peux-tu} <me|nous> préciser [ce que {vous cherchez|tu cherches} à savoir sur $~un peu {votre|ta} situation] ? La réponse en dépend.`,
    `Qu’est-ce que {vous cherchez|tu cherches} à faire au juste[ avec $] ? Cela <m’aidera|nous aidera> à répondre utilement.`,
    `C’est pour {vous|toi}, ou pour une question plus générale[ sur $] ? <La|Notre> réponse n’est pas la même.`,
  ],
  redirect: [
    `Le plus sûr est de demander à ceux qui suivent [$~le sujet]. {Écrivez|Écris}-<moi|nous> en privé et <je {vous |t’}oriente|nous {vous |t’}orientons>.`,
    `{Pouvez-vous|Peux-tu} poser la question en message privé, avec quelques détails[ sur $] ? <Je verrai|Nous verrons> qui peut répondre.`,
    `<Le service client|Notre service client> répondra mieux [sur $~sur ce point] qu’un message ici. En cas de blocage, <ma messagerie est ouverte|notre messagerie est ouverte>.`,
    `(Ce sera/C’est) plus simple en privé : {écrivez|écris}-<moi|nous> {votre|ta} situation et {votre|ta} question.`,
  ],
};

const praise: Deck = {
  thank: [
    `Merci, cela fait plaisir à lire. ${pass} à ${team}, (à qui cela revient/c’est leur travail).`,
    `Merci d’avoir pris le temps de l’écrire[, surtout sur $]. (Ce sera lu/Ce sera partagé) en interne.`,
    `Merci {à vous|à toi}<| de la part de toute l’équipe>. Un mot comme celui-ci[ sur $] compte (plus qu’on ne croit/pour ceux qui font le travail).`,
    `C’est (gentil/aimable) de le dire publiquement, merci. ${pass} à ceux que cela concerne.`,
  ],
  talk: [
    `Merci. Le mérite revient à celles et ceux qui s’en occupent[, pour $,] tous les jours ; <je le leur dirai|nous le leur dirons>.`,
    `Si [$ rend~cela rend] service, (l’essentiel est là/c’est l’essentiel). Merci de l’avoir dit.`,
    `Voilà un message qui (lance bien la journée/fait du bien) à une équipe. Merci de l’avoir écrit[, et d’avoir cité $].`,
    `On parle souvent de ce qui coince ; (merci d’avoir dit/c’est bien de lire aussi) ce qui marche[, avec $].`,
  ],
  ask: [
    `(Merci/Merci à {vous|toi}). Par curiosité : qu’est-ce qui a fait la différence[ pour $] ?`,
    `Merci. Et s’il y avait une chose à améliorer[ sur $], ce serait laquelle ?`,
    `Merci du retour. Qu’est-ce qui {vous|te} serait encore plus utile (à l’avenir/la prochaine fois)[, pour $] ?`,
    `Merci. {Accepteriez-vous|Accepterais-tu} de <m’en|nous en> dire un peu plus en privé[ sur $] ? Cela intéresse ${team}.`,
  ],
};

const criticism: Deck = {
  thank: [
    `Critique (entendue/lue avec attention). Merci de l’avoir formulée (sans détour/clairement)[, sur $].`,
    `<Je lis|Nous lisons> aussi ce qui ne fait pas plaisir. Merci d’avoir dit ce que {vous pensez|tu penses}[ sur $].`,
    `Message reçu, et <je ne le balaie pas|nous ne le balayons pas> d’un revers de main. Merci de la franchise.`,
    `Merci de le dire ouvertement. Ce reproche[ sur $] mérite d’être (discuté/examiné), pas évacué.`,
  ],
  position: [
    `<Je comprends|Nous comprenons> le désaccord[ sur $], même si le sujet demande (plus de place/mieux) qu’un message ici.`,
    `La question est sérieuse[, sur $]. <Je préfère|Nous préférons> y répondre sur le fond plutôt que par une formule.`,
    `On peut ne pas être d’accord[ sur $] et en parler (calmement/normalement). La discussion reste ouverte.`,
    `<Je n’essaierai|Nous n’essaierons> pas de {vous|te} convaincre en une phrase[ sur $]. Mais l’argument est entendu.`,
  ],
  ask: [
    `Qu’est-ce qui {vous|te} paraîtrait juste[ sur $] ? La question est sincère.`,
    `(Concrètement/Au fond), que {feriez-vous|ferais-tu} autrement[ avec $] ? Cela <m’intéresse|nous intéresse> vraiment.`,
    `Quel point {vous|te} gêne le plus[ concernant $] : la décision elle-même, ou la façon de l’expliquer ?`,
    `{Seriez-vous|Serais-tu} d’accord pour en parler en privé ? <J’aimerais|Nous aimerions> comprendre ce qui {vous|te} heurte[ sur $].`,
  ],
};

const idea: Deck = {
  thank: [
    `Merci pour l’idée[ concernant $]. <Je la note|Nous la notons> et <je la soumets|nous la soumettons> à ${team}.`,
    `(Idée intéressante/L’idée se défend), merci de l’avoir partagée[, concernant $].`,
    `C’est noté[ pour $]. Merci : les (meilleures idées/bonnes remarques) viennent souvent de ceux qui s’en servent.`,
    `Merci. Le besoin est clair, et bien expliqué[ pour $].`,
  ],
  ask: [
    `Dans quelle situation cela {vous|te} manque-t-il le plus[, avec $] ?`,
    `Comment {faites-vous|fais-tu} aujourd’hui, faute de mieux[, avec $] ?`,
    `{Voyez-vous|Vois-tu} d’autres personnes autour de {vous|toi} qui auraient ce besoin[ sur $] ?`,
    `S’il <fallait|nous fallait> commencer petit[ avec $], quelle serait la première étape utile pour {vous|toi} ?`,
  ],
  act: [
    `${pass} à ${team} telle quelle : {votre|ta} formulation est plus parlante que la <mienne|nôtre>.`,
    `<J’en parle|J’en parle|Nous en parlons> avec ceux qui s’occupent de cela[, pour $]. Sans rien promettre, mais l’idée mérite d’être regardée.`,
    `<Je vais demander|Nous allons demander> ce qui s’y oppose aujourd’hui[ pour $]. (Parfois il y a une raison/Il y a parfois une raison), parfois non.`,
    `<Je la verse|Nous la versons> à la discussion avec ${team}[ sur $]. Rien d’acquis, mais elle sera (lue/regardée).`,
  ],
};

const press: Deck = {
  thank: [
    `Bonjour, merci de {vous |t’}adresser à <moi|nous> (directement/ouvertement). La demande est bien reçue.`,
    `Merci pour {votre|ta} message, bien reçu. <Je le partage|Nous le partageons> avec (la communication/notre communication).`,
    `Bien reçu, merci. Rien à commenter ici, mais {votre|ta} demande est (lue/prise en note).`,
    `Bonjour, demande bien reçue. Merci d’en préciser le cadre avant d’aller plus loin.`,
  ],
  redirect: [
    `Bonjour, le mieux est de passer par (notre service de presse/notre communication), qui suit ces demandes. {Pouvez-vous|Peux-tu} <m’écrire|nous écrire> en privé ?`,
    `${pass} à la communication, qui est le bon interlocuteur. {Pouvez-vous|Peux-tu} <m’envoyer|nous envoyer> {vos|tes} coordonnées en privé ?`,
    `Pour ce type de demande, la communication est la bonne porte. {Écrivez|Écris}-<moi|nous> en message privé, <je fais|nous faisons> le lien.`,
    `Pas d’échange de ce genre en public, {vous le comprendrez|tu le comprendras}. Notre communication peut reprendre contact par message privé.`,
  ],
  ask: [
    `Merci. Pour quel média, quel angle et quel délai ? <Je vois|Nous verrons> ensuite qui peut {vous|te} répondre.`,
    `{Pouvez-vous|Peux-tu} <m’envoyer|nous envoyer> les questions par écrit, en privé, avec {votre|ta} échéance ?`,
    `Quel est le sujet exact, et qui d’autre {interrogez-vous|interroges-tu} ? Cela <m’aide|nous aide> à (orienter la demande/trouver la bonne personne).`,
    `Quelle forme prendrait l’échange, et pour quelle date au plus tard ? {Écrivez-le|Écris-le}-<moi|nous> en privé.`,
  ],
};

const partnership: Deck = {
  ask: [
    `Merci de la proposition. {Pouvez-vous|Peux-tu} la résumer en quelques lignes, en privé : le besoin, l’apport, et ce que {vous attendez|tu attends} de nous ?`,
    `(Pourquoi nous/Pourquoi maintenant), et qu’est-ce que cela changerait pour nos clients ? C’est le premier point à éclaircir.`,
    `{Avez-vous|As-tu} un exemple comparable déjà mené ? Ce serait le plus parlant.`,
    `Quelle serait la première étape la plus simple, sans engagement, de part et d’autre ?`,
  ],
  redirect: [
    `Merci. <Je ne suis|Nous ne sommes> pas forcément le bon interlocuteur : {envoyez|envoie}-<moi|nous> une page en privé, <je la fais|nous la faisons> suivre.`,
    `Le sujet relève de ${team}. {Écrivez|Écris}-<moi|nous> en message privé avec une présentation courte, <je transmets|nous transmettons>.`,
    `${pass} volontiers à la personne qui suit ces sujets. Un résumé et un contact en message privé suffisent.`,
    `Le mieux : un message privé avec l’essentiel, que <je passerai|nous passerons> à qui de droit.`,
  ],
  decline: [
    `Merci d’avoir pensé à nous. Ce n’est pas une priorité (en ce moment/pour l’instant), et <je préfère|nous préférons> le dire clairement.`,
    `Merci pour la proposition. <Je ne peux|Nous ne pouvons> pas y donner suite pour le moment, mais elle est bien lue.`,
    `L’idée est (sympathique/intéressante), mais <je ne veux|nous ne voulons> pas {vous|te} faire perdre de temps : pas maintenant.`,
    `Merci. <Je dois|Nous devons> décliner cette fois. Bonne suite à {votre|ton} projet.`,
  ],
};

const recruiting: Deck = {
  thank: [
    `Merci de {votre|ton} intérêt. {Votre|Ton} message est bien lu, et il (dit l’essentiel/est clair).`,
    `Merci de {vous |t’}adresser à nous (directement/aussi simplement). La démarche est appréciée.`,
    `Merci <pour ce message|de nous écrire>. L’envie se lit, et c’est (un bon début/ce qui compte d’abord).`,
    `Merci d’avoir pensé à nous pour la suite de {votre|ton} parcours.`,
  ],
  redirect: [
    `{Pouvez-vous|Peux-tu} <m’envoyer|nous envoyer> {votre|ton} CV en message privé ? ${pass} aux ressources humaines.`,
    `Les ressources humaines sauront (mieux que <moi|nous>) ce qui est ouvert. {Écrivez|Écris}-<moi|nous> en privé, <je fais|nous faisons> passer.`,
    `Le plus direct : la page emploi du site, puis un mot en privé pour que <je le signale|nous le signalions> aux ressources humaines.`,
    `Quelques lignes et un CV en message privé : <je les fais|nous les faisons> suivre à la personne qui recrute. (Sans garantie/Sans rien promettre), bien sûr.`,
  ],
  ask: [
    `Quel métier {vous|te} ferait vraiment envie chez nous, et à partir de quand ?`,
    `Qu’est-ce qui {vous |t’}attire (ici/chez nous) plutôt qu’ailleurs ? C’est souvent le plus éclairant.`,
    `{Pouvez-vous|Peux-tu} dire en deux phrases ce que {vous cherchez|tu cherches}, et dans quelle région ?`,
    `Quelle réalisation compte le plus dans {votre|ton} parcours ? Cela <m’aide|nous aide> à orienter {votre|ta} demande.`,
  ],
};

const invitation: Deck = {
  thank: [
    `Merci de l’invitation, (elle fait plaisir/c’est une belle attention)[, et $ donne envie]. <Je regarde l’agenda|Nous regardons l’agenda>.`,
    `Merci d’avoir pensé à <moi|nous>[ pour $]. Un coup d’œil à l’agenda, et <je réponds|nous répondons>.`,
    `L’idée <me plaît|nous plaît>, merci. Reste à voir si l’agenda le permet.`,
    `Merci, (c’est gentil/invitation bien reçue). <Je vérifie|Nous vérifions> ce qui est possible avant de dire oui ou non.`,
  ],
  ask: [
    `Merci. Qui sera dans la salle, et qu’en attendent-ils ? C’est ce qui <me|nous> décidera.`,
    `{Pouvez-vous|Peux-tu} <m’envoyer|nous envoyer> les détails en privé : format, durée, public ?`,
    `Sur quel sujet exact {souhaitez-vous|souhaites-tu} <m’entendre|nous entendre>, et qui d’autre {prévoyez-vous|prévois-tu} d’inviter[ pour $] ?`,
    `Une présence à distance serait-elle possible[ pour $], si l’agenda coince ?`,
  ],
  decline: [
    `Merci de l’invitation. <Je ne pourrai|Nous ne pourrons> pas en être cette fois, et <je le regrette|nous le regrettons>.`,
    `L’agenda ne le permet pas[ pour $], malheureusement. Quelqu’un de ${team} pourrait-il convenir ?`,
    `<Je dois|Nous devons> décliner cette fois, à regret. (Une autre édition, peut-être/À une prochaine, peut-être).`,
    `Merci d’avoir pensé à <moi|nous>. <Je préfère|Nous préférons> dire non tout de suite que trop tard. Belle réussite à {vous|toi}.`,
  ],
};

const delicate: Deck = {
  thank: [
    `{Votre|Ton} message est lu, et (pris au sérieux/pas à la légère). <Je ne peux|Nous ne pouvons> pas en dire plus ici.`,
    `Merci de l’avoir dit. C’est un sujet (sérieux/sensible), qui mérite mieux qu’une réponse rapide ici.`,
    `Bien lu. <Je ne commenterai|Nous ne commenterons> pas ici, mais le message est (reçu/entendu).`,
    `<Je comprends|Nous comprenons> que le sujet (compte/touche). {Votre|Ton} message est bien reçu.`,
  ],
  redirect: [
    `Ce sujet ne se traite pas ici. {Pouvez-vous|Peux-tu} <m’écrire|nous écrire> en message privé, avec un moyen de {vous|te} joindre ?`,
    `${pass} aux personnes qui suivent ce dossier. Un message privé avec {vos|tes} coordonnées (aiderait/faciliterait l’échange).`,
    `<Je passe|Nous passons> {votre|ton} message à la communication, qui est la mieux placée pour {vous|te} répondre.`,
    `Mieux vaut en parler (hors d’ici/de vive voix). {Laissez|Laisse}-<moi|nous> un contact en privé, <je le transmets|nous le transmettons>.`,
  ],
  ask: [
    `{Souhaitez-vous|Souhaites-tu} en parler en privé avec quelqu’un qui connaît le dossier ?`,
    `Quel serait le meilleur moyen de {vous|te} joindre, en dehors d’ici ? {Répondez|Réponds}-<moi|nous> en message privé.`,
    `{Pouvez-vous|Peux-tu} <me|nous> préciser en privé ce que {vous attendez|tu attends}, et à quel titre {vous écrivez|tu écris} ?`,
    `Un échange en privé avec <moi|nous> {vous|te} conviendrait-il mieux ? Ce n’est pas un sujet pour (quelques lignes/un fil public).`,
  ],
};

/** Thanks for good words on a deal, on results: they must not confirm any of it. */
const delicatePraise: Deck = {
  thank: [
    `Merci pour (ce message/ces mots). Rien à ajouter ici, mais l’attention touche.`,
    `Merci, c’est (gentil/aimable). <Je préfère|Nous préférons> ne pas commenter ici.`,
    `Bien lu, merci. <J’apprécie|Nous apprécions> le geste et <m’en tiens|nous en tenons> là en public.`,
  ],
  talk: [
    `C’est aimable de l’écrire. Le mot sera partagé avec celles et ceux qui sont à l’œuvre tous les jours.`,
    `Un mot aimable fait toujours plaisir. ${pass} à ${team}, sans autre commentaire.`,
    `Merci (au nom de ceux/de la part de ceux) qui y travaillent tous les jours.`,
  ],
  redirect: [
    `Merci. Au-delà d’un mot aimable, la communication est la bonne interlocutrice sur ce sujet.`,
    `Merci. S’il y a une question derrière ce message, mieux vaut la poser en privé.`,
    `Merci. La communication répond sur ces sujets ; un message privé suffit pour <que je fasse le lien|que nous fassions le lien>.`,
  ],
};

export const frenchDecks: Decks = {
  complaint,
  question,
  praise,
  criticism,
  idea,
  press,
  partnership,
  recruiting,
  invitation,
  delicate,
  delicatePraise,
};
