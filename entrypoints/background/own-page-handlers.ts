import { browser } from 'wxt/browser';
import { localeHere, uiLanguage } from '../../locales/ui-language';
import type { OwnPageHandlers } from '../../messaging/from-own-pages';
import { giveVoice } from '../../storage/accounts';
import { eraseEverything } from '../../storage/erase';
import { setLimits } from '../../storage/limits';
import { endPause, pauseUntil, stayStrictThrough } from '../../storage/running';
import { changeSettings, readSettings } from '../../storage/settings';
import { readToday, type Today } from '../../storage/today';
import { shiftDay } from '../../time/calendar';
import { allTogether } from '../../time/limits';
import { zoneHere } from '../../time/zone-here';

const pauseMs = 60 * 60_000;

/** What the worker writes for the extension's own pages, under the rules that hold today. */
export const ownPageHandlers: OwnPageHandlers = {
  async changeSettings({ change }) {
    const today = await todayNow();
    const givesUp = change.isStrict === false && today.isStrict && isAnyReached(today);
    if (givesUp) await stayStrictThrough(today.day);
    await changeSettings(change);
  },

  giveVoice: ({ account, voice }) => giveVoice(account, voice, Date.now()),

  async setLimits({ account, limits }) {
    const today = await todayNow();
    const ofAccount = today.accounts.find(({ handle }) => handle === account);
    const isReached = account === allTogether ? today.all.isReached : ofAccount?.own.isReached;
    const isLocked = account === allTogether ? today.areAllLimitsLocked : ofAccount?.areLimitsLocked;
    if (isLocked) throw new Error('setLimits: refused, set by the company');
    await setLimits({
      account,
      limits,
      today: today.day,
      tomorrow: shiftDay(today.day, 1),
      waits: today.isStrict && isReached === true,
      now: Date.now(),
    });
  },

  async stepAside({ isPaused }) {
    await (isPaused ? takePause(isAnyReached(await todayNow())) : endPause());
  },

  eraseEverything: () => eraseEverything(browser.storage.sync),
};

/** Not once the limit is reached, nor in strict mode: nothing happens then. */
export async function takePause(isReached: boolean): Promise<void> {
  const { isStrict } = await readSettings();
  if (!isReached && !isStrict) await pauseUntil(Date.now() + pauseMs);
}

async function todayNow(): Promise<Today> {
  const { language } = await readSettings();
  return readToday(Date.now(), zoneHere(), localeHere(uiLanguage(language)));
}

function isAnyReached({ all, accounts }: Today): boolean {
  return all.isReached || accounts.some(({ own }) => own.isReached);
}
