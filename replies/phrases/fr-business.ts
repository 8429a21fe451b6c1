/** French answers to press, partners, candidates and hosts; see `../template.ts` for the notation. */
import type { Deck } from '../decks';

const team = '<l’équipe|nos équipes|nos équipes>';
const communications = '<la communication|notre service de communication>';
const pressOffice = '<le service de presse|notre service de presse>';

/** As for what is delicate: nothing confirmed, nothing denied, a contact given. */
export const press: Deck = {
  redirect: [
    `Pour la presse, le bon contact est %p. {Pouvez-vous|Peux-tu} y écrire ? <Je les préviens|Nous les prévenons> de {votre|ta} demande.`,
    `{Pouvez-vous|Peux-tu} adresser {vos|tes} questions à %p, avec {votre|ton} délai ? C’est là qu’on {vous|te} répondra.`,
    `Le mieux est de passer par ${pressOffice}, qui suit ces demandes. {Pouvez-vous|Peux-tu} <m’écrire|nous écrire> en privé pour <que je fasse|que nous fassions> le lien ?`,
    `<Je transmets|Nous transmettons> à ${communications}, qui <saura mieux que moi|est le bon interlocuteur>. {Pouvez-vous|Peux-tu} <m’écrire|nous écrire> en privé ?`,
    `<Merci, j’ai bien lu. Je préfère que la communication {vous|te} réponde. On s’écrit en privé pour que je fasse le lien ?|Nous ne répondons pas ici à ces demandes. Notre service de communication {vous|te} répondra : {écrivez|écris}-nous en privé.>`,
    `<Ce n’est pas moi qui réponds à la presse, mais je sais à qui le demander. On s’écrit en privé ?|Notre service de presse répond à ces demandes. {Écrivez|Écris}-nous en privé, nous faisons le lien.>`,
    `<Je n’en parle pas ici, mais j’ai lu {votre|ta} demande et je la fais lire à la communication. On s’écrit en privé ?|Nous transmettons {votre|ta} demande à notre service de communication. Un contact en message privé ?>`,
    `Pour ce type de demande, c’est ${communications}. {Écrivez|Écris}-<moi|nous> en message privé, <je fais|nous faisons> le lien.`,
    `Pas d’échange de ce genre en public, {vous le comprendrez|tu le comprendras}. <Je passe|Nous passons> la demande à ${communications} : un contact en privé ?`,
    `<Je confie|Nous confions> {votre|ta} demande à ${pressOffice}. Un moyen de {vous|te} joindre, en message privé, serait utile.`,
    `Il faut passer par ${communications} pour cela. {Envoyez|Envoie}-<moi|nous> un message privé si {vous n’avez|tu n’as} pas le contact.`,
    `Ces demandes passent d’abord par ${communications}. <Je fais suivre|Nous faisons suivre> : {pouvez-vous|peux-tu} <m’envoyer|nous envoyer> {vos|tes} coordonnées en privé ?`,
    `<Je laisse|Nous laissons> ces demandes à ${pressOffice}. {Écrivez|Écris}-<moi|nous> en privé, et <je ferai|nous ferons> les présentations.`,
  ],
  thank: [
    `Merci de {vous |t’}adresser à <moi|nous> directement. La demande est bien reçue, et <je n’y réponds|nous n’y répondons> pas en public.`,
    `Merci pour {votre|ton} message. <Je le partage|Nous le partageons> avec ${communications}.`,
    `Bien reçu, merci. <Je ne réponds|Nous ne répondons> pas ici, mais {votre|ta} demande est lue.`,
    `<J’ai vu|J’ai vu|Nous avons vu> {votre|ta} demande. Merci d’en avoir précisé l’objet.`,
    `Merci de <m’avoir|nous avoir> écrit d’abord. <Je passe|Nous passons> la demande à ceux qui s’en occupent.`,
    `Merci. <Je ne commente|Nous ne commentons> pas dans les fils publics, mais <j’ai|j’ai|nous avons> pris note de la demande.`,
    `{Votre|Ta} demande est arrivée, merci. <Je la donne|Nous la donnons> à lire aux bonnes personnes.`,
    `Merci de {vous|te} présenter aussi clairement. <Je préfère|Nous préférons> ne rien dire sur le sujet ici.`,
  ],
  ask: [
    `Pour quel média, sous quel angle et dans quel délai ? <Je vois|Nous verrons> ensuite qui peut {vous|te} répondre.`,
    `{Pouvez-vous|Peux-tu} <m’envoyer|nous envoyer> les questions par écrit, en privé, avec {votre|ton} échéance ?`,
    `Quel est le sujet exact, et qui d’autre {interrogez-vous|interroges-tu} ? Cela <m’aide|nous aide> à orienter la demande.`,
    `Quelle forme prendrait l’échange, et pour quand au plus tard ? {Écrivez-le|Écris-le}-<moi|nous> en privé.`,
    `À qui {souhaitez-vous|souhaites-tu} parler, et de quoi ? {Dites-le|Dis-le}-<moi|nous> en message privé.`,
    `{Pouvez-vous|Peux-tu} <me|nous> dire en privé pour qui {vous travaillez|tu travailles} et ce qu’il {vous|te} faut ?`,
    `Quand {vous|te} faut-il une réponse, au plus tard, et sous quelle forme ? En message privé, pour que <je puisse|nous puissions> transmettre.`,
    `{Pouvez-vous|Peux-tu} <m’indiquer|nous indiquer> en privé {votre|ton} nom, {votre|ton} média et {vos|tes} questions ?`,
  ],
};

