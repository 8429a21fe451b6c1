/** How far what was sent is from what was suggested, in words. */

export interface Edit {
  /** Words that were sent. */
  words: number;
  /** Words added, left out or changed; 0: sent as it was suggested. */
  changed: number;
}

export function editBetween(suggested: string, sent: string): Edit {
  const [from, to] = [wordsOf(suggested), wordsOf(sent)];
  // Levenshtein's distance, row by row: what stands in the row before is all that the next needs.
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, word] of from.entries()) {
    const next = [index + 1];
    for (const [at, other] of to.entries()) {
      const kept = (row[at] ?? 0) + Number(word !== other);
      next.push(Math.min(kept, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return { words: to.length, changed: row[to.length] ?? 0 };
}

/** A suggestion has some forty words; of a very long post, the first are compared. */
const mostWords = 2000;

function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(/\S+/g) ?? []).slice(0, mostWords);
}
