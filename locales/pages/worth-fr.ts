import { type Carrier, carriers, fewestTalks } from '../../worth/talks';
import { formatFor } from '../format';
import type { UiLanguage } from '../ui-language';
import { datesFor } from './dates';
import { moneyFor } from './money';
import type { WorthWords } from './worth-words';

const language: UiLanguage = 'fr';
const format = formatFor(language);
const dates = datesFor(language);
const money = moneyFor(language);
const { count, number } = format;
const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const carried: Record<Carrier, (count: number) => string> = {
  you: (n) => `${number(n)} par vous`,
  company: (n) => `${number(n)} par l’entreprise`,
  nobody: (n) => `${number(n)} sans réponse vue`,
};

export const worthFr = {
  period: 'Période',
  periods: { week: 'Semaine', 'four-weeks': '4 semaines', year: 'Année' },
  previous: {
    week: 'Semaine précédente',
    'four-weeks': 'Les quatre semaines d’avant',
    year: 'Année précédente',
  },
  next: { week: 'Semaine suivante', 'four-weeks': 'Les quatre semaines d’après', year: 'Année suivante' },
  fourWeeks: ({ counted, totalMs }) => {
    const said = `${counted > 1 ? 'ont' : 'a'} compté en quatre semaines, pour ${format.spent(totalMs)} sur X.`;
    return counted === 0 ? `${said} Ce qui en sort se voit souvent plus tard.` : said;
  },
  talksComparison: ({ talks, previousHeld }) => {
    if (talks.held < fewestTalks || previousHeld < fewestTalks) return '';
    const gap = talks.held - previousHeld;
    if (gap === 0) return 'Autant de conversations.';
    return `${count(Math.abs(gap), 'conversation', 'conversations')} de ${gap > 0 ? 'plus' : 'moins'}.`;
  },
  weeks: 'Minutes par semaine',
  week: 'Semaine',
  weekReadout: (firstDay, lastDay, parts, total) =>
    `${dates.range(firstDay, lastDay)} : ${total}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`,
  weekShort: (firstDay) => `du ${dates.dayMonth(firstDay)}`,
  kinds: 'Conversations par sujet',
  kind: 'Sujet',
  carriers: { you: 'Vous', company: 'Le compte de l’entreprise', nobody: 'Sans réponse vue' },
  carried,
  details: 'En détail',
  detailLines: ({ talks, msPerTalk }) => {
    const { customers, handedOver, takenUp, answerMs, answers, byLanguage, waiting } = talks;
    const seen = customers.you + customers.company + customers.nobody;
    const languages = [
      ...(byLanguage.fr > 0 ? [`${number(byLanguage.fr)} en français`] : []),
      ...(byLanguage.en > 0 ? [`${number(byLanguage.en)} en anglais`] : []),
      ...(byLanguage.other > 0 ? [`${number(byLanguage.other)} dans une autre langue`] : []),
    ];
    return [
      ...(seen > 0
        ? [
            `${count(seen, 'conversation de client vue', 'conversations de clients vues')} : ${carriers
              .filter((carrier) => customers[carrier] > 0)
              .map((carrier) => carried[carrier](customers[carrier]))
              .join(', ')}.`,
          ]
        : []),
      ...(handedOver > 0
        ? [
            `${count(handedOver, 'relais passé', 'relais passés')}, ${
              takenUp === 0 ? 'aucune reprise vue' : count(takenUp, 'repris', 'repris')
            }.`,
          ]
        : []),
      ...(answerMs === null
        ? []
        : [
            `Réponse en ${format.spent(answerMs)} (la médiane de ${number(answers)}), comptés depuis que le post a été vu à l’écran.`,
          ]),
      ...(msPerTalk === null ? [] : [`${capital(format.spent(msPerTalk))} par conversation.`]),
      ...(languages.length > 0 ? [`Par langue : ${languages.join(', ')}.`] : []),
      ...(waiting > 0
        ? [`${count(waiting, 'post attend encore une réponse', 'posts attendent encore une réponse')}.`]
        : []),
    ];
  },
  mostlyElsewhere:
    'Plus de 30 % de vos posts de cette période ont été écrits ailleurs, et leurs minutes avec : ni minutes par conversation, ni coût.',
  verdict: {
    question: 'Cette semaine en valait-elle la chandelle ?',
    given: 'En valait-elle la chandelle ?',
    trend: 'Vos réponses, semaine après semaine',
    trendHint: 'Survolez une semaine, ou parcourez-les au clavier, pour le détail.',
    answer: 'Réponse',
    none: 'sans réponse',
  },
  year: {
    empty: 'Rien n’a été compté cette année-là.',
    caption: 'L’année, semaine par semaine',
    time: 'Temps',
    held: 'Conversations',
    counted: 'Ont compté',
    notKept: 'plus gardées',
  },
  cost: {
    heading: 'Ce que vaut ce temps',
    lead: 'Seulement si vous dites ce que vaut une heure. Cela reste ici.',
    rate: 'Une heure vaut',
    currency: 'Monnaie',
    problem: 'Écrivez un nombre entier, ou rien.',
    line: (cost, perTalk, currency) =>
      `${money(cost, currency)}${perTalk === null ? '' : `, soit ${money(perTalk, currency)} par conversation`}.`,
    include: 'L’ajouter, cette fois, à ce qui est imprimé, copié ou exporté',
  },
  out: {
    copy: 'Copier en texte',
    copied: 'Copié.',
    notCopied: 'Le texte n’a pas pu être copié.',
    csv: 'Exporter en CSV',
  },
} satisfies WorthWords;