export const partnership: Deck = {
  ask: [
    `Merci de la proposition. {Pouvez-vous|Peux-tu} <me|nous> la résumer en quelques lignes, en privé : le besoin, l’apport, et ce que {vous attendez|tu attends} de nous ?`,
    `Pourquoi nous, et qu’est-ce que cela changerait pour nos clients ? C’est la première chose que <je voudrais|nous voudrions> savoir.`,
    `{Avez-vous|As-tu} un exemple comparable à <me|nous> montrer ? Ce serait le plus parlant.`,
    `Quelle serait la première étape la plus simple, sans engagement de part et d’autre ? <Je le demande|Nous le demandons> sérieusement.`,
    `Avec qui {l’avez-vous|l’as-tu} déjà fait, et qu’est-ce que cela a donné ? <Je commencerais|Nous commencerions> par là.`,
    `Que {savez-vous|sais-tu} de notre façon de faire aujourd’hui ? Cela <m’aiderait|nous aiderait> à voir ce que {vous apporteriez|tu apporterais}.`,
    `En une phrase : lequel de nos problèmes cela réglerait-il ? <J’aimerais|Nous aimerions> la lire.`,
    `De quoi {auriez-vous|aurais-tu} besoin de <ma|notre> part, en temps et en argent ? Autant le dire tôt.`,
  ],
  redirect: [
    `%h pourra {vous|t’}orienter vers la personne qui suit ces sujets. {Pouvez-vous|Peux-tu} leur envoyer une présentation courte ?`,
    `Merci. <Je ne suis|Nous ne sommes> pas forcément le bon interlocuteur : {envoyez|envoie}-<moi|nous> une page en privé, <je la fais|nous la faisons> suivre.`,
    `Le sujet relève de ${team}. {Écrivez|Écris}-<moi|nous> en message privé avec une présentation courte, et <je transmets|nous transmettons>.`,
    `<Je transmets|Nous transmettons> volontiers à la personne qui suit ces sujets. Un résumé et un contact en message privé suffisent.`,
    `Le mieux : un message privé avec l’essentiel, que <je passerai|nous passerons> à qui de droit.`,
    `Lire les propositions, c’est le métier de quelqu’un ici. {Envoyez|Envoie}-<moi|nous> la {vôtre|tienne} en privé, et <je la lui passe|nous la lui passons>.`,
    `<Je ne décide|Nous ne décidons> pas de cela ici. Une page de résumé en message privé, et <je vois|nous voyons> à qui la donner.`,
    `Pas en public, si cela ne {vous|te} gêne pas : {mettez|mets} les grandes lignes en message privé, <je les remets|nous les remettons> à la bonne personne.`,
    `<Je voudrais|Nous voudrions> que la bonne personne lise cela sérieusement. {Pouvez-vous|Peux-tu} <m’envoyer|nous envoyer> un court résumé en privé ?`,
  ],
  decline: [
    `Merci d’avoir pensé à nous. Ce n’est pas une priorité pour l’instant, et <je préfère|nous préférons> le dire clairement.`,
    `Merci pour la proposition. <Je ne peux|Nous ne pouvons> pas y donner suite pour le moment, mais elle est bien lue.`,
    `L’idée est intéressante, mais <je ne veux|nous ne voulons> pas {vous|te} faire perdre de temps : pas maintenant.`,
    `Merci. <Je dois|Nous devons> décliner cette fois. Bonne suite à {votre|ton} projet.`,
    `<J’ai lu|J’ai lu|Nous avons lu> avec intérêt. Ce n’est pas pour nous en ce moment, et un non rapide vaut mieux qu’un silence.`,
    `Merci de l’offre. <Je dois|Nous devons> dire non à la plupart, et celle-ci en fait partie.`,
    `<Je vois|Nous voyons> le travail qu’il y a derrière. Cela ne va pas avec ce que nous faisons en ce moment, donc <je décline|nous déclinons>.`,
    `C’est aimable de demander. Ce ne sera pas nous cette fois, et <je {vous|te} souhaite|nous {vous|te} souhaitons> de trouver le bon partenaire.`,
  ],
};

