import type { Limits } from '../../time/limits';
import { formatFor } from '../format';
import { datesFor } from './dates';
import type { SettingsWords } from './settings-words';
import { weekdayRuns } from './weekday-runs';

const format = formatFor('fr');
const dates = datesFor('fr');
const time = (minutes: number) => format.spent(minutes * 60_000);

/** One part, however much the days differ; none where no day has a limit. */
function dayParts(dayMinutes: Limits['dayMinutes']): string[] {
  const runs = weekdayRuns(dayMinutes);
  if (runs.length === 1) return runs[0]?.minutes == null ? [] : [`${time(runs[0].minutes)} par jour`];
  const parts = runs.map(({ first, last, minutes }) => {
    const days = [first, last].map(dates.weekdayShort);
    const when = first === last ? days[0] : days.join(last === first + 1 ? ' et ' : ' à ');
    return `${when} ${minutes === null ? 'sans limite' : time(minutes)}`;
  });
  return [parts.join(', ')];
}

export const settingsFr = {
  lead: 'Tout est enregistré aussitôt, dans ce navigateur.',
  index: 'Sections des réglages',
  errors: { notRead: 'Vos réglages n’ont pas pu être lus. Rien n’est perdu : rouvrez cette page.' },
  sections: {
    limits: 'Limites',
    curtain: 'Le rideau',
    counting: 'Le décompte',
    voices: 'Comptes et voix',
    drafts: 'Avant de poster',
    conversations: 'Conversations',
    language: 'Langue',
    company: 'Votre entreprise',
  },
  weekday: dates.weekday,
  weekdayShort: dates.weekdayShort,
  limits: {
    lead: 'En minutes ; un champ vide ne limite rien. La première limite atteinte fait tomber le rideau.',
    ofAccount: 'Ses propres limites, en plus de celles de tous les comptes.',
    noAccounts: 'Ouvrez X : vos comptes s’inscriront ici d’eux-mêmes.',
    day: { label: 'Par jour', meaning: 'Repart à zéro avec chaque journée.' },
    byWeekday: {
      label: 'Pas la même chaque jour',
      meaning: 'Un champ par jour : un lundi chargé, un dimanche sans X.',
    },
    week: { label: 'Par semaine', meaning: 'Une journée longue, si la semaine reste courte.' },
    visit: { label: 'Par visite', meaning: 'Dix minutes ailleurs, et c’est une autre visite.' },
    hours: { label: 'Heures permises', meaning: 'En dehors, le rideau reste baissé.' },
    from: 'De',
    until: 'à',
    always: 'Toute la journée',
    overnight: 'jusqu’au lendemain',
    problems: {
      'not-a-number': 'Écrivez un nombre entier de minutes, ou rien pour ne pas limiter.',
      'too-small': 'Une limite commence à 1 minute.',
    },
    tooLong: {
      day: `Une journée compte ${format.number(1440)} minutes.`,
      week: `Une semaine compte ${format.number(10080)} minutes.`,
      visit: `Une visite ne dépasse pas ${format.number(1440)} minutes.`,
    },
    hoursProblems: {
      half: 'Indiquez les deux heures, ou aucune.',
      same: 'Ce sont deux fois la même heure. Choisissez « Toute la journée » pour ne pas limiter.',
    },
    ofDay: (weekday, problem) => `${dates.weekday(weekday)} : ${problem}`,
    waits: 'Ce temps est écoulé et le mode strict vaut aujourd’hui : une hausse prend effet demain.',
    fromTomorrow: (today) => `Ces limites valent à partir de demain. Aujourd’hui : ${today.join(', ')}.`,
    parts: ({ dayMinutes, weekMinutes, visitMinutes, hours }) => {
      const parts = [
        ...dayParts(dayMinutes),
        ...(weekMinutes === null ? [] : [`${time(weekMinutes)} par semaine`]),
        ...(visitMinutes === null ? [] : [`${time(visitMinutes)} par visite`]),
        ...(hours === null ? [] : [`de ${format.clock(hours.from)} à ${format.clock(hours.until)}`]),
      ];
      return parts.length === 0 ? ['sans limite'] : parts;
    },
  },
  curtain: {
    extensions: {
      label: 'Cinq minutes de plus',
      meaning: 'Combien de fois par jour le rideau les accorde, sur chaque compte.',
    },
    extensionsADay: (count) => (count === 0 ? 'jamais' : `${format.number(count)} par jour`),
    strict: {
      label: 'Mode strict',
      meaning:
        'Au rideau, 15 secondes d’attente et rien à lever ; une limite épuisée ne remonte qu’à partir de demain. Vous seul en décidez.',
    },
    strictToday: 'Votre temps est écoulé : le mode strict vaut encore jusqu’à demain.',
    handOver: {
      label: 'Compte qui prend le relais',
      meaning: 'Celui à qui le rideau propose de passer ce qui attend.',
    },
    handOverNone: 'aucun',
    handOverProblem: 'Un compte de X a 15 signes au plus : lettres sans accent, chiffres ou _.',
    handOverByCompany: 'Fixé par votre entreprise, tant que vous n’en nommez pas un autre.',
  },
  counting: {
    hand: { label: 'Au clavier', meaning: 'Les minutes de l’équipe sont comptées à part, et sans limite.' },
    idle: {
      label: 'Arrêt sans activité',
      meaning: 'Si rien ne bouge pendant ce temps, le décompte s’arrête. De 15 à 300 secondes.',
    },
    seconds: 's',
    unfocused: {
      label: 'Second écran',
      meaning: 'Compter aussi X quand il est visible à côté d’une autre fenêtre.',
    },
    dayStart: { label: 'Début de la journée', meaning: 'Une soirée qui se prolonge reste dans sa journée.' },
    hour: (hour) => (hour === 0 ? 'minuit' : format.clock(hour * 60)),
    firstWeekday: {
      label: 'Premier jour de la semaine',
      meaning: 'Pour la limite par semaine et le bilan.',
    },
    asLanguage: (weekday) => `selon la langue (${dates.weekday(weekday)})`,
    keptMonths: {
      label: 'Visites gardées une à une',
      meaning: 'Ensuite, il en reste le total de chaque jour, sans fin. De 1 à 120 mois.',
    },
    months: 'mois',
    countdown: {
      label: 'Minutes près de la bougie',
      meaning: 'Ce qu’il vous reste, en chiffres, à côté de la flamme.',
    },
    within: (least, most) => `Écrivez un nombre entier, de ${format.number(least)} à ${format.number(most)}.`,
  },
  voices: {
    lead: 'Pour qui chaque compte parle. Chandelle ne signale un brouillon que s’il parle pour un autre.',
    meanings: {
      personal: 'Un brouillon qui parle au nom de l’entreprise est signalé.',
      mixed: 'Seul un brouillon où l’entreprise parle seule est signalé.',
      corporate: 'Un brouillon trop personnel est signalé.',
      'not-set': 'Rien n’est signalé tant que vous n’avez pas choisi.',
    },
    speaksUp: (account) => `${account} : signaler`,
    sensitivities: { rare: 'rarement', usual: 'comme d’habitude', early: 'au premier signe' },
    sensitivityMeans: {
      rare: 'Seulement quand la voix ne fait aucun doute.',
      usual: 'Quand le doute est faible.',
      early: 'Plus tôt, et plus souvent à tort.',
    },
    accepted: {
      label: 'Mots voulus',
      meaning: 'Dites-le deux fois, et Chandelle n’en parlera plus sur ce compte.',
    },
    acceptedWords: (words) => `« ${words} »`,
    acceptedOn: (account, count) => `sur ${account}, ${count === 1 ? 'une fois' : `${count} fois`}`,
    forget: 'Oublier',
    forgetNamed: (words, account) => `Oublier « ${words} » sur ${account}`,
  },
  drafts: {
    lead: 'Ce que Chandelle regarde dans un brouillon avant qu’il ne soit public. Elle demande, elle n’empêche rien.',
    holdsBack: {
      label: 'Retenir une fois',
      meaning: 'Si quelque chose est signalé, le premier « Poster » attend ; le suivant part.',
    },
    secondReader: {
      label: 'Qui relit',
      meaning: 'L’adresse à laquelle « Faire relire » écrit, avec votre messagerie.',
    },
    nobody: 'personne',
    addressProblem: 'Écrivez une seule adresse, comme camille@exemple.fr.',
    releaseDomains: {
      label: 'Sites publics de l’entreprise',
      meaning: 'Un par ligne. Avec un lien vers l’un d’eux, un chiffre est tenu pour public.',
    },
    domainProblem: (lines) => `Ce n’est pas un nom de site : ${lines.join(', ')}`,
    wordList: {
      label: 'Mots à signaler',
      meaning: 'Un par ligne : un nom de projet, un client qui n’est pas annoncé.',
    },
    wordProblem: (lines) => `De 2 à 60 signes par ligne : ${lines.join(', ')}`,
    embargoes: {
      label: 'Jours sans chiffres',
      meaning: 'Avant les résultats, par exemple : les chiffres y sont signalés plus tôt.',
    },
    from: 'Du',
    until: 'au',
    add: 'Ajouter',
    remove: 'Retirer',
    removeNamed: (what) => `Retirer : ${what}`,
    embargoProblems: {
      half: 'Indiquez les deux jours.',
      order: 'Le premier jour vient après le dernier.',
    },
    byCompany: (what) => `Votre entreprise ajoute : ${what}`,
  },
  conversations: {
    lead: 'D’un post qui vous est adressé sont gardés sa place, le nom de qui l’a écrit et où il en est : trente jours tant qu’il attend, treize mois ensuite.',
    texts: {
      label: 'Garder les textes',
      meaning:
        'Ce qu’on vous a écrit et ce que vous avez répondu, dans ce navigateur seulement. Une fois désactivé, ceux qui étaient gardés disparaissent.',
    },
  },
  language: {
    label: 'Langue de Chandelle',
    meaning: 'Vos réponses gardent celle de la personne à qui vous écrivez.',
    auto: 'celle du navigateur',
  },
  company: {
    never:
      'Aucune règle d’entreprise ne peut lire vos minutes, l’avis donné sur une voix ni vos brouillons : Chandelle n’a aucun moyen de rendre compte de quoi que ce soit à qui que ce soit.',
    terms: {
      limits: 'Limites',
      voices: 'Voix',
      handOver: 'Relais',
      embargoes: 'Jours sans chiffres',
      releases: 'Sites publics',
      words: 'Mots signalés',
      press: 'Contact presse',
      answers: 'Réponses validées',
      reader: 'Relecture',
      off: 'Désactivé',
    },
    line: (who, what, isLocked) => `${who} : ${what.join(', ')} (${isLocked ? 'fixé' : 'proposé'})`,
    named: (whom, isLocked) => `${whom} (${isLocked ? 'fixé' : 'proposé'})`,
    embargo: dates.range,
    handOver: (account) => `@${account}, si vous n’en nommez pas un autre`,
    syncOff: 'La synchronisation entre vos ordinateurs',
    modelsOff: 'Les modèles de langue',
  },
} satisfies SettingsWords;
