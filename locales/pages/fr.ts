import type { Beside } from '../../worth/week';
import { formatFor } from '../format';
import { answersFr } from './answers-fr';
import { dataFr, syncFr } from './data-fr';
import { datesFor } from './dates';
import { listsFr, roundSettingsFr } from './lists-fr';
import { modelFr } from './model-fr';
import { ownVoiceFr } from './own-voice-fr';
import { settingsFr } from './settings-fr';
import type { PagesWords } from './words';
import { worthFr } from './worth-fr';

const format = formatFor('fr');
const dates = datesFor('fr');
const { count } = format;

/** "52 minutes", "1 heure 5 minutes": a sentence says its time in full. */
function inWords(ms: number): string {
  if (ms > 0 && ms < 60_000) return 'moins d’une minute';
  const hours = Math.floor(ms / 3_600_000);
  const minutes = Math.floor(ms / 60_000) % 60;
  return [
    ...(hours > 0 ? [count(hours, 'heure', 'heures')] : []),
    ...(minutes > 0 || hours === 0 ? [count(minutes, 'minute', 'minutes')] : []),
  ].join(' ');
}

const given = (parts: string[]) => (parts.length === 0 ? '' : ` (${parts.join(', ')})`);
const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Where the week's minutes were counted. */
const onComputers = ({ importedMs }: Beside) =>
  importedMs > 0 ? 'sur vos ordinateurs' : 'sur cet ordinateur';

