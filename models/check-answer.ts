/**
 * Is what a model wrote fit to be offered? It is held to the rules of the suggestions that Chandelle writes itself:
 * three, of three moves, in the writer's language and the account's voice, of an answer's length, with nothing
 * invented and nothing that one would be asked about before posting. One that is not fit, and none is offered.
 */
import * as z from 'zod/mini';
import { isFamiliar } from '../replies/address';
import { moves, type Suggestion } from '../replies/answer';
import { cleanText } from '../replies/clean-text';
import { inventedIn } from '../replies/invented';
import { isOtherVoice } from '../replies/voice-fit';
import { longestAnswer, shortestAnswer, weightedLength } from '../replies/weighted-length';
import { findRisks } from '../risks/find-risks';
import type { RiskRules } from '../risks/risk';
import { detectLanguage } from '../tone/language';
import type { ModelAsk } from './prompt';

const answers = 3;

const written = z.object({
  replies: z.array(z.object({ move: z.enum(moves), text: z.string().check(z.maxLength(2000)) })),
});

/** What is laid down for drafts; `day`: YYYY-MM-DD. */
export interface BeforePosting {
  rules: RiskRules;
  day: string;
}

/** Null where it is not fit to be offered. */
export function suggestionsIn(content: string, ask: ModelAsk, before: BeforePosting): Suggestion[] | null {
  const parsed = written.safeParse(jsonIn(content));
  if (!parsed.success) return null;
  const suggestions = parsed.data.replies.map(({ move, text }) => ({ move, text: text.trim() }));
  const isWhole =
    suggestions.length === answers &&
    new Set(suggestions.map(({ move }) => move)).size === answers &&
    new Set(suggestions.map(({ text }) => text.toLowerCase())).size === answers;
  return isWhole && suggestions.every(({ text }) => isFit(text, ask, before)) ? suggestions : null;
}

/** Some models put a fence or a word around what they were asked for. */
function jsonIn(content: string): unknown {
  try {
    return JSON.parse(content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1));
  } catch {
    return null;
  }
}

/** Marks of another kind of text than a post's: of markup, of data, of a list. */
const notPlain = /[<>{}[\]`*_#|\\^~]/;
const speaksOfItself =
  /\b(?:as an? (?:AI|(?:large )?language model|assistant)|(?:system|your|my) (?:prompt|instructions)|en tant qu['’]?\s?(?:IA|assistant|modèle|intelligence)|(?:mes|vos|tes) (?:instructions|consignes))\b/iu;

function isFit(text: string, { post, language, voice, contact, ...ask }: ModelAsk, before: BeforePosting) {
  const length = weightedLength(text);
  return (
    length >= shortestAnswer &&
    length <= longestAnswer &&
    cleanText(text) === text.replace(/\s/g, ' ') &&
    !notPlain.test(text) &&
    !speaksOfItself.test(text) &&
    detectLanguage(text) === language &&
    inventedIn(text, [post, contact]).length === 0 &&
    !(language === 'fr' && isFamiliar(text) && !ask.isFamiliar) &&
    !isOtherVoice(text, language, voice) &&
    findRisks(text, before.rules, before.day).length === 0
  );
}
