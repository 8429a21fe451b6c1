/**
 * Reads what a mention wants and deals three answers of three different moves, in the writer's language and the
 * account's voice. The same mention and round always get the same answers.
 */
import { detectLanguage } from '../tone/language';
import { tokenize } from '../tone/tokens';
import type { Answer, AnswerOptions, Intent, Mention, Suggestion } from './answer';
import { type Card, type Decks, deal } from './decks';
import { hash, mix } from './hash';
import { readIntent, type Wish } from './intent';
import type { NounKind } from './nouns';
import { englishDecks } from './phrases-en';
import { frenchDecks } from './phrases-fr';
import { findSubject } from './subject';
import { fillTemplate } from './template';

const decks: Record<'fr' | 'en', Decks> = { fr: frenchDecks, en: englishDecks };

/** Characters (not UTF-16 units) that an answer may have. */
export const shortestAnswer = 20;
export const longestAnswer = 240;

/** Longer posts are read no further: what is wanted is said by then. */
const charactersRead = 5000;

/** Bidirectional marks, zero-width and other unseen characters: they hide in words. Emoji need their joiners. */
const unseen = /(?!\u200D)\p{Cf}/gu;
const controls = /[\p{Cc}\p{Co}\p{Cs}]/gu;
const markup = /<[^<>]{0,200}>/g;

function clean(text: string): string {
  return text.slice(0, charactersRead).replace(markup, ' ').replace(unseen, '').replace(controls, ' ');
}

/** French "tu" is answered with "tu"; anything else, and any doubt, with "vous". */
function isFamiliar(text: string): boolean {
  let familiar = 0;
  for (const { kind, key, quoted } of tokenize(text)) {
    if (kind !== 'word' || quoted) continue;
    if (/^(?:vous|votre|vos)$/.test(key)) return false;
    if (/^(?:tu|toi|ton|ta|tes|te|t')$/.test(key)) familiar += 1;
  }
  return familiar > 0;
}

function deckOf(language: 'fr' | 'en', { intent, delicate }: Wish) {
  if (intent === 'chatter' || intent === 'abuse') return undefined;
  // These already take no position, and what they say is more to the point.
  const isSafeAnyway = intent === 'press' || intent === 'recruiting' || intent === 'invitation';
  if (!delicate || isSafeAnyway) return decks[language][intent];
  return decks[language][intent === 'praise' ? 'delicatePraise' : 'delicate'];
}

function nounKindOf(intent: Intent): NounKind | undefined {
  if (intent === 'invitation') return 'event';
  return intent === 'press' || intent === 'partnership' || intent === 'recruiting' ? undefined : 'service';
}

const greetings = {
  fr: /^(?:bonjour|bjr|salut|hello|coucou|cher|chere|madame|monsieur)$/,
  en: /^(?:hello|hi|hey|hiya|dear|morning|afternoon|evening)$/,
};

/** Who greets is greeted: a greeting among the first words of the mention. */
function greetingFor(text: string, language: 'fr' | 'en'): string {
  const words = tokenize(text.slice(0, 300)).filter((token) => token.kind === 'word');
  const first = words.slice(0, 4).map((token) => token.key);
  if (language === 'fr' && first.includes('bonsoir')) return 'Bonsoir, ';
  if (!first.some((word) => greetings[language].test(word))) return '';
  return language === 'fr' ? 'Bonjour, ' : 'Hello, ';
}

function greet(greeting: string, answer: string): string {
  if (!greeting || /^(?:Bonjour|Hello)\b/.test(answer)) return answer;
  const isPronoun = /^I\b/.test(answer);
  return greeting + (isPronoun ? answer : answer.charAt(0).toLowerCase() + answer.slice(1));
}

export function suggest(mention: Mention, options: AnswerOptions): Answer {
  const text = clean(mention.text);
  const lang = detectLanguage(text, mention.lang);
  const wish = readIntent(text, lang);
  const deck = lang === 'other' || !wish.worthAnswering ? undefined : deckOf(lang, wish);
  if (lang === 'other' || !deck) return { lang, ...wish, suggestions: [] };

  const seed = hash(text.normalize('NFC').trim());
  const familiar = lang === 'fr' && isFamiliar(text);
  const kind = nounKindOf(wish.intent);
  const subject = kind && findSubject(text, { language: lang, kind, isFamiliar: familiar });
  const greeting = greetingFor(text, lang);
  // Three times the same opening, or the same subject, would sound like a machine: one answer goes without.
  const withoutSubject = mix(seed, 10) % 3;
  const withoutGreeting = mix(seed, 11) % 3;
  const write = ({ move, template }: Card, index: number): Suggestion => {
    const filling = { voice: options.voice, isFamiliar: familiar, seed: mix(seed, 20 + index) };
    const filled = (about: string | undefined) =>
      greet(
        index === withoutGreeting ? '' : greeting,
        fillTemplate(template, { ...filling, subject: about }),
      );
    const full = filled(index === withoutSubject ? undefined : subject);
    return { move, text: full.length <= longestAnswer ? full : filled(undefined) };
  };
  return { lang, ...wish, suggestions: deal(deck, options.round, seed).map(write) };
}
