/** What the company's team is given when a post is handed over to it. Written in the worker: the page is spared it. */
import type { UiLanguage } from './ui-language';

export interface HandOverNote {
  /** Who takes over: a handle. */
  account: string;
  url: string;
  author: string;
  /** What is wanted, as `reply.intents` says it; empty where it was not read. */
  wanted: string;
  text: string;
  /** An answer that might do; empty: none. */
  answer: string;
}

const notes: Record<UiLanguage, (note: HandOverNote) => string> = {
  en: ({ account, url, author, wanted, text, answer }) =>
    [
      `Could you take over with @${account} on X?`,
      url,
      `From @${author}${wanted === '' ? '' : `, ${wanted}`}: “${text}”`,
      ...(answer === '' ? [] : [`A possible answer: “${answer}”`]),
    ].join('\n\n'),
  fr: ({ account, url, author, wanted, text, answer }) =>
    [
      `Pouvez-vous prendre le relais avec @${account} sur X ?`,
      url,
      `De @${author}${wanted === '' ? '' : `, ${wanted}`} : « ${text} »`,
      ...(answer === '' ? [] : [`Une réponse possible : « ${answer} »`]),
    ].join('\n\n'),
};

/** Plain text. */
export function handOverNote(language: UiLanguage, note: HandOverNote): string {
  return notes[language](note);
}
