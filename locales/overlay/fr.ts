import { formatFor } from '../format';
import { conversationFr } from './conversation-fr';
import { roundFr, watchFr } from './round-fr';
import { verdictFr } from './verdict-fr';
import type { OverlayWords } from './words';

const format = formatFor('fr');

/** What is on other computers in less than a second is nothing to speak of. */
const spokenMs = 1_000;

const where = (hereMs: number, elsewhereMs: number) =>
  `${format.spent(hereMs)} sur cet ordinateur, ${format.spent(elsewhereMs)} sur les autres`;

const span = { day: '', week: ' cette semaine', visit: ' pour cette visite', hours: '' };

const accountSpeaks = {
  personal: 'ce compte parle pour vous',
  mixed: 'ce compte parle pour vous et l’entreprise',
  corporate: 'ce compte parle pour l’entreprise',
};

export const overlayFr = {
  conversation: conversationFr,
  verdict: verdictFr,
  common: {
    format,
    activities: { listening: 'Écouter', reacting: 'Réagir', speaking: 'S’exprimer' },
    where: (hereMs, elsewhereMs) =>
      elsewhereMs < spokenMs ? 'sur cet ordinateur' : where(hereMs, elsewhereMs),
    separator: ' · ',
    today: 'Aujourd’hui',
    account: (account) => (account === '' ? 'Compte inconnu' : `@${account}`),
    close: 'Fermer',
    left: (ms) => `Il vous reste ${format.left(ms)}`,
    spentOf: (budget, spentMs, limitMs) =>
      `${format.spent(spentMs)} sur ${format.spent(limitMs)}${span[budget]}`,
    spentOfTogether: (budget, spentMs, limitMs) =>
      `${format.spent(spentMs)} sur ${format.spent(limitMs)}${span[budget]}, tous comptes réunis`,
    limitReached: {
      day: 'Temps du jour écoulé',
      week: 'Temps de la semaine écoulé',
      visit: 'Temps de cette visite écoulé',
      hours: 'En dehors de vos heures',
    },
    noLimit: 'Sans limite',
    liftedToday: 'Limite levée pour aujourd’hui',
    candle: {
      lit: 'Bougie allumée',
      guttering: 'Bougie presque consumée',
      paused: 'Bougie en pause',
      spent: 'Bougie consumée',
    },
  },
  candle: {
    corner: (state, spentMs, leftMs) =>
      [
        `Chandelle : ${format.spent(spentMs)} aujourd’hui sur cet ordinateur`,
        leftMs === null ? 'sans limite' : leftMs === 0 ? 'temps écoulé' : `reste ${format.left(leftMs)}`,
        ...(state === 'paused' ? ['en pause'] : []),
      ].join(', '),
    panel: 'Votre journée sur X',
    unknownAccount: 'X n’indique pas quel compte est ouvert. Ce temps compte pour l’ensemble de vos comptes.',
    openReport: 'Voir la semaine',
    paused: 'Au repos : rien n’est compté en ce moment.',
    pause: 'Pause d’une heure',
    writingFails:
      'Rien ne peut être écrit en ce moment : vos minutes sont gardées ici, et seront écrites dès que possible.',
  },
  curtain: {
    title: {
      day: 'Votre temps du jour est écoulé',
      week: 'Votre temps de la semaine est écoulé',
      visit: 'Votre temps pour cette visite est écoulé',
      hours: 'Vous êtes en dehors de vos heures',
    },
    given: (budget, account, limitMs) =>
      `Vous vous étiez donné ${format.spent(limitMs)}${{ day: '', week: ' par semaine', visit: ' par visite', hours: '' }[budget]}${account === '' ? ' pour l’ensemble de vos comptes' : ''}.`,
    givenHours: (from, until) => `Vous vous étiez donné de ${format.clock(from)} à ${format.clock(until)}.`,
    givenByCompany: (budget, account, limitMs) =>
      `Vous en êtes à ${format.spent(limitMs)}${span[budget]}${account === '' ? ', tous comptes réunis' : ''}. Cette limite est fixée par votre entreprise.`,
    givenHoursByCompany: (from, until) =>
      `Votre entreprise a fixé vos heures : de ${format.clock(from)} à ${format.clock(until)}.`,
    rest: {
      day: 'La suite peut attendre demain.',
      week: 'La suite peut attendre la semaine prochaine.',
      visit: 'La suite peut attendre la prochaine visite.',
      hours: 'La suite peut attendre.',
    },
    spent: (account, hereMs, elsewhereMs) => {
      const of = account === '' ? 'Tous comptes réunis' : `@${account}`;
      if (elsewhereMs >= spokenMs) return `${of}, aujourd’hui : ${where(hereMs, elsewhereMs)}`;
      return `${of} : ${format.spent(hereMs)} aujourd’hui sur cet ordinateur`;
    },
    draftKept: 'Votre brouillon reste en place, tel que vous l’avez laissé.',
    leave: 'Quitter X',
    extend: (minutes) => `${minutes} minutes de plus`,
    extensionsLeft: (left) =>
      left === 0 ? 'Il n’en reste plus pour aujourd’hui' : `Encore ${left} fois aujourd’hui`,
    lift: 'Lever la limite pour aujourd’hui',
    reason: 'Pour quoi ? (facultatif, reste ici)',
    extendIn: (minutes, seconds) => `${minutes} minutes de plus, dans ${seconds} s`,
    strict: 'Mode strict, choisi par vous : la limite ne se lève pas.',
    handOver: (account) => `Passer le relais à @${account}`,
    handOverNote: (account, url) =>
      `Pouvez-vous prendre le relais avec @${account} sur X ? C’est ici : ${url}`,
    handedOver: 'Un mot pour votre équipe est copié : collez-le là où elle le lira.',
    notCopied: 'Le mot n’a pas pu être copié.',
  },
  voice: {
    line: 'Voix du brouillon',
    labels: {
      personal: 'Personnel',
      mixed: 'Vous et l’entreprise',
      corporate: 'Entreprise',
      unsure: 'Trop tôt pour le dire',
    },
    accountSpeaks,
    voiceNotSet: 'voix de ce compte à choisir dans Chandelle',
    empty: 'La voix se lira ici.',
    unsure: 'Trop tôt pour dire qui parle',
    failed: 'La voix n’a pas pu être lue.',
    deciding: 'Les mots qui en décident',
    whyAsked: (word) => `${word} : pourquoi cette question ?`,
    why: (word) => `${word} : pourquoi ces mots ?`,
    sides: { personal: 'Côté personnel', corporate: 'Côté entreprise' },
    suggest: 'Trois réponses',
  },
  draft: {
    title: 'Avant de poster',
    toSee: (count) =>
      count === 1 ? 'Avant de poster : 1 point à voir' : `Avant de poster : ${count} points à voir`,
    held: 'retenu une fois : postez à nouveau pour l’envoyer',
    questions: {
      figure: 'Ce chiffre est-il déjà public ?',
      deal: 'Cette opération est-elle déjà publique ?',
      promise: 'Une promesse : pourrez-vous la tenir ?',
      phone: 'Un numéro de téléphone : pour tout le monde ?',
      email: 'Une adresse électronique : pour tout le monde ?',
      iban: 'Des coordonnées bancaires : pour tout le monde ?',
      card: 'Un numéro de carte : pour tout le monde ?',
      word: 'Un mot de la liste : le voulez-vous ici ?',
    },
    embargoed: 'Le jour de l’envoi, l’entreprise ne donne pas de chiffres.',
    inQuoted: 'Dans le post que vous citez',
    repostHeld: 'Retenu une fois : repostez pour le faire',
    inReposted: 'Reposter, c’est publier',
    changeTo: { personal: 'Avec votre voix', corporate: 'Avec la voix de l’entreprise' },
    change: 'Écrire ainsi',
    changeNamed: (sentence) => `Écrire ainsi : ${sentence}`,
    changeRefused: 'La page a refusé le changement. Relisez le brouillon avant de continuer.',
    fine: 'C’est voulu',
    fineMeans:
      'Ces mots sont gardés sur cet ordinateur. Dites-le deux fois, et Chandelle n’en parlera plus sur ce compte.',
    fineSaid: 'C’est noté.',
    fineLost: 'Cela n’a pas pu être noté.',
    quoted: (text) => `« ${text} »`,
    haveItRead: 'Faire relire',
    copy: 'Copier pour relecture',
    copied: 'Copié : collez-le là où l’on vous relira.',
    notCopied: 'La copie n’a pas pu se faire.',
    writeTo: (address) => `Écrire à ${address}`,
    noteSubject: (account) => `À relire avant publication : @${account}`,
    note: ({ account, intendedVoice, text, answered, said }) =>
      [
        'Pouvez-vous relire ce brouillon avant qu’il ne soit posté sur X ?',
        `Compte : @${account}${intendedVoice ? ` (${accountSpeaks[intendedVoice]})` : ''}`,
        ...(answered ? [`En réponse à @${answered.author} : « ${answered.text} »\n${answered.url}`] : []),
        ...(said.length > 0
          ? [`Ce que Chandelle en dit :\n${said.map((each) => `• ${each}`).join('\n')}`]
          : []),
        `—\n${text}`,
      ].join('\n\n'),
    nothingKept: 'Le brouillon reste ouvert ; son texte n’est pas gardé.',
  },
  reply: {
    title: 'Trois réponses',
    intents: {
      complaint: 'une réclamation',
      question: 'une question',
      praise: 'un compliment',
      criticism: 'une critique',
      idea: 'une idée',
      press: 'la presse',
      partnership: 'une proposition',
      recruiting: 'une candidature',
      invitation: 'une invitation',
      chatter: 'un mot en passant',
      abuse: 'une attaque',
    },
    moves: {
      thank: 'Remercier',
      act: 'Prendre en main',
      ask: 'Demander',
      position: 'Dire votre avis',
      redirect: 'Orienter',
      talk: 'Proposer d’en parler',
      decline: 'Décliner',
      correct: 'Rectifier',
    },
    insert: 'Insérer',
    insertNamed: (move) => `Insérer : ${move}`,
    copy: 'Copier',
    copyNamed: (move) => `Copier : ${move}`,
    others: 'Trois autres',
    loading: 'Un instant…',
    leaveAlone: 'Mieux vaut ne pas répondre : le silence vous sert ici.',
    languageNotRead: 'Chandelle ne lit que le français et l’anglais : pas de réponse à proposer ici.',
    failed: 'Les réponses n’ont pas pu être préparées.',
    delicate: 'Sujet délicat : aucune de ces réponses ne prend position.',
    translatedAsk:
      'X affiche sa traduction de ce post, pas les mots de son auteur. Dans quelle langue répondre ?',
    asWritten: 'Celle de l’auteur',
    asShown: 'Celle affichée',
    showOriginal: 'Choisissez « Afficher l’original » dans le post : les réponses viendront d’elles-mêmes.',
    translated: 'Réponses à la traduction de X, dans sa langue.',
    approved: 'Validé par la communication',
    refused: 'La page a refusé l’insertion. La réponse est copiée : collez-la.',
    copied: 'Copiée',
    lost: 'Ni inséré ni copié : sélectionnez le texte ci-dessus.',
    inserted: 'Insérée. Relisez, puis publiez vous-même.',
    draftNotEmpty: 'Vous avez déjà commencé à écrire.',
    replace: 'Remplacer',
    append: 'Ajouter à la suite',
    cancel: 'Annuler',
    youSend: 'Rien ne part sans vous.',
    askModel: 'Demander au modèle',
    modelWrites: 'Le modèle écrit…',
    goOn: 'Demander',
  },
  mark: {
    answers: 'Réponses',
    answersTo: (author) => (author === '' ? 'Trois réponses à ce post' : `Trois réponses à ${author}`),
  },
  watch: watchFr,
  round: roundFr,
} satisfies OverlayWords;
