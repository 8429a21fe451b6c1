/** Lists of words as one reads them, as the tokens spell them: lower case, no accents. */
import { tokenize } from '../tone/tokens';

/** @param words separated by spaces; single words */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(tokenize(words).flatMap(({ kind, key }) => (kind === 'word' ? [key] : [])));
}