export const recruiting: Deck = {
  redirect: [
    `%h pourra {vous|te} dire ce qui est ouvert. {Pouvez-vous|Peux-tu} leur écrire[, en précisant que c’est pour $] ?`,
    `<Je ne recrute pas moi-même, mais je sais à qui en parler. On s’écrit en privé ?|Nos équipes des ressources humaines répondent à ces messages. {Écrivez|Écris}-nous en privé.>`,
    `<Je n’ai pas la main là-dessus, mais je fais lire {votre|ton} message à ceux qui l’ont. On s’écrit en privé ?|Nous transmettons {votre|ton} message à nos équipes des ressources humaines. Un contact en privé ?>`,
    `<J’ai lu {votre|ton} message, et je le fais lire à ceux qui recrutent. On s’écrit en privé ?|Notre équipe qui recrute lira {votre|ton} message. {Envoyez|Envoie}-nous un CV en privé.>`,
    `{Pouvez-vous|Peux-tu} <m’envoyer|nous envoyer> {votre|ton} CV en message privé ? <Je le transmets|Nous le transmettons> aux ressources humaines[, avec un mot sur $].`,
    `Les ressources humaines sauront mieux que <moi|nous> ce qui est ouvert[ pour $]. {Écrivez|Écris}-<moi|nous> en privé, <je fais|nous faisons> passer.`,
    `Le plus direct : la page emploi du site, puis un mot en privé pour que <je le signale|nous le signalions> aux ressources humaines[, pour $].`,
    `Quelques lignes et un CV en message privé : <je les fais|nous les faisons> suivre à la personne qui recrute[ pour $]. Sans garantie, bien sûr.`,
    `<Je ne recrute pas moi-même, mais je connais|Ce compte ne recrute pas, mais nous connaissons> ceux qui le font. {Envoyez|Envoie}-<moi|nous> {votre|ton} CV en privé, il leur parviendra.`,
    `{Dites|Dis}-<moi|nous> en message privé ce que {vous avez|tu as} fait et où {vous êtes|tu es}. <Je fais suivre|Nous faisons suivre> aux ressources humaines[, pour $].`,
    `Mieux vaut l’adresser aux ressources humaines que le laisser ici. <Je fais|Nous faisons> volontiers le lien : {écrivez|écris}-<moi|nous> en privé.`,
    `Un CV en message privé, avec une ligne sur [$~ce que {vous cherchez|tu cherches}], et <je veille|nous veillons> à ce qu’il arrive à la bonne personne.`,
  ],
  ask: [
    `Quel métier {vous|te} ferait vraiment envie chez nous, et à partir de quand ? <Je pourrai|Nous pourrons> mieux {vous |t’}orienter.`,
    `Qu’est-ce qui {vous |t’}attire chez nous plutôt qu’ailleurs ? C’est souvent ce qui <m’éclaire|nous éclaire> le plus.`,
    `{Pouvez-vous|Peux-tu} <me|nous> dire en deux phrases ce que {vous cherchez|tu cherches}, et dans quelle région ?`,
    `Quelle réalisation compte le plus dans {votre|ton} parcours ? Cela <m’aide|nous aide> à orienter {votre|ta} demande.`,
    `{Avez-vous|As-tu} déjà postulé[ pour $], ou est-ce la première démarche ? {Dites-le|Dis-le}-<moi|nous> en privé, <je saurai|nous saurons> vers qui {vous|te} diriger.`,
    `Dans quelle ville, et à partir de quelle date[, pour $] ? <Je saurai|Nous saurons> alors à qui demander.`,
    `Qu’est-ce que {vous aimeriez|tu aimerais} faire que {vous ne pouvez|tu ne peux} pas faire aujourd’hui ? Avec cela, <je peux|nous pouvons> mieux aider.`,
    `{Avez-vous|As-tu} une offre précise en tête[ pour $] ? Si oui, {dites|dis}-<moi|nous> laquelle, <je demande|nous demandons>.`,
  ],
  thank: [
    `Merci de {votre|ton} intérêt. <J’ai|J’ai|Nous avons> bien lu {votre|ton} message[ sur $].`,
    `Merci de {vous |t’}adresser à nous directement. <J’apprécie|J’apprécie|Nous apprécions> la démarche.`,
    `Merci <pour ce message|de nous écrire>. L’envie se lit, et <je l’ai|nous l’avons> remarquée.`,
    `Merci d’avoir pensé à nous pour la suite de {votre|ton} parcours.`,
    `Il faut un certain cran pour demander en public[, même pour $]. <J’aime bien|J’aime bien|Nous aimons bien>, merci.`,
    `Merci. <Je ne peux|Nous ne pouvons> pas dire ce qui est ouvert[ pour $], mais {votre|ton} message est lu.`,
    `Cela <me|nous> fait plaisir que {vous ayez|tu aies} pensé à nous. Merci d’écrire aussi simplement[, à propos de $].`,
    `Merci du message. Quoi qu’il en sorte, <je {vous|te} souhaite|nous {vous|te} souhaitons> une bonne recherche.`,
  ],
};

