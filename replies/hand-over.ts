/**
 * The words with which a conversation is passed to the company's account: to the writer, as a reply, or in a post
 * that quotes theirs. They say who takes over and nothing else: no promise, no position, no name but that account's.
 */
import type { Voice } from '../tone/voice';
import type { Intent } from './answer';
import { hash, mix } from './hash';
import { fillTemplate } from './template';

/** A note is for the company's team, and not for X: `locales/hand-over-note.ts`. */
export const handOverWays = ['reply', 'quote', 'note'] as const;
export type HandOverWay = (typeof handOverWays)[number];
type PublicWay = Exclude<HandOverWay, 'note'>;

/** What is said depends on no more than this. */
type Tone = 'service' | 'question' | 'thanks' | 'business' | 'press' | 'plain';

const toneOf: Record<Intent, Tone> = {
  complaint: 'service',
  question: 'question',
  praise: 'thanks',
  idea: 'thanks',
  criticism: 'plain',
  press: 'press',
  partnership: 'business',
  recruiting: 'business',
  invitation: 'business',
  chatter: 'plain',
  abuse: 'plain',
};

/** `template.ts` says how these are read; `$` is the account. Neither vous nor tu: who reads it is not known. */
const sayings: Record<'fr' | 'en', Record<PublicWay, Record<Tone, string>>> = {
  fr: {
    reply: {
      service:
        'Merci de (l’avoir signalé/le dire ici). <Je passe|Nous passons> le relais à $, mieux placé pour répondre.',
      question:
        'Merci pour la question. <Je la transmets|Nous la transmettons> à $, mieux placé pour y répondre.',
      thanks: 'Merci pour ce message. <Je le transmets|Nous le transmettons> à $, pour que l’équipe le lise.',
      business:
        'Merci pour ce message. Le bon contact est $, <à qui je le transmets|à qui nous le transmettons>.',
      press:
        'Merci pour ce message. Pour toute demande de presse, le bon contact est $, <à qui je le transmets|à qui nous le transmettons>.',
      plain: 'Merci pour ce message. <Je le transmets|Nous le transmettons> à $.',
    },
    quote: {
      service: '(Pour/À lire par) $ : un message qui attend une réponse.',
      question: 'Pour $ : une question qui attend une réponse.',
      thanks:
        '<Pour $ : un message à lire, pour ceux qui s’en occupent.|Pour $ : un message à lire par toute l’équipe.>',
      business: 'Pour $ : un message à regarder.',
      press: 'Pour $ : une demande de presse.',
      plain: 'Pour $ : un message à lire.',
    },
  },
  en: {
    reply: {
      service:
        'Thank you for (raising this/saying so here). <I am|We are> passing it to $, who are better placed to answer.',
      question:
        'Thank you for the question. <I am|We are> passing it to $, who are better placed to answer it.',
      thanks: 'Thank you for this. <I am|We are> passing it on to $, so that the team can read it.',
      business: 'Thank you for your message. The right contact is $, and <I am|we are> passing it on.',
      press:
        'Thank you for your message. For anything from the press the right contact is $, and <I am|we are> passing it on.',
      plain: 'Thank you for your message. <I am|We are> passing it on to $.',
    },
    quote: {
      service: '<For $|To our team at $>: a message that is waiting for an answer.',
      question: '<For $|To our team at $>: a question that is waiting for an answer.',
      thanks: 'For $: a message for the whole team to read.',
      business: 'For $: a message to look at.',
      press: 'For $: a request from the press.',
      plain: 'For $: a message to read.',
    },
  },
};

export interface HandOver {
  /** The post that is handed over. */
  text: string;
  lang: 'fr' | 'en';
  intent: Intent;
  delicate: boolean;
  way: PublicWay;
  /** Handle of the company's account, without "@". */
  to: string;
  /** Of the account that hands over. */
  voice: Voice;
}

export function writeHandOver({ text, lang, intent, delicate, way, to, voice }: HandOver): string {
  // Of what is delicate not even its kind is said.
  const tone = delicate && intent !== 'press' ? 'plain' : toneOf[intent];
  const seed = mix(hash(text.normalize('NFC').trim()), 30);
  const filled = fillTemplate(sayings[lang][way][tone], {
    voice,
    isFamiliar: false,
    subject: undefined,
    seed,
  });
  return filled.replace('$', () => `@${to}`);
}
