import { browser } from 'wxt/browser';
import { localeOf } from '../../locales/ui-language';
import type { OwnPageHandlers } from '../../messaging/from-own-pages';
import { forgetWords } from '../../storage/accepted-words';
import { giveVoice, setSensitivity } from '../../storage/accounts';
import { forgetTexts } from '../../storage/conversations';
import { eraseEverything } from '../../storage/erase';
import { setLimits } from '../../storage/limits';
import { forgetOwnAnswer, forgetOwnAnswers } from '../../storage/own-answers';
import { endPause, pauseUntil, stayStrictThrough } from '../../storage/running';
import { changeSettings } from '../../storage/settings';
import { makesRoom, strictTodayOf } from '../../storage/strict-today';
import { readToday, type Today } from '../../storage/today';
import { changeWatched } from '../../storage/watched';
import type { Allowance } from '../../time/allowance';
import { allTogether, noLimits } from '../../time/limits';
import { zoneHere } from '../../time/zone-here';
import { giveBackOrigins } from './granted-origins';
import { modelChoiceHandlers } from './model-choice-handlers';

const pauseMs = 60 * 60_000;

/** What the worker writes for the extension's own pages, under the rules that hold today. */
export const ownPageHandlers: OwnPageHandlers = {
  async changeSettings({ change }) {
    const strict = strictTodayOf(await todayNow());
    if (strict.isHeld) {
      if (makesRoom(change, strict.settings))
        throw new Error('changeSettings: refused, strict and used up today');
      if (change.isStrict === false) await stayStrictThrough(strict.day);
    }
    await changeSettings(change);
    if (change.keepsTexts === false) await forgetTexts();
    if (change.keepsOwnAnswers === false) await forgetOwnAnswers();
    if (change.isStrict) await endPause();
  },

  giveVoice: ({ account, voice }) => giveVoice(account, voice, Date.now()),

  setSensitivity: ({ account, sensitivity }) => setSensitivity(account, sensitivity),

  forgetWords: ({ account, words }) => forgetWords(account, words),

  forgetOwnAnswer: ({ account, id }) => forgetOwnAnswer(account, id),

  async setLimits({ account, limits }) {
    const today = await todayNow();
    const ofAccount = today.accounts.find(({ handle }) => handle === account);
    const [before, isLocked] =
      account === allTogether
        ? [today.allLimits, today.areAllLimitsLocked]
        : [ofAccount?.limits ?? noLimits, ofAccount?.areLimitsLocked];
    if (isLocked) throw new Error('setLimits: refused, set by the company');
    const strict = strictTodayOf(today);
    const waits = strict.limits.has(account);
    const { day, tomorrow } = strict;
    await setLimits({ account, before, limits, today: day, tomorrow, waits, now: Date.now() });
  },

  async stepAside({ isPaused }) {
    if (!isPaused) return endPause();
    const { all, accounts, ...today } = await todayNow();
    await takePause({ ...today, tightest: accounts[0]?.tightest ?? all });
  },

  changeWatched: ({ put, remove }) => changeWatched(put, remove),

  ...modelChoiceHandlers,

  async eraseEverything() {
    await eraseEverything(browser.storage.sync);
    await giveBackOrigins(null);
  },
};

/** Not once the limit of the account in use is reached, nor in strict mode: nothing happens then. */
export async function takePause({
  isStrict,
  tightest,
}: {
  isStrict: boolean;
  tightest: Allowance;
}): Promise<void> {
  if (!tightest.isReached && !isStrict) await pauseUntil(Date.now() + pauseMs);
}

function todayNow(): Promise<Today> {
  return readToday(Date.now(), zoneHere(), localeOf);
}
