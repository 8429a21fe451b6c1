/** French answers to praise, ideas and talk; see `../template.ts` for the notation. */
import type { Deck } from '../decks';

const team = '<l’équipe|nos équipes|nos équipes>';
const pass = '<Je transmets|Nous transmettons>';

export const praise: Deck = {
  thank: [
    `Merci, cela <me fait|nous fait> plaisir[, surtout pour $].`,
    `Merci d’avoir pris le temps de l’écrire[, et d’avoir mentionné $].`,
    `Merci {à vous|à toi}<| de la part de toute l’équipe>. Un mot comme celui-ci[ sur $] compte plus qu’on ne croit.`,
    `C’est gentil de le dire publiquement, merci[ pour ce mot sur $].`,
    `<J’aime|J’aime|Nous aimons> savoir que cela s’est bien passé[ avec $]. Merci de <me|nous> l’avoir dit.`,
    `Merci. On <m’écrit|nous écrit> rarement pour dire ce qui marche[ avec $], alors cela compte.`,
    `Voilà un message qui fait du bien. Merci de l’avoir écrit[, et d’avoir cité $].`,
    `Merci. Cela <me|nous> réjouit de le lire[, surtout pour $].`,
    `Merci beaucoup pour ce message[ : c’est bon à entendre sur $].`,
  ],
  act: [
    `${pass} à ${team} : c’est à <elle|elles|elles> que cela revient[, pour $].`,
    `Le mérite revient à celles et ceux qui s’en occupent tous les jours[, pour $] ; <je le leur dis|nous le leur disons>.`,
    `<Je partage|Nous partageons> ce message avec les personnes concernées[, celles qui suivent $]. Elles en reçoivent peu.`,
    `C’est ${team} qu’il faut remercier<, pas moi|, plus que moi|>. <Je leur montre|Je leur montre|Nous leur montrons> {votre|ton} message[ sur $].`,
    `Ceux qui l’ont fait doivent le lire. <Je fais suivre|Nous faisons suivre>[, en soulignant le passage sur $].`,
    `<Je mets|Nous mettons> ce mot sous les yeux de ${team}[ : les bonnes nouvelles sur $ circulent trop lentement].`,
    `C’est noté, et <je le passe|nous le passons> aux personnes concernées[, pour qu’elles le sachent à propos de $].`,
    `<J’envoie|J’envoie|Nous envoyons> cela à ${team}. Cela leur fera du bien[ de le lire sur $].`,
  ],
  ask: [
    `Merci. Par curiosité : qu’est-ce qui a fait la différence pour {vous|toi}[, avec $] ?`,
    `Merci. Et s’il y avait une chose <que je devrais|que nous devrions> améliorer[ sur $], ce serait laquelle ?`,
    `Merci du retour. Qu’est-ce qui {vous|te} serait encore plus utile la prochaine fois[, pour $] ?`,
    `Merci. {Accepteriez-vous|Accepterais-tu} de <m’en|nous en> dire un peu plus en privé[ sur $] ? Cela intéresse ${team}.`,
    `Bonne nouvelle. Qui <dois-je|devons-nous> remercier en particulier[, pour $] ?`,
    `Merci. Est-ce que quelque chose a failli mal se passer[ avec $] ? <J’aimerais|Nous aimerions> le savoir aussi.`,
    `Cela fait plaisir. À quoi {vous attendiez-vous|t’attendais-tu}, si <je peux|nous pouvons> demander[, pour $] ?`,
    `Merci. {Accepteriez-vous|Accepterais-tu} que <je cite|nous citions> {votre|ton} message à ${team}[, pour $] ?`,
  ],
};

