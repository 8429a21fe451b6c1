import { modelWordsFor } from '../../locales/pages/model-words-for';
import { localeOf, uiLanguage } from '../../locales/ui-language';
import type { PageHandlers } from '../../messaging/from-page';
import type { ModelAsked, ModelTold } from '../../messaging/model';
import { receiverOf } from '../../models/choice';
import type { ModelAsk } from '../../models/prompt';
import { isFamiliar } from '../../replies/address';
import type { Answer } from '../../replies/answer';
import { readMention } from '../../replies/read-mention';
import { agreeToModel } from '../../storage/models';
import { readAccountToday } from '../../storage/today';
import { zoneHere } from '../../time/zone-here';
import { handOverAccount } from './hand-over-account';
import { askInUse, modelInUse, problemIn } from './model-in-use';
import { RunningAsks } from './running-asks';

/** Lives as long as a request does: what the worker's death ends, the page asks for again. */
const running = new RunningAsks();

/** What a model may be asked about: no position is ever asked of it on what is delicate, nor for the press. */
function isForModel({ lang, intent, delicate, worthAnswering }: Omit<Answer, 'suggestions'>): boolean {
  return lang !== 'other' && worthAnswering && !delicate && intent !== 'press';
}

export async function canAskModel(answer: Omit<Answer, 'suggestions'>): Promise<boolean> {
  return isForModel(answer) && (await modelInUse()) !== null;
}

export const modelHandlers: Pick<PageHandlers, 'askModel'> = {
  async askModel(asked, tabId): Promise<ModelTold> {
    const key = `${tabId} ${asked.ask}`;
    const going = await running.tell(key);
    if (going) return going;

    const model = await modelInUse();
    const today = await readAccountToday(asked.account, Date.now(), zoneHere(), localeOf);
    const language = uiLanguage(today.settings.language);
    const ask = askFor(asked, today);
    if (!model || !ask) return { kind: 'problem', text: problemIn(language, 'not-allowed') };
    if (!model.isAgreed && !asked.isAgreed) {
      return { kind: 'first', text: modelWordsFor(language).receives(receiverOf(model.choice)) };
    }
    if (!model.isAgreed) await agreeToModel();
    running.begin(key, async (signal, onWriting) => {
      const outcome = await askInUse(model.choice, ask, today, { signal, onWriting });
      return 'problem' in outcome
        ? { kind: 'problem', text: problemIn(language, outcome.problem) }
        : { kind: 'done', suggestions: outcome.suggestions };
    });
    return (await running.tell(key)) ?? { kind: 'writing', text: '' };
  },
};

/** Null: it is not for a model. */
function askFor(
  { account, text, lang }: ModelAsked,
  today: Awaited<ReturnType<typeof readAccountToday>>,
): ModelAsk | null {
  const mention = readMention({ text, lang: lang ?? undefined });
  if (mention.lang === 'other' || !isForModel(mention)) return null;
  const contact = handOverAccount(account, today);
  return {
    ...{ post: text, language: mention.lang, intent: mention.intent },
    voice: today.intendedVoice ?? 'mixed',
    isFamiliar: isFamiliar(text),
    contact: contact === '' ? '' : `@${contact}`,
  };
}
