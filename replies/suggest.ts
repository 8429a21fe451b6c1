/**
 * Reads what a mention wants and deals three answers of three different moves, in the writer's language and the
 * account's voice. The same mention and round always get the same answers.
 */
import { detectLanguage } from '../tone/language';
import { tokenize } from '../tone/tokens';
import { greet, greetingFor, isFamiliar } from './address';
import type { Answer, AnswerOptions, ApprovedLine, Mention, Move, Suggestion } from './answer';
import { approvedSuggestions } from './approved';
import { cleanText } from './clean-text';
import { type Card, type Deck, type Decks, deal, perRound } from './decks';
import { cuesIn } from './features';
import { hash, mix } from './hash';
import { readIntent, type Wish } from './intent';
import type { NounKind } from './nouns';
import { englishDecks } from './phrases/english';
import { frenchDecks } from './phrases/french';
import { findSubject } from './subject';
import { fillTemplate } from './template';
import { isOtherVoice, knownMisfit } from './voice-fit';
import { longestAnswer, weightedLength } from './weighted-length';

const decks: Record<'fr' | 'en', Decks> = { fr: frenchDecks, en: englishDecks };

/** A contact of the settings longer than this is no contact. */
const longestContact = 60;

function deckOf(language: 'fr' | 'en', { answeredAs, delicate }: Wish): Deck {
  // Press answers take no position anyway, and what they say is more to the point.
  if (!delicate || answeredAs === 'press') return decks[language][answeredAs];
  return decks[language][answeredAs === 'praise' ? 'delicatePraise' : 'delicate'];
}

/** A delicate mention has lines of its own: those for its intent might take a position. */
function approvedFor({ answeredAs, delicate }: Wish): ApprovedLine['intent'] {
  return delicate && answeredAs !== 'press' ? 'delicate' : answeredAs;
}

/** Stands for the first move of the deck that no approved line has, in the first round alone. */
function ownSuggestion(
  { ownAnswer, round }: AnswerOptions,
  deck: Deck,
  approved: readonly Suggestion[],
): Suggestion[] {
  const move = (Object.keys(deck) as Move[]).find((each) => approved.every((line) => line.move !== each));
  return ownAnswer && round === 0 && move ? [{ move, text: ownAnswer, own: true }] : [];
}

const nounKinds: Partial<Record<Wish['answeredAs'], readonly NounKind[]>> = {
  complaint: ['service'],
  question: ['service', 'event'],
  praise: ['service', 'event'],
  criticism: ['matter', 'service'],
  idea: ['service'],
  recruiting: ['work'],
  invitation: ['event'],
};

function contactsOf({ pressContact, handOverAccount }: AnswerOptions): Map<string, string> {
  const contacts = new Map<string, string>();
  const put = (slot: string, contact: string | undefined) => {
    const text = contact?.replace(/\s+/g, ' ').trim() ?? '';
    if (text !== '' && text.length <= longestContact) contacts.set(slot, text);
  };
  put('%p', pressContact);
  put('%h', handOverAccount);
  return contacts;
}

export function suggest(mention: Mention, options: AnswerOptions): Answer {
  const text = cleanText(mention.text);
  const context = cleanText(mention.context ?? '');
  const lang = detectLanguage(text, mention.lang);
  const wish = readIntent({ text, context, writer: mention.writer }, lang);
  const { intent, worthAnswering, delicate } = wish;
  const answer = { lang, intent, worthAnswering, delicate };
  if (lang === 'other' || !worthAnswering) return { ...answer, suggestions: [] };

  const deck = deckOf(lang, wish);
  const approved = approvedSuggestions(options, { intent: approvedFor(wish), language: lang }, deck);
  const own = ownSuggestion(options, deck, approved);
  const ready = [...approved, ...own];
  const taken = ready.map(({ move }) => move);

  const seed = hash(text.normalize('NFC').trim());
  const { habits } = options;
  const familiar = lang === 'fr' && (habits?.isFamiliar ?? isFamiliar(text));
  const contacts = contactsOf(options);
  const kinds = nounKinds[wish.answeredAs] ?? [];
  const subjectIn = (where: string) => findSubject(where, { language: lang, kinds, isFamiliar: familiar });
  const subject = delicate ? undefined : (subjectIn(text) ?? subjectIn(context));
  const filling = { voice: options.voice, isFamiliar: familiar, seed, contacts, subject: undefined };
  const greeting = habits?.greeting ?? greetingFor(text, lang);
  const signature = habits?.signature ?? '';
  // Three times the same opening, or the same subject, would sound like a machine: one answer goes without.
  const withoutSubject = mix(seed, 10) % perRound;
  const withoutGreeting = mix(seed, 11) % perRound;
  const write = ({ move, template }: Card, index: number): Suggestion => {
    const isGreeted = (habits?.greeting || index !== withoutGreeting) && !template.startsWith('%');
    const versionsOf = (turn: number) => {
      const filled = (about: string | undefined) =>
        fillTemplate(template, { ...filling, seed: mix(seed, 20 + index + turn), subject: about });
      const named = filled(index === withoutSubject ? undefined : subject);
      return [greet(isGreeted ? greeting : '', named), named, filled(undefined)];
    };
    // The greeting or the subject may tip the voice: to name what the writer wrote about is worth a nuance of it, but
    // not another voice.
    const short = [0, 40, 80]
      .flatMap(versionsOf)
      .filter((version) => weightedLength(version + signature) <= longestAnswer);
    const fitting = short.find((version) => !isOtherVoice(version, lang, options.voice)) ?? short[0];
    return { move, text: fitting === undefined ? '' : fitting + signature };
  };
  const hand = {
    seed,
    cues: cuesIn(tokenize(text), lang),
    contacts: new Set(contacts.keys()),
    misfit: (template: string) =>
      knownMisfit(fillTemplate(template, { ...filling, seed: 0 }), lang, options.voice),
  };
  const dealt = deal(deck, options.round, hand, taken).map(write);
  return { ...answer, suggestions: [...ready, ...dealt].slice(0, perRound) };
}
