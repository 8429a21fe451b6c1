/**
 * What is told of a word that decides a draft's voice. Written in the worker, beside the reading: X's page gets those
 * of its draft alone.
 */
import type { Evidence, Reason, Side } from '../tone/voice';
import type { UiLanguage } from './ui-language';

export const voiceReasons: Record<UiLanguage, Record<Side, Record<Reason, string>>> = {
  en: {
    personal: {
      'first-person': '“I”, “my”: a person is speaking.',
      'institutional-we': 'This “we” is people, not a firm.',
      'direct-address': 'You are talking to somebody, not to an audience.',
      feeling: 'A feeling you had: companies have none.',
      informal: 'The tone of a conversation.',
      'family-life': 'Private life: this is you, not the company.',
      announcement: 'News told by the one it happened to.',
      'press-release': 'A press phrase, but in your own way.',
      'customer-service': 'Help, from one person to another.',
      'call-to-action': 'An invitation made in your own name.',
      promotion: 'A recommendation made in your own name.',
      wording: 'Words found mostly in what people write.',
    },
    corporate: {
      'first-person': 'An official “I”: it speaks for the company.',
      'institutional-we': '“We”, “our”: the company is speaking.',
      'direct-address': 'You are addressing customers or an audience.',
      feeling: 'The emotion of a press release, more than yours.',
      informal: 'A brand being familiar.',
      'family-life': 'This “family” is the company’s.',
      announcement: 'An announcement: how companies give their news.',
      'press-release': 'A phrase from a press release.',
      'customer-service': 'A phrase from customer service.',
      'call-to-action': 'An invitation to click, sign up or buy.',
      promotion: 'A sentence that sells.',
      wording: 'Words found mostly in what companies write.',
    },
  },
  fr: {
    personal: {
      'first-person': '« Je », « mon », « ma » : une personne parle.',
      'institutional-we': 'Ce « nous » réunit des gens, pas une société.',
      'direct-address': 'Vous parlez à quelqu’un, pas à un public.',
      feeling: 'Un sentiment vécu : une entreprise n’en a pas.',
      informal: 'Le ton d’une conversation.',
      'family-life': 'La vie privée : c’est vous, pas l’entreprise.',
      announcement: 'Une nouvelle racontée par qui la vit.',
      'press-release': 'Une formule de communiqué, mais dite à votre façon.',
      'customer-service': 'Une aide offerte de personne à personne.',
      'call-to-action': 'Une invitation faite en votre nom.',
      promotion: 'Une recommandation faite en votre nom.',
      wording: 'Des mots que l’on lit surtout sous la plume d’une personne.',
    },
    corporate: {
      'first-person': 'Un « je » de fonction : il parle pour l’entreprise.',
      'institutional-we': '« Nous », « notre » : l’entreprise parle.',
      'direct-address': 'Vous parlez à des clients ou à un public.',
      feeling: 'Une émotion de communiqué, plus que la vôtre.',
      informal: 'Une familiarité de marque.',
      'family-life': 'Cette « famille » est celle de l’entreprise.',
      announcement: 'Une annonce : l’entreprise donne de ses nouvelles.',
      'press-release': 'Une formule de communiqué de presse.',
      'customer-service': 'Une formule de service client.',
      'call-to-action': 'Une invitation à cliquer, à s’inscrire, à acheter.',
      promotion: 'Une phrase qui vend.',
      wording: 'Des mots que l’on lit surtout chez les entreprises.',
    },
  },
};

/** The reasons that this evidence has, by side. */
export type ReasonsGiven = Record<Side, Partial<Record<Reason, string>>>;

export function reasonsFor(language: UiLanguage, evidence: readonly Evidence[]): ReasonsGiven {
  const given: ReasonsGiven = { personal: {}, corporate: {} };
  for (const { side, reason } of evidence) given[side][reason] = voiceReasons[language][side][reason];
  return given;
}
