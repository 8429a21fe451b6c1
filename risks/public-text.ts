/** Words that are public already, such as an approved answer or the press contact: nothing in them is asked about. */
import type { Risk } from './risk';

/** Those risks that lie in none of these words, wherever they stand in the text. */
export function outsidePublic(risks: readonly Risk[], text: string, publicTexts: readonly string[]): Risk[] {
  const spans = publicTexts.filter((known) => known !== '').flatMap((known) => spansOf(known, text));
  return risks.filter((risk) => !spans.some(({ start, end }) => start <= risk.start && risk.end <= end));
}

function spansOf(known: string, text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let start = text.indexOf(known); start !== -1; start = text.indexOf(known, start + known.length))
    spans.push({ start, end: start + known.length });
  return spans;
}
