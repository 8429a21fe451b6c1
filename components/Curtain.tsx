import { useEffect, useRef } from 'preact/hooks';
import type { OverlayWords } from '../locales/overlay/words';
import type { Budget, Limits } from '../time/limits';
import { Candle } from './Candle';
import { CurtainChoices, type CurtainOffer } from './CurtainChoices';

export interface CurtainProps extends CurtainOffer {
  words: OverlayWords;
  /** Which of the limits is used up. */
  budget: Budget;
  /** The account whose limit it is; empty: all accounts together. */
  account: string;
  /** Counted today on this computer, and on the user's others: of that account, or of all together. */
  hereMs: number;
  elsewhereMs: number;
  /** The company set it. */
  isByCompany: boolean;
  limitMs: number | null;
  hours: Limits['hours'];
  /** False while a draft is being written: focus stays where the hand is. */
  takesFocus: boolean;
  /** With one on the page the middle of the screen is left to it; of a written one it is said that it is kept. */
  draft: 'none' | 'open' | 'written';
}

/** Drawn over what is read on X once a limit is used up. Fills its host: the feature places it. */
export function Curtain(props: CurtainProps) {
  const { words, budget, account, hereMs, elsewhereMs, isByCompany, limitMs, hours } = props;
  const { takesFocus, draft } = props;
  const hasDraft = draft !== 'none';
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const { curtain } = words;
  const given = isByCompany ? curtain.givenByCompany : curtain.given;
  const givenHours = isByCompany ? curtain.givenHoursByCompany : curtain.givenHours;
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
          <h2 id="curtain-title">{curtain.title[budget]}</h2>
          <p id="curtain-sentence" class="curtain-sentence">
            {limitMs !== null && <span>{given(budget, account, limitMs)}</span>}
            {budget === 'hours' && hours && <span>{givenHours(hours.from, hours.until)}</span>}{' '}
            <span>{curtain.rest[budget]}</span>
          </p>
          {separation}
          {draft === 'written' && <p class="curtain-draft">{curtain.draftKept}</p>}
        </div>
        <CurtainChoices {...props} first={first} />
        <p class="curtain-spent">{curtain.spent(account, hereMs, elsewhereMs)}</p>
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
