import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import type { CandleState, OverlayWords } from '../locales/overlay/words';
import type { Allowance } from '../time/allowance';
import { activities } from '../time/slice';
import { type ActivityMs, sumOf } from '../time/totals';
import { burned } from './burned';
import { Candle } from './Candle';
import { CloseIcon } from './icons';
import { Panel } from './Panel';
import { hasParts, wholeMinutes } from './whole-minutes';

export interface CandlePanelProps {
  words: OverlayWords;
  /** X handle without "@"; empty when X does not say. */
  account: string;
  todayMs: ActivityMs;
  allowance: Allowance;
  /** That allowance is the one of all accounts together. */
  isTogether?: boolean | undefined;
  /** Of what that allowance is about: counted today on this computer, and on the user's others. */
  hereMs: number;
  elsewhereMs: number;
  state: CandleState;
  isWritingFailing?: boolean | undefined;
  /** Undefined where there is no pause to be had. */
  onPause?: (() => void) | undefined;
  onOpenReport: () => void;
  onClose: () => void;
  /** Every key but Escape. */
  onKey?: ((event: TargetedKeyboardEvent<HTMLElement>) => void) | undefined;
  /** What else there is to do, below the day. */
  children?: ComponentChildren;
}

/** Today, for the account in use. */
export function CandlePanel(props: CandlePanelProps) {
  const { words, account, todayMs, allowance, isTogether, state, onOpenReport, onClose } = props;
  const { hereMs, elsewhereMs, isWritingFailing, onPause, onKey, children } = props;
  const { common } = words;
  const minutes = wholeMinutes(todayMs);
  const { limitMs, leftMs, spentMs, isLifted } = allowance;
  const spentOf = isTogether ? common.spentOfTogether : common.spentOf;
  return (
    <Panel kind="today" name={words.candle.panel} onClose={onClose} onKey={onKey}>
      <div class="today-head">
        <Candle burned={burned(allowance)} state={state} size={72} />
        <div class="today-say">
          <p class="today-account" dir="auto">
            {common.account(account)}
          </p>
          <p class="today-left" data-over={leftMs === 0}>
            {leftMs === null
              ? common.format.spent(sumOf(todayMs))
              : leftMs === 0
                ? common.limitReached[allowance.budget]
                : common.left(leftMs)}
          </p>
          <p class="today-limit">
            {limitMs === null
              ? isLifted
                ? common.liftedToday
                : common.noLimit
              : spentOf(allowance.budget, spentMs, limitMs)}
          </p>
          <p class="today-limit">{common.where(hereMs, elsewhereMs)}</p>
        </div>
        <button class="quiet-icon" type="button" aria-label={common.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {account === '' && <p class="today-note">{words.candle.unknownAccount}</p>}
      {isWritingFailing && (
        <p class="today-note is-urgent" role="status">
          {words.candle.writingFails}
        </p>
      )}
      {state === 'paused' && <p class="today-note">{words.candle.paused}</p>}
      {hasParts(todayMs) && (
        <dl class="today-activities">
          {activities.map((activity) => (
            <div key={activity} data-activity={activity}>
              <dt>{common.activities[activity]}</dt>
              <dd>{common.format.spent(minutes[activity])}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
      <div class="today-foot">
        <span>{common.today}</span>
        <div>
          {onPause && (
            <button class="text-button" type="button" onClick={onPause}>
              {words.candle.pause}
            </button>
          )}
          <button class="text-button" type="button" onClick={onOpenReport}>
            {words.candle.openReport}
          </button>
        </div>
      </div>
    </Panel>
  );
}