export const pagesFr = {
  sync: syncFr,
  data: dataFr,
  answers: answersFr,
  lists: listsFr,
  model: modelFr,
  ownVoice: ownVoiceFr,
  roundSettings: roundSettingsFr,
  popup: {
    title: 'Chandelle',
    allAccounts: 'Tous les comptes',
    accounts: 'Vos comptes',
    noAccounts: 'Ouvrez X : vos comptes s’inscriront ici d’eux-mêmes.',
    thisTab: 'dans cet onglet',
    limit: 'Limite',
    limitADay: 'Limite / jour',
    limitFor: (account) => `Limite par jour, en minutes : ${account}`,
    limitOn: (weekday) =>
      `Limite du ${['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'][weekday - 1]}`,
    byCompany: 'Fixé par votre entreprise',
    hand: 'Au clavier',
    hands: { me: 'moi', team: 'mon équipe' },
    pause: 'Pause d’une heure',
    endPause: 'Reprendre',
    pausedUntil: (until) => `En pause jusqu’à ${dates.clock(until)}`,
    openSettings: 'Réglages',
    noLimitPlaceholder: 'aucune',
    minutes: 'min',
    limitProblems: {
      'not-a-number': 'Écrivez un nombre entier de minutes, ou rien pour ne pas limiter.',
      'too-small': 'Une limite commence à 1 minute.',
      'too-long': 'Une journée compte 1440 minutes.',
    },
    voice: 'Voix',
    voiceFor: (account) => `Voix de ${account}`,
    voices: {
      personal: 'moi',
      mixed: 'moi et l’entreprise',
      corporate: 'l’entreprise',
      'not-set': 'à choisir',
    },
    activity: (activity, ms) =>
      `${{ listening: 'écouter', reacting: 'réagir', speaking: 's’exprimer' }[activity]} ${format.spent(ms)}`,
    openReport: 'Voir la semaine',
    language: 'Langue',
    languages: { auto: 'Langue : auto', fr: 'Français', en: 'English' },
    languageAuto: 'Auto',
    errors: {
      newer: 'Une version plus récente de Chandelle a écrit ici. Mettez celle-ci à jour : rien n’est perdu.',
      notSaved: 'Le réglage n’a pas été enregistré. Réessayez.',
      notRead: 'Vos minutes n’ont pas pu être lues. Elles sont gardées : rouvrez cette fenêtre.',
    },
  },
  health: {
    changed: 'X a changé : rien n’est affiché sur ses pages, le temps est compté.',
    noAccess: 'Le navigateur ne laisse plus Chandelle aller sur X : rien n’est compté.',
    giveBack: 'Rendre l’accès à X',
  },
  report: {
    title: 'Votre semaine sur X',
    range: dates.range,
    print: 'Imprimer',
    sentence: ({ totalMs, actions, beside, talks, counted }) => {
      const { held, heldWithCustomers: customers } = talks;
      const kept = Object.values(counted).reduce((sum, each) => sum + each, 0);
      const came = kept === 0 ? '' : ` ; ${count(kept, 'a compté', 'ont compté')}`;
      const said = [
        ...(actions.reply > 0 ? [count(actions.reply, 'réponse', 'réponses')] : []),
        ...(actions.post > 0 ? [count(actions.post, 'post', 'posts')] : []),
      ];
      if (totalMs === 0 && said.length + held === 0) {
        return kept === 0
          ? 'Rien n’a été compté sur cet ordinateur.'
          : `${count(kept, 'échange a compté', 'échanges ont compté')}.`;
      }
      const time = capital(inWords(totalMs));
      if (held > 0) {
        const all = held === 1 ? ' avec un client' : ', toutes avec des clients';
        const customersOf =
          customers === 0 ? '' : customers === held ? all : ` dont ${count(customers, 'client', 'clients')}`;
        return `${time}, ${count(held, 'conversation', 'conversations')}${customersOf}${came}.`;
      }
      if (said.length === 0) return `${time} ${onComputers(beside)}, sans réponse ni post${came}.`;
      return said.length === 1
        ? `${time} et ${said.join('')} ${onComputers(beside)}${came}.`
        : `${time}, ${said.join(' et ')} ${onComputers(beside)}${came}.`;
    },
    averageCaption: ({ dailyLimitMs, beside }) => {
      const limit = dailyLimitMs === null ? '' : ` (limite : ${format.spent(dailyLimitMs)})`;
      return `par jour en moyenne, ${onComputers(beside)}${limit}`;
    },
    comparison: ({ days, totalMs, previousMs }) => {
      if (previousMs === null) return '';
      const before = days.length > 7 ? 'que les quatre semaines d’avant' : 'que la semaine d’avant';
      const minutes = Math.floor(totalMs / 60_000) - Math.floor(previousMs / 60_000);
      if (minutes === 0) return `Autant ${before}, aux mêmes jours.`;
      const gap = inWords(Math.abs(minutes) * 60_000);
      return `${capital(gap)} de ${minutes > 0 ? 'plus' : 'moins'} ${before}, aux mêmes jours.`;
    },
    firstDay: 'C’est votre premier jour avec Chandelle : la semaine se dessinera ici, jour après jour.',
    emptyWeek: 'Une semaine sans X sur cet ordinateur, ou passée ailleurs.',
    phoneMissing: 'Ce qui s’est passé sur votre téléphone n’est pas compté.',
    phoneLabel: 'Selon vous, cette semaine :',
    phoneUnit: 'minutes sur le téléphone',
    phoneProblem: 'Écrivez un nombre entier de minutes.',
    beside: 'À côté',
    besideLines: ({
      overMs,
      pausedMs,
      importedMs,
      otherComputersMs,
      teamMs,
      extensions,
      lifts,
      writtenElsewhere,
      raised,
    }) => [
      ...(overMs > 0
        ? [
            `${capital(inWords(overMs))} au-delà de ce que vous vous étiez donné${given([
              ...(extensions > 0 ? [count(extensions, 'rallonge', 'rallonges')] : []),
              ...(lifts > 0 ? [count(lifts, 'limite levée', 'limites levées')] : []),
            ])}.`,
          ]
        : extensions + lifts > 0
          ? [
              `${capital(
                [
                  ...(extensions > 0 ? [count(extensions, 'rallonge', 'rallonges')] : []),
                  ...(lifts > 0 ? [count(lifts, 'limite levée', 'limites levées')] : []),
                ].join(', '),
              )}.`,
            ]
          : []),
      ...(pausedMs > 0 ? [`${capital(inWords(pausedMs))} de ce total pendant une pause.`] : []),
      ...(importedMs > 0 ? [`${capital(inWords(importedMs))} de ce total sur vos autres ordinateurs.`] : []),
      ...(otherComputersMs > 0
        ? [`Et ${inWords(otherComputersMs)} ${importedMs > 0 ? 'de plus ' : ''}sur vos autres ordinateurs.`]
        : []),
      ...(teamMs > 0 ? [`Votre équipe : ${inWords(teamMs)} dans ce navigateur.`] : []),
      ...(writtenElsewhere > 0
        ? [`${count(writtenElsewhere, 'post vu ici a été écrit', 'posts vus ici ont été écrits')} ailleurs.`]
        : []),
      ...(raised > 0
        ? [`Chandelle a eu un mot à dire sur ${count(raised, 'brouillon', 'brouillons')}.`]
        : []),
    ],
    days: 'Minutes par jour',
    dayShort: dates.short,
    dayLong: dates.long,
    dayReadout: (day, parts, total) =>
      `${capital(dates.long(day))} : ${total}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`,
    readoutHint: 'Survolez un jour, ou parcourez-les au clavier, pour le détail.',
    limitLine: (ms) => `limite ${format.spent(ms)}`,
    total: 'Total',
    day: 'Jour',
    table: 'Les chiffres en tableau',
    done: 'Ce que vous avez fait',
    actions: {
      like: (n) => count(n, 'j’aime', 'j’aime'),
      repost: (n) => count(n, 'repost', 'reposts'),
      reply: (n) => count(n, 'réponse', 'réponses'),
      post: (n) => count(n, 'post', 'posts'),
      message: (n) => count(n, 'message', 'messages'),
      'hand-over': (n) => count(n, 'relais passé', 'relais passés'),
    },
    countedLine: (counted) => {
      const parts = [
        count(counted.customer, 'client', 'clients'),
        count(counted.hire, 'recrutement', 'recrutements'),
        count(counted.press, 'pour la presse', 'pour la presse'),
        count(counted.partner, 'partenaire', 'partenaires'),
        count(counted.learned, 'chose apprise', 'choses apprises'),
      ].filter((part) => !part.startsWith('0'));
      const total = Object.values(counted).reduce((sum, each) => sum + each, 0);
      return total === 0 ? '' : `${count(total, 'qui a compté', 'qui ont compté')}${given(parts)}`;
    },
    conversations: 'Conversations',
    conversationsOpen: (n) => count(n, 'conversation', 'conversations'),
    conversationsLead: 'Ce qui en sort se voit souvent plus tard : cela peut se dire ici pendant douze mois.',
    noWish: 'un post',
    notCounted: 'a compté ?',
    countedFor: (author) => `Cela a-t-il compté ? ${author}`,
    lineFor: (author) => `En une ligne : ${author}`,
    accounts: 'Qui a parlé',
    account: 'Compte',
    time: 'Temps',
    intended: {
      personal: 'parle pour vous',
      mixed: 'parle pour vous et l’entreprise',
      corporate: 'parle pour l’entreprise',
      'not-set': 'voix à choisir',
    },
    voiceCount: {
      personal: (n) => count(n, 'personnel', 'personnels'),
      mixed: (n) => count(n, 'mêlé', 'mêlés'),
      corporate: (n) => `${format.number(n)} d’entreprise`,
    },
    noVoices: 'Rien de publié',
    voicesHeading: 'Voix de ce qui a été publié',
  },
  worth: worthFr,
  settings: settingsFr,
} satisfies PagesWords;
