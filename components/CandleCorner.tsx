import type { ComponentChildren } from 'preact';
import type { CandleState, OverlayWords } from '../locales/overlay/words';
import { Candle } from './Candle';

export interface CandleCornerProps {
  words: OverlayWords;
  state: CandleState;
  /** Share of the day's budget that is spent, 0..1: see `burned`. */
  burned: number;
  spentMs: number;
  /** Null where there is no limit. */
  leftMs: number | null;
  /** Asked for by the user: the minutes left stand under the flame. */
  showsCountdown?: boolean | undefined;
  isOpen: boolean;
  onToggle: () => void;
  /** The panel, while it is open. */
  children?: ComponentChildren;
}

/** The quiet mark in a corner of X. It shows no figure, unless asked to: what is left is told at a click. */
export function CandleCorner(props: CandleCornerProps) {
  const { words, state, burned, spentMs, leftMs, showsCountdown, isOpen, onToggle, children } = props;
  const name = words.candle.corner(state, spentMs, leftMs);
  return (
    <div class="corner">
      <button
        class="corner-candle"
        type="button"
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <Candle burned={burned} state={state} size={34} />
        {showsCountdown && leftMs !== null && (
          <span class="corner-left" aria-hidden="true">
            {words.common.format.left(leftMs)}
          </span>
        )}
      </button>
      {isOpen && children}
    </div>
  );
}
