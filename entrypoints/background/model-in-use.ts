import { browser } from 'wxt/browser';
import { modelWordsFor } from '../../locales/pages/model-words-for';
import type { UiLanguage } from '../../locales/ui-language';
import { type Asking, askModel, type ModelOutcome } from '../../models/ask-model';
import { type ModelChoice, originPattern } from '../../models/choice';
import type { ModelProblem } from '../../models/problem';
import type { ModelAsk } from '../../models/prompt';
import { chosenModel } from '../../storage/models';
import { readPolicy } from '../../storage/policy';
import { dayOf } from '../../time/calendar';
import { zoneHere } from '../../time/zone-here';
import { riskRules } from './risk-rules';

/** Null where none was chosen, or where the company has models off. */
export async function modelInUse() {
  return (await readPolicy()).areModelsOff ? null : chosenModel();
}

/** Asks it, where the browser (still) lets us; the answers are held to what is laid down for drafts. */
export async function askInUse(
  choice: ModelChoice,
  ask: ModelAsk,
  today: Parameters<typeof riskRules>[0],
  asking: Asking,
): Promise<ModelOutcome> {
  if (!(await isAllowed(choice))) return { problem: 'not-allowed' };
  // A day of the calendar, whatever the hour at which the executive's own day begins.
  const day = dayOf(Date.now(), zoneHere(), 0);
  return askModel(choice, ask, { rules: riskRules(today), day }, asking);
}

async function isAllowed(choice: ModelChoice): Promise<boolean> {
  return (
    choice.provider === 'browser' ||
    (await browser.permissions.contains({ origins: [originPattern(choice.address)] }))
  );
}

export function problemIn(language: UiLanguage, problem: ModelProblem): string {
  return modelWordsFor(language).problems[problem];
}
