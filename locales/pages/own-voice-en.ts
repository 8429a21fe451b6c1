import { datesFor } from './dates';
import type { OwnVoiceWords } from './own-voice-words';

const dates = datesFor('en');

export const ownVoiceEn = {
  title: 'Your own answers',
  keep: {
    label: 'Offer them again',
    meaning:
      'What you send is kept for thirteen months in this browser, with the post that you answered. When a post is like that one, your answer comes first; the others greet and sign as you do. Turned off, all of it goes.',
  },
  none: 'No answer is kept yet.',
  sent: (account, day) => `${account}, on ${dates.range(day, day)}`,
  to: (post) => `To “${post}”`,
  forget: 'Forget',
  forgetNamed: (answer) => `Forget “${answer}”`,
} satisfies OwnVoiceWords;
