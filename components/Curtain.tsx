import { useEffect, useRef } from 'preact/hooks';
import type { OverlayWords } from '../locales/overlay/words';
import { extensionMs } from '../time/allowance';
import { Candle } from './Candle';

export interface CurtainProps {
  words: OverlayWords;
  /** The account whose budget is spent; empty: all accounts together. */
  account: string;
  /** Counted today against that budget. */
  spentMs: number;
  limitMs: number | null;
  extensionsLeft: number;
  /** False while a draft is being written: focus stays where the hand is. */
  takesFocus: boolean;
  /** There is a draft on the page: say that it is kept, and leave the middle of the screen to it. */
  hasDraft: boolean;
  onLeave: () => void;
  onExtend: () => void;
  onLift: () => void;
}

/** Drawn over what is read on X once the day's budget is spent. Fills its host: the feature places it. */
export function Curtain(props: CurtainProps) {
  const { words, account, spentMs, limitMs, extensionsLeft, takesFocus, hasDraft } = props;
  const { onLeave, onExtend, onLift } = props;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const { curtain } = words;
  return (
    <section
      class="curtain"
      data-draft={hasDraft}
      role="dialog"
      // A click on the cloth keeps the focus here: X's single keys must not act on what is behind.
      tabIndex={-1}
      aria-labelledby="curtain-title"
      aria-describedby="curtain-sentence"
    >
      <Folds />
      <div class="curtain-desk">
        <Candle burned={1} state="spent" size={hasDraft ? 96 : 144} />
        <div class="curtain-say">
          <h2 id="curtain-title">{curtain.title}</h2>
          <p id="curtain-sentence" class="curtain-sentence">
            {limitMs !== null && <span>{curtain.given(account, limitMs)}</span>} <span>{curtain.rest}</span>
          </p>
          {separation}
          {hasDraft && <p class="curtain-draft">{curtain.draftKept}</p>}
        </div>
        <div class="curtain-choices">
          <button class="pill filled" type="button" ref={first} onClick={onLeave}>
            {curtain.leave}
          </button>
          <button
            class="pill"
            type="button"
            disabled={extensionsLeft === 0}
            aria-describedby="curtain-extensions"
            onClick={onExtend}
          >
            {curtain.extend(extensionMs / 60_000)}
          </button>
          <p id="curtain-extensions" class="curtain-extensions">
            {curtain.extensionsLeft(extensionsLeft)}
          </p>
          <button class="text-button" type="button" onClick={onLift}>
            {curtain.lift}
          </button>
        </div>
        <p class="curtain-spent">{curtain.spent(account, spentMs)}</p>
      </div>
    </section>
  );
}

/** Where the two paragraphs share a line. */
const separation = ' ';

/** The folds of the cloth: hairlines that gather towards the edges, each edge in a group of its own. */
function Folds() {
  return (
    <svg class="curtain-folds" width="100%" height="100%" aria-hidden="true" focusable="false">
      <g>
        {folds.map((at) => (
          <line key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
        ))}
      </g>
      <g>
        {folds.map((at) => (
          <line key={at} x1={`${100 - at}%`} x2={`${100 - at}%`} y1="0" y2="100%" />
        ))}
      </g>
    </svg>
  );
}

const folds = [0.8, 1.9, 3.3, 5, 7.1, 9.6, 12.6];
