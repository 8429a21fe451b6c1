import { localeOf } from '../../locales/ui-language';
import type { OwnPageHandlers } from '../../messaging/from-own-pages';
import type { ModelAsk } from '../../models/prompt';
import { chooseModel } from '../../storage/models';
import { readPolicy } from '../../storage/policy';
import { readToday } from '../../storage/today';
import { zoneHere } from '../../time/zone-here';
import { giveBackOrigins } from './granted-origins';
import { askInUse, modelInUse } from './model-in-use';

/** Made up: a try sends nobody's post. */
const madeUp: Record<'fr' | 'en', string> = {
  fr: 'Bonjour, j’ai beaucoup aimé votre visite d’atelier. Est-ce que vous l’ouvrez aussi aux écoles ?',
  en: 'Hello, I really enjoyed the tour of your workshop. Do you also open it to schools?',
};

export const modelChoiceHandlers: Pick<OwnPageHandlers, 'chooseModel' | 'tryModel'> = {
  async chooseModel({ choice }) {
    if (choice && (await readPolicy()).areModelsOff)
      throw new Error('chooseModel: refused, off by the company');
    await chooseModel(choice);
    await giveBackOrigins(choice);
  },

  async tryModel({ language }) {
    const model = await modelInUse();
    if (!model) return { problem: 'not-allowed' };
    const ask: ModelAsk = {
      ...{ post: madeUp[language], language, intent: 'question', voice: 'mixed' },
      ...{ isFamiliar: false, contact: '' },
    };
    const today = await readToday(Date.now(), zoneHere(), localeOf);
    const { signal } = new AbortController();
    const outcome = await askInUse(model.choice, ask, today, { signal, onWriting: () => {} });
    return 'problem' in outcome ? outcome : { answers: outcome.suggestions.map(({ text }) => text) };
  },
};
