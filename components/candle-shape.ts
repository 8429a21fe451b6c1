/** The wax of the candle, step by step. */

/** A candle burns down in so many steps: with half an hour a day, one every two to three minutes. */
export const candleSteps = 12;

const foot = 44.2;
const tallest = 25.5;
const stub = 3.4;
const shortestWithDrop = 11;

/** Outlines in the candle's own box (36 by 52). `top`: where the wick stands. */
export interface Wax {
  top: number;
  body: string;
  shade: string;
  rim: string;
}

export function meltedWax(step: number): Wax {
  const height = tallest - ((tallest - stub) * step) / candleSteps;
  const top = foot - height;
  // A drop runs down the left side for as long as there is a side.
  const drop = top + Math.min(9, height * 0.45);
  // What has melted lies in the dish.
  const pool = 5.6 + (4.2 * step) / candleSteps;
  const left = 18 - pool;
  const right = 18 + pool;
  const shoulder = foot - Math.min(2, height * 0.4);
  const round = (value: number) => Math.round(value * 100) / 100;
  const at = (x: number, y: number) => `${round(x)} ${round(y)}`;
  return {
    top: round(top + 1),
    body: [
      `M${at(12.4, top + 0.8)}`,
      `C${at(13.6, top - 0.6)} ${at(15.4, top + 1.2)} ${at(18, top + 1)}`,
      `C${at(20.4, top + 0.8)} ${at(22.2, top - 0.8)} ${at(23.6, top + 0.6)}`,
      `V${round(shoulder)}`,
      `C${at(23.6, foot - 0.6)} ${at(right - 0.6, foot - 0.8)} ${at(right, foot)}`,
      `H${round(left)}`,
      `C${at(left + 0.6, foot - 0.8)} ${at(12.4, foot - 0.6)} ${at(12.4, shoulder)}`,
      'Z',
    ].join(''),
    shade: `M${at(20.6, top + 1)}C${at(21.6, top + 0.2)} ${at(22.8, top)} ${at(23.6, top + 0.6)}V${round(shoulder)}L${at(right, foot)}H20.6Z`,
    rim:
      height < shortestWithDrop
        ? `M${at(12.4, top + 0.8)}C${at(14.4, top + 2.6)} ${at(17, top + 2.4)} ${at(19.4, top + 2.2)}`
        : `M${at(12.4, top + 0.8)}C${at(13.4, top + 2.6)} ${at(14.4, top + 2)} ${at(14.6, drop - 1.4)}C${at(14.7, drop)} ${at(16.2, drop)} ${at(16.2, drop - 1.4)}C${at(16.2, top + 3)} ${at(17.4, top + 2.2)} ${at(19.4, top + 2.2)}`,
  };
}
