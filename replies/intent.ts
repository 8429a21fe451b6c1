/** What a mention wants, whether it deserves an answer, and whether a ready one must take no position. */
import { type Finder, phraseFinder } from '../tone/phrase-finder';
import { type Token, tokenize } from '../tone/tokens';
import type { Language } from '../tone/voice';
import { type Intent, intents } from './answer';
import { englishDelicate, englishIntents, type IntentCue } from './cues-en';
import { frenchDelicate, frenchIntents } from './cues-fr';

export interface Wish {
  intent: Intent;
  worthAnswering: boolean;
  delicate: boolean;
}

interface Finders {
  intent: Finder<IntentCue>;
  delicate: Finder<true>;
}

const finders: Record<'fr' | 'en', Finders> = {
  fr: {
    intent: phraseFinder(frenchIntents),
    delicate: phraseFinder([{ value: true, phrases: frenchDelicate }]),
  },
  en: {
    intent: phraseFinder(englishIntents),
    delicate: phraseFinder([{ value: true, phrases: englishDelicate }]),
  },
};

/** Nothing asked, nothing found: talk. */
const chatterStart = 0.7;
const questionMark = 0.9;
/** Each further cue of the same intent adds less. */
const fading = 0.7;
const unhappyFaces = /^(?:[😡😠🤬😤👎🤮😒🙄💩]|:'?-?[([/\\])/u;
const happyFaces = /^(?:[❤😍🥰👏🙏👍🎉🙌💪😊😁🤩💙💚🧡]|:-?[)D]|<3)/u;

function pointsByIntent(tokens: readonly Token[], language: 'fr' | 'en'): Map<Intent, number> {
  const points = new Map<Intent, number>(intents.map((intent) => [intent, 0]));
  const weight = new Map<Intent, number>();
  const add = (intent: Intent, more: number) => {
    const share = weight.get(intent) ?? 1;
    points.set(intent, (points.get(intent) ?? 0) + more * share);
    weight.set(intent, share * fading);
  };
  const seen = new Set<string>();
  for (const { from, to, value } of finders[language].intent(tokens)) {
    const phrase = tokens
      .slice(from, to)
      .map((token) => token.key)
      .join(' ');
    if (seen.has(phrase)) continue;
    seen.add(phrase);
    add(value.intent, value.points);
  }
  if (tokens.some((token) => token.kind === 'mark' && token.raw.includes('?'))) add('question', questionMark);
  if (tokens.some((token) => token.kind === 'emoji' && unhappyFaces.test(token.raw))) add('complaint', 1);
  if (tokens.some((token) => token.kind === 'emoji' && happyFaces.test(token.raw))) add('praise', 0.6);
  return points;
}

/** What decides what the answer must do comes first: see the order in the comments. */
function decide(points: Map<Intent, number>): Intent {
  const of = (intent: Intent) => points.get(intent) ?? 0;
  const scale = (intent: Intent, by: number) => points.set(intent, of(intent) * by);
  points.set('chatter', of('chatter') + chatterStart);
  const business = Math.max(of('press'), of('partnership'), of('recruiting'), of('invitation'), of('idea'));
  // An insult with a real problem of service in it is a complaint.
  if (of('abuse') > 0 && of('complaint') >= 1.2) scale('abuse', 0.3);
  // A problem with a question in it is a complaint; a proposal with a question in it is a proposal.
  if (of('complaint') >= 1.2) scale('question', 0.5);
  if (business >= 2) scale('question', 0.4);
  // "Thanks in advance" after a question is manners, after a problem irony or manners.
  if (of('question') >= 1.4) scale('praise', 0.6);
  if (of('complaint') >= 1.9) scale('praise', 0.5);
  let best: Intent = 'chatter';
  for (const intent of intents) if (of(intent) > of(best)) best = intent;
  return best;
}

/** @param language that of the mention; in another one nothing can be told, so nothing is due */
export function readIntent(text: string, language: Language): Wish {
  if (language === 'other') return { intent: 'chatter', worthAnswering: false, delicate: false };
  const tokens = tokenize(text);
  const intent = decide(pointsByIntent(tokens, language));
  return {
    intent,
    worthAnswering: intent !== 'abuse' && intent !== 'chatter',
    delicate: finders[language].delicate(tokens).length > 0,
  };
}
