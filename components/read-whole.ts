/** A whole number as it was typed, from `least` to `most`; null where it is none. */
export function readWhole(typed: string, least: number, most: number): number | null {
  const text = typed.trim();
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}
