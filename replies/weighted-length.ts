/**
 * X's own count of characters (that of its open `twitter-text`, configuration 3): Latin letters and
 * common punctuation count one, everything else two, an emoji two however long, a link 23.
 */
import { tokenize } from '../tone/tokens';

/** What an answer may have. */
export const shortestAnswer = 20;
export const longestAnswer = 240;

const linkLength = 23;

/** First and last code point of what counts one. */
const light: readonly [number, number][] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

function weightOf(text: string): number {
  let weight = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    weight += light.some(([first, last]) => code >= first && code <= last) ? 1 : 2;
  }
  return weight;
}

export function weightedLength(text: string): number {
  const whole = text.normalize('NFC');
  let length = 0;
  let end = 0;
  for (const { kind, start, end: next, raw } of tokenize(whole)) {
    if (
      kind !== 'link' &&
      !(kind === 'emoji' && /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(raw))
    )
      continue;
    // An address of mail is no link.
    const isMail = kind === 'link' && raw.includes('@') && !raw.includes('/');
    if (isMail) continue;
    length += weightOf(whole.slice(end, start)) + (kind === 'link' ? linkLength : 2);
    end = next;
  }
  return length + weightOf(whole.slice(end));
}
