import { datesFor } from './dates';
import type { OwnVoiceWords } from './own-voice-words';

const dates = datesFor('fr');

export const ownVoiceFr = {
  title: 'Vos propres réponses',
  keep: {
    label: 'Me les proposer à nouveau',
    meaning:
      'Ce que vous envoyez est gardé treize mois dans ce navigateur, avec le post auquel vous répondiez. Quand un post ressemble à celui-là, votre réponse vient en premier ; les autres saluent, signent et tutoient comme vous. Une fois désactivé, tout disparaît.',
  },
  none: 'Aucune réponse gardée pour le moment.',
  sent: (account, day) => `${account}, le ${dates.range(day, day)}`,
  to: (post) => `À « ${post} »`,
  forget: 'Oublier',
  forgetNamed: (answer) => `Oublier « ${answer} »`,
} satisfies OwnVoiceWords;