export const invitation: Deck = {
  thank: [
    `Merci de l’invitation[ : $ donne envie]. <Je regarde mon agenda|Nous regardons l’agenda>.`,
    `Merci d’avoir pensé à <moi|nous>[ pour $]. Un coup d’œil à l’agenda, et <je réponds|nous répondons>.`,
    `L’idée <me plaît|nous plaît>[, pour $], merci. Reste à voir si <mon|notre> agenda le permet.`,
    `C’est gentil de demander[, et $ est une belle occasion]. <Je vérifie|Nous vérifions> ce qui est possible avant de dire oui ou non.`,
    `Merci, cela <me|nous> touche que {vous ayez|tu aies} pensé à <moi|nous>[ pour $]. <Je vois|Nous voyons> ce qui peut se faire.`,
    `Voilà une aimable invitation. <Je préfère|Nous préférons> regarder l’agenda[ avant de dire oui pour $] plutôt que répondre trop vite.`,
    `Merci : <j’aimerais|j’aimerais|nous aimerions> pouvoir dire oui[ pour $]. <Je regarde|Nous regardons> les dates.`,
    `Merci de la proposition[ : $, pourquoi pas]. {Laissez|Laisse}-<moi|nous> vérifier ce qui est déjà prévu.`,
  ],
  ask: [
    `Qui sera dans la salle[ pour $], et qu’en attendent-ils ? <J’aimerais|Nous aimerions> le savoir avant de décider.`,
    `{Pouvez-vous|Peux-tu} <m’envoyer|nous envoyer> les détails en privé[, pour $] : format, durée, public ?`,
    `Sur quel sujet exact {souhaitez-vous|souhaites-tu} <m’entendre|nous entendre>, et qui d’autre {prévoyez-vous|prévois-tu} d’inviter[ pour $] ?`,
    `Une présence à distance serait-elle possible[ pour $], si <mon|notre> agenda coince ?`,
    `Qu’est-ce qui rendrait ce moment utile à {vos|tes} invités[, pour $] ? <Je préfère|Nous préférons> venir avec quelque chose à dire.`,
    `Combien de personnes {attendez-vous|attends-tu}[ pour $], et pour combien de temps {auriez-vous|aurais-tu} besoin de <moi|nous> ?`,
    `Plutôt un exposé ou une conversation[, pour $] ? <Je suis|Nous sommes> plus à l’aise dans la seconde.`,
    `Pour quand {vous|te} faut-il une réponse[, pour $] ? {Envoyez|Envoie}-<moi|nous> les détails pratiques en message privé.`,
  ],
  decline: [
    `Merci de l’invitation. <Je ne pourrai|Nous ne pourrons> pas en être cette fois[, pour $], et <je le regrette|nous le regrettons>.`,
    `<Mon|Notre> agenda ne le permet pas[ pour $], malheureusement. Quelqu’un de ${team} pourrait-il convenir ?`,
    `<Je dois|Nous devons> décliner cette fois, à regret. À une prochaine, peut-être[ : $ le mérite].`,
    `Merci d’avoir pensé à <moi|nous>. <Je préfère|Nous préférons> dire non tout de suite que trop tard. Belle réussite à {vous|toi}.`,
    `<Je dois|Nous devons> compter <mes|nos> déplacements en ce moment : c’est donc non[ pour $], avec <mes|nos> remerciements.`,
    `Dire oui[ pour $] et {vous|te} faire faux bond ensuite, ce ne serait pas correct. <Je préfère|Nous préférons> décliner.`,
    `C’est non[ pour $], à regret : <je refuse|nous refusons> plus d’invitations que <je ne voudrais|nous ne voudrions>. Merci d’avoir demandé.`,
    `<Je ne pourrai|Nous ne pourrons> pas venir[, et $ valait le déplacement]. Si un collègue convient, {dites-le|dis-le}-<moi|nous> en privé.`,
  ],
};
