/** What a mention wants, read without writing any answer to it. */
import { detectLanguage } from '../tone/language';
import type { Language } from '../tone/voice';
import type { Mention } from './answer';
import { readIntent, type Wish } from './intent';

/** Longer posts are read no further: what is wanted is said by then. */
const charactersRead = 5000;

export function readMention({ text, lang, writer }: Mention): Wish & { lang: Language } {
  const read = text.slice(0, charactersRead);
  const language = detectLanguage(read, lang);
  return { lang: language, ...readIntent({ text: read, writer }, language) };
}
