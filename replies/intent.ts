/** What a mention wants, whether it deserves an answer, and whether a ready one must take no position. */

import { tokenize } from '../tone/tokens';
import type { Language } from '../tone/voice';
import type { WatchList } from '../watch/watched';
import { type Intent, intents } from './answer';
import { eachFeature } from './features';
import { type Calibration, modelOf, type Scores } from './model';

type Answerable = Exclude<Intent, 'abuse'>;

export interface Wish {
  intent: Intent;
  worthAnswering: boolean;
  delicate: boolean;
  /**
   * What an answer is to be to: the intent, or the likeliest other where the text is probably more than the talk
   * that it looks like.
   */
  answeredAs: Answerable;
}

/** Talk is answered as talk from this chance on. */
const clearlyTalk = 0.6;

/** How much likelier the writer's list makes an intent; the words still decide where they are clear. */
const listFactors: Record<WatchList, Partial<Record<Intent, number>>> = {
  customers: { complaint: 1.5, question: 1.5, abuse: 0.3, partnership: 0.5 },
  partners: { partnership: 2, invitation: 1.5, abuse: 0.3 },
  competitors: {},
  press: { press: 5, abuse: 0.3 },
};

const isAnswerable = (intent: Intent): intent is Answerable => intent !== 'abuse';

function likeliest<T extends Intent>(among: readonly T[], chances: Record<Intent, number>): T {
  return among.reduce((best, other) => (chances[other] > chances[best] ? other : best));
}

function weighted(chances: Record<Intent, number>, writer: WatchList | undefined): Record<Intent, number> {
  if (!writer) return chances;
  const raised = intents.map((intent) => chances[intent] * (listFactors[writer][intent] ?? 1));
  const sum = raised.reduce((total, chance) => total + chance, 0);
  return Object.fromEntries(intents.map((intent, k) => [intent, (raised[k] ?? 0) / sum])) as typeof chances;
}

export function wishOf(scores: Scores, { leave, delicate: from }: Calibration, writer?: WatchList): Wish {
  const chances = weighted(scores.chances, writer);
  const isTalk = chances.chatter >= clearlyTalk;
  const among = intents.filter(isAnswerable).filter((intent) => isTalk || intent !== 'chatter');
  return {
    intent: likeliest(intents, chances),
    worthAnswering: chances.abuse < leave.abuse && chances.abuse + chances.chatter < leave.both,
    delicate: scores.delicate >= from,
    answeredAs: likeliest(among, chances),
  };
}

interface Read {
  text: string;
  /** What the text quotes or answers: delicate if that is. */
  context?: string;
  writer?: WatchList | undefined;
}

/** @param language that of the mention; in another one nothing can be told, so nothing is due */
export function readIntent({ text, context = '', writer }: Read, language: Language): Wish {
  if (language === 'other')
    return { intent: 'chatter', worthAnswering: false, delicate: false, answeredAs: 'chatter' };
  const model = modelOf(language);
  const scoresOf = (read: string) => {
    const tokens = tokenize(read);
    return model.read((emit) => eachFeature(tokens, language, emit));
  };
  const wish = wishOf(scoresOf(text), model.calibration, writer);
  const isAboutDelicate = context.trim() !== '' && scoresOf(context).delicate >= model.calibration.delicate;
  return { ...wish, delicate: wish.delicate || isAboutDelicate };
}
