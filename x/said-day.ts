/**
 * The day that is named in the sentence by which X says when it will send a draft: "Will send on Fri, Nov 27, 2026 at
 * 9:00 AM". Only numbers and the month's name are read.
 */

/** X's sentence, at most `longestSaid` characters of it, and its language (BCP 47). */
export interface Scheduled {
  said: string;
  language: string;
}

export const longestSaid = 200;

/** @returns `YYYY-MM-DD`; null where the sentence is not understood */
/** `language`: BCP 47; one that is not known is read as English. */
export function dayIn(sentence: string, language: string): string | null {
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(sentence)?.[1];
  const day = /(?<![\d:.])([1-9]|[12]\d|3[01])(?![\d:]|\s*(?:AM|PM|h))/i.exec(sentence)?.[1];
  const month = monthIn(sentence, language);
  if (!year || !day || month === 0) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** 1 to 12; 0 where none is named. */
function monthIn(sentence: string, language: string): number {
  const words = wordsOf(sentence);
  const monthsOf = (month: 'short' | 'long') => {
    const format = new Intl.DateTimeFormat(isKnown(language) ? language : 'en', { month, timeZone: 'UTC' });
    return Array.from(
      { length: 12 },
      (_, index) => wordsOf(format.format(Date.UTC(2026, index, 15)))[0] ?? '',
    );
  };
  for (const names of [monthsOf('long'), monthsOf('short')]) {
    // A language that numbers its months names none here.
    if (new Set(names).size < 12) continue;
    const index = names.findIndex((name) => name !== '' && words.includes(name));
    if (index >= 0) return index + 1;
  }
  return 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function isKnown(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
