import type { CandleState } from '../locales/overlay/words';
import { candleSteps, meltedWax } from './candle-shape';

export interface CandleProps {
  /** Share of the day's budget that is spent, 0..1; 0 where there is no limit. */
  burned: number;
  /** Lit while time is counted; smoking at its tip with little left; a thread of smoke when paused; a stub with an ember when the day is spent. */
  state: CandleState;
  /** Height in px. From 56 px on, the chamberstick has its ring and the flame its core. */
  size: number;
  /** Accessible name. Without one the drawing is decoration, next to words that say the same. */
  label?: string | undefined;
}

/** The one image of the product. It burns in steps, so that nothing ticks in the corner of an eye. */
export function Candle({ burned, state, size, label }: CandleProps) {
  const step = state === 'spent' ? candleSteps : Math.min(candleSteps - 1, Math.floor(burned * candleSteps));
  const wax = meltedWax(step);
  const isLarge = size >= 56;
  // About 1 px small, 2 px large: drawn with one pen, whatever the size.
  const stroke = ((0.85 + size * 0.0055) * 52) / size;
  return (
    <svg
      class="candle"
      width={(size * 36) / 52}
      height={size}
      viewBox="0 0 36 52"
      focusable="false"
      role={label === undefined ? 'presentation' : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {isLarge && <path class="candle-outline" stroke-width={stroke} d={ring} />}
      <path class="candle-wax" d={wax.body} />
      {isLarge && <path class="candle-shade" d={wax.shade} />}
      <path class="candle-outline" stroke-width={stroke} d={wax.body} />
      {isLarge && <path class="candle-inner" stroke-width={stroke * 0.8} d={wax.rim} />}
      <path class="candle-dish" d={dish} />
      <path class="candle-outline" stroke-width={stroke} d={dish} />
      <g transform={`translate(0 ${wax.top})`}>
        {(state === 'lit' || state === 'guttering') && (
          <>
            <path class="candle-flame" d={isLarge ? flame : smallFlame} />
            {isLarge && <path class="candle-core" d={flameCore} />}
          </>
        )}
        <path class="candle-outline" stroke-width={stroke * 1.1} d={state === 'spent' ? bentWick : wick} />
        {state === 'guttering' && <path class="candle-smoke" stroke-width={stroke} d={flameSmoke} />}
        {state === 'paused' && <path class="candle-smoke" stroke-width={stroke} d={smoke} />}
        {state === 'spent' && (
          <>
            <circle class="candle-ember" cx={19.2} cy={-4} r={isLarge ? 1.1 : 1.7} />
            <path class="candle-smoke" stroke-width={stroke} d={lastSmoke} />
          </>
        )}
      </g>
    </svg>
  );
}

const dish = 'M5 44.2H31C30.4 47.6 27.4 49.4 23.5 49.4H12.5C8.6 49.4 5.6 47.6 5 44.2Z';
const ring = 'M30 46C33.2 47 35 45 34.4 42.8C33.8 40.9 31.4 40.8 30.6 42.4';
/* From here on, drawn from the middle of the wax's top. */
const wick = 'M18 .5C18 -1 18.3 -2 18.1 -3.4';
const bentWick = 'M18 .5C17.8 -1.4 18 -2.8 19.2 -3.8';
const flame =
  'M18.3 -14.5C19.2 -11.6 22.3 -9.4 22 -5.6C21.8 -3.2 20.1 -1.9 18.1 -1.9C15.9 -1.9 14.1 -3.4 14.1 -5.8C14.1 -9.2 17.8 -10.6 18.3 -14.5Z';
/* Fuller, to be seen at the size of a letter. */
const smallFlame =
  'M18.4 -18C19.6 -14.2 23.6 -11.4 23.2 -6.6C22.9 -3.6 20.8 -2 18.1 -2C15.2 -2 13 -3.8 13 -6.9C13 -11.2 17.7 -13 18.4 -18Z';
const flameCore =
  'M18.3 -8.2C18.8 -6.9 20 -6 19.9 -4.4C19.8 -3.2 19 -2.5 18 -2.5C16.9 -2.5 16.1 -3.3 16.2 -4.4C16.3 -5.9 18 -6.5 18.3 -8.2Z';
const smoke = 'M18.2 -5C15.4 -8.4 21.4 -10.6 18.6 -14.4C17.6 -15.8 17.6 -17 18.4 -18.4';
/* A candle that gutters smokes while it burns. */
const flameSmoke = 'M18.6 -19C16.6 -21.6 20.6 -23.4 18.8 -26.4';
const lastSmoke = 'M19.4 -6.6C15.8 -11.6 23 -15.2 19 -20.4C17 -23 17.6 -25.6 19.2 -27.8';
