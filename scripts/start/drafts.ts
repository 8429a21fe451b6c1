/** What the executive of the tour writes: Chandelle's readings of it are printed as they come. */
import type { Language } from './pictures';

interface Drafts {
  /** Typed on the company's account, which it does not fit. */
  personal: string;
  /** Is it public yet? */
  figure: string;
  corporate: string;
  /** Begun when the limit is reached. */
  unfinished: string;
}

export const drafts: Record<Language, Drafts> = {
  en: {
    personal:
      'I am so proud of my team. My daughter asked me this morning why I never stop working, and honestly I had no answer.',
    figure: 'Our revenue is up 18% this quarter.',
    corporate: 'Our new kettle range is now available in all stores. Discover it on our website.',
    unfinished:
      'What I learned from the furnace this week: patience is not slowness. I’ll write more about it',
  },
  fr: {
    personal:
      'Je suis fier de mon équipe. Ma fille m’a demandé ce matin pourquoi je ne m’arrête jamais, et franchement je n’ai pas su répondre.',
    figure: 'Notre chiffre d’affaires progresse de 18 % ce trimestre.',
    corporate: 'Notre boutique de Nantes sera fermée lundi. Retrouvez-nous mardi dès 9h !',
    unfinished: 'Ce que le four m’a appris cette semaine : la patience n’est pas la lenteur. J’en dirai plus',
  },
};