export const idea: Deck = {
  thank: [
    `Merci pour l’idée[ sur $]. Elle est claire.`,
    `L’idée se défend. Merci de l’avoir partagée[ : $ le mérite].`,
    `Merci. Les bonnes remarques[ sur $] viennent souvent de ceux qui s’en servent.`,
    `Merci. Le besoin est clair, et bien expliqué[ pour $].`,
    `<J’aime bien|J’aime bien|Nous aimons bien> que ce soit aussi concret. Merci[ d’y avoir pensé pour $].`,
    `C’est un bon point[ sur $], et pas de ceux qu’on entend tous les jours. Merci.`,
    `Merci. Prendre la peine de proposer quelque chose[ pour $] mérite au moins d’être lu.`,
    `<Je vois|Nous voyons> bien l’intérêt[ pour $]. Merci de <m’avoir écrit|nous avoir écrit>.`,
  ],
  ask: [
    `Dans quelle situation cela {vous|te} manque-t-il le plus[, avec $] ?`,
    `Comment {faites-vous|fais-tu} aujourd’hui, faute de mieux[, avec $] ?`,
    `{Voyez-vous|Vois-tu} d’autres personnes autour de {vous|toi} qui auraient ce besoin[ pour $] ? Cela <m’aiderait|nous aiderait> à le défendre.`,
    `Si <je devais|nous devions> commencer petit[ avec $], quelle serait la première étape utile pour {vous|toi} ?`,
    `Qu’est-ce que cela changerait pour {vous|toi}, au quotidien[, avec $] ? <J’en aurai|Nous en aurons> besoin pour convaincre.`,
    `{L’avez-vous|L’as-tu} vu bien fait ailleurs[, pour $] ? Un exemple <m’aiderait|nous aiderait> à l’expliquer.`,
    `{Vous vous en serviriez|Tu t’en servirais} souvent[, avec $] ? <J’aimerais|Nous aimerions> donner à ${team} quelque chose de concret.`,
    `Est-ce qu’une version toute simple suffirait[, pour $], ou faut-il l’ensemble ?`,
  ],
  act: [
    `${pass} l’idée à ${team} telle quelle : {vous l’expliquez|tu l’expliques} mieux que <moi|nous>.`,
    `<J’en parle|J’en parle|Nous en parlons> avec ceux qui s’occupent de cela[, pour $]. Rien n’est décidé, mais l’idée mérite d’être regardée.`,
    `<Je demande|Nous demandons> à ${team} ce qui s’y oppose aujourd’hui[ pour $].`,
    `<Je l’ajoute|Nous l’ajoutons> à la discussion avec ${team}[ sur $]. Rien d’acquis, mais elle sera regardée.`,
    `C’est noté[ pour $], et <je l’envoie|nous l’envoyons> à ceux qui tranchent ces choses-là.`,
    `<Je soumets|Nous soumettons> la suggestion à ${team}[, qui <suit|suivent|suivent> $], pour savoir ce qu’on en pense en interne.`,
    `<Je fais suivre|Nous faisons suivre> à ceux qui y travaillent[, pour $]. C’est peut-être déjà sur leur liste, ou non : <je demande|nous demandons>.`,
    `<Je la porte|Nous la portons> à ${team}. C’est le genre de chose qu’on ne voit plus de l’intérieur[, sur $].`,
  ],
  decline: [
    `<Je ne vais pas laisser croire que c’est pour tout de suite|Ce n’est pas pour tout de suite>[, pour $], mais l’idée est notée <et je la garde|par nos équipes>.`,
    `<Je vois|Nous voyons> l’intérêt[ pour $]. Franchement, <je ne sais|nous ne savons> pas si cela se fera, mais c’est lu.`,
    `Cela ne passera peut-être pas cette fois[, pour $], et <je préfère|nous préférons> le dire franchement. C’est noté quand même.`,
    `Ni oui ni non : d’autres choses attendent[ avant $]. Merci d’avoir insisté.`,
    `Il y a peut-être de bonnes raisons que cela ne se fasse pas encore[ pour $]. Sans donner de faux espoirs, <je demande|nous demandons>.`,
    `<Je ne peux pas m’y engager|Nous ne pouvons pas nous y engager>[ pour $]. Mais le point est entendu.`,
    `Une idée peut être bonne et devoir attendre[, pour $ comme pour le reste]. <Je garde|Nous gardons> celle-ci en tête.`,
    `<Je préfère|Nous préférons> ne rien promettre ici[ sur $]. Mais <je donne|nous donnons> la suggestion aux bonnes personnes.`,
  ],
};

/** Talk asks for nothing: an answer is a courtesy, and short. */
export const chatter: Deck = {
  thank: [
    `Merci pour ce message, <je l’ai lu|je l’ai lu|nous l’avons lu> avec plaisir.`,
    `C’est noté, merci de <ma|notre> part.`,
    `Merci de participer à la discussion, <je suis|nous suivons> cela avec intérêt.`,
    `Merci de <m’avoir|nous avoir> dit cela, c’est noté.`,
    `Merci de la visite, cela <me|nous> fait toujours plaisir.`,
    `Merci pour le mot. <J’en lis|J’en lis|Nous en lisons> plus qu’on ne croit.`,
    `C’est de bonne guerre, et merci de le dire.`,
    `Merci de <m’avoir|nous avoir> écrit, c’est sympathique.`,
  ],
  ask: [
    `Y a-t-il derrière ce message quelque chose que <je peux|nous pouvons> faire ?`,
    `{Dites|Dis}-<m’en|nous-en> plus : qu’est-ce qui {vous y a|t’y a} fait penser ?`,
    `Voilà qui <m’intrigue|nous intrigue>. Et ensuite, que s’est-il passé ?`,
    `Et {vous|toi}, comment {voyez-vous|vois-tu} la chose ? Cela <m’intéresse|nous intéresse>.`,
    `{Aviez-vous|Avais-tu} besoin de quelque chose, ou simplement un mot en passant ?`,
    `Qu’en {diriez-vous|dirais-tu}, alors ? <Je lis|Nous lisons> avec attention.`,
    `Y a-t-il une question pour <moi|nous> là-dedans ? Si oui, {allez-y|vas-y}.`,
    `D’où vient cette remarque, si <je peux|nous pouvons> demander ?`,
  ],
  talk: [
    `Il y aurait de quoi en discuter, un autre jour peut-être.`,
    `<Je connais|Nous connaissons> la sensation. Toujours un plaisir de {vous|te} lire.`,
    `<Ma messagerie est ouverte|Notre messagerie est ouverte> s’il y a plus à dire.`,
    `On peut continuer en message privé, si {vous voulez|tu veux}.`,
    `C’est entendu de <mon|notre> côté. On verra bien ce que cela donne.`,
    `C’est une façon de voir, et <je la comprends|nous la comprenons>.`,
    `Si un jour {vous voulez|tu veux} en parler vraiment, <ma porte est ouverte|notre porte est ouverte>.`,
    `Bien dit. <J’en entendrais|J’en entendrais|Nous en entendrions> volontiers davantage.`,
  ],
};
