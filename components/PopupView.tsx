import type { CandleState } from '../locales/overlay/words';
import type { UiLanguage } from '../locales/ui-language';
import type { Words } from '../locales/words';
import type { Allowance } from '../time/allowance';
import type { Hand } from '../time/slice';
import { type ActivityMs, sumOf } from '../time/totals';
import type { Voice } from '../tone/voice';
import { burned } from './burned';
import { Candle } from './Candle';
import { HandSelect } from './HandSelect';
import { LanguageSelect } from './LanguageSelect';
import { type DayLimit, LimitField } from './LimitField';
import { type PopupAccount, PopupAccountRow } from './PopupAccountRow';

export interface PopupModel {
  /** All accounts together, today, on this computer. */
  todayMs: ActivityMs;
  /** The same on the user's other computers, ms. */
  elsewhereMs: number;
  allowance: Allowance;
  candle: CandleState;
  /** For all accounts together, as set. */
  limit: DayLimit;
  accounts: PopupAccount[];
  /** Who sits at this browser. */
  hand: Hand;
  /** UTC, ms; null where Chandelle does not step aside. */
  pausedUntil: number | null;
  canPause: boolean;
  /** X's page in this tab is not the one that Chandelle knows. */
  hasXChanged: boolean;
  hasSiteAccess: boolean;
  /** The language as chosen, not as resolved. */
  language: UiLanguage | 'auto';
  error: 'notSaved' | 'notRead' | 'newer' | null;
}

export interface PopupViewProps {
  words: Words;
  model: PopupModel;
  /** `account` null: all together. Called with valid input only; null: no limit. */
  onLimit: (account: string | null, limit: DayLimit, minutes: number | null) => void;
  onVoice: (account: string, voice: Voice | null) => void;
  onLanguage: (language: UiLanguage | 'auto') => void;
  onHand: (hand: Hand) => void;
  onPause: (isPaused: boolean) => void;
  onGiveAccess: () => void;
  onOpenSettings: () => void;
  onOpenReport: () => void;
}

export function PopupView({ words, model, ...on }: PopupViewProps) {
  const { common, popup, health } = words;
  const { allowance } = model;
  return (
    <main class="popup">
      <header class="popup-today">
        <Candle
          burned={burned(allowance)}
          state={model.candle}
          size={96}
          label={common.candle[model.candle]}
        />
        <div>
          <h1>{common.today}</h1>
          <p class="popup-figure">{common.format.spent(sumOf(model.todayMs))}</p>
          <p class="popup-left" data-over={allowance.leftMs === 0}>
            {leftLine(words, allowance)}
          </p>
          <p class="popup-where">{common.where(sumOf(model.todayMs), model.elsewhereMs)}</p>
          {model.pausedUntil !== null && <p class="popup-where">{popup.pausedUntil(model.pausedUntil)}</p>}
        </div>
      </header>
      <div role="status">
        {model.error && <p class="popup-notice is-error">{popup.errors[model.error]}</p>}
        {!model.hasSiteAccess && (
          <div class="popup-notice">
            <p>{health.noAccess}</p>
            <button class="pill" type="button" onClick={on.onGiveAccess}>
              {health.giveBack}
            </button>
          </div>
        )}
        {model.hasSiteAccess && model.hasXChanged && <p class="popup-notice">{health.changed}</p>}
      </div>
      <section class="popup-accounts" aria-labelledby="accounts">
        <h2 id="accounts" class="hidden">
          {popup.accounts}
        </h2>
        {model.accounts.length === 0 && <p class="popup-empty">{popup.noAccounts}</p>}
        <ul>
          {model.accounts.map((account) => (
            <PopupAccountRow
              key={account.account}
              words={words}
              account={account}
              onLimit={(minutes) => on.onLimit(account.account, account.limit, minutes)}
              onVoice={(voice) => on.onVoice(account.account, voice)}
            />
          ))}
        </ul>
        <div class="popup-all">
          <p class="popup-name">{popup.allAccounts}</p>
          <LimitField
            words={words}
            name={popup.allAccounts}
            limit={model.limit}
            onChange={(minutes) => on.onLimit(null, model.limit, minutes)}
            isRoomy
          />
        </div>
      </section>
      <div class="popup-choices">
        <HandSelect words={words} hand={model.hand} onHand={on.onHand} />
        {model.pausedUntil !== null ? (
          <button class="text-button" type="button" onClick={() => on.onPause(false)}>
            {popup.endPause}
          </button>
        ) : (
          model.canPause && (
            <button class="text-button" type="button" onClick={() => on.onPause(true)}>
              {popup.pause}
            </button>
          )
        )}
      </div>
      <footer class="popup-foot">
        <button class="pill filled" type="button" onClick={on.onOpenReport}>
          {popup.openReport}
        </button>
        <button class="text-button" type="button" onClick={on.onOpenSettings}>
          {popup.openSettings}
        </button>
        <LanguageSelect words={words} language={model.language} onLanguage={on.onLanguage} isBrief />
      </footer>
    </main>
  );
}

function leftLine({ common }: Words, { leftMs, isLifted, budget }: Allowance): string {
  if (leftMs === null) return isLifted ? common.liftedToday : common.noLimit;
  return leftMs === 0 ? common.limitReached[budget] : common.left(leftMs);
}
