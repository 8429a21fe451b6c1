/** What the executive of the tour writes: Chandelle's readings of it are printed as they come. */
import type { Language } from './pictures';

interface Drafts {
  /** Typed on the company's account, which it does not fit. */
  personal: string;
  corporate: string;
  /** Begun when the limit is reached. */
  unfinished: string;
}

export const drafts: Record<Language, Drafts> = {
  en: {
    personal:
      'I cried a little this morning. My daughter asked me why I never stop working, and honestly I had no answer.',
    corporate: 'Our new kettle range is now available in all stores. Discover it on our website.',
    unfinished:
      'What I learned from the furnace this week: patience is not slowness. I’ll write more about it',
  },
  fr: {
    personal:
      'J’ai pleuré un peu ce matin. Ma fille m’a demandé pourquoi je ne m’arrête jamais, et franchement je n’ai pas su répondre.',
    corporate: 'Notre boutique de Nantes sera fermée lundi. Retrouvez-nous mardi dès 9h !',
    unfinished: 'Ce que le four m’a appris cette semaine : la patience n’est pas la lenteur. J’en dirai plus',
  },
};
