/** A stranger's text as it is read: without what hides in words, and no longer than is read. */

/** Longer posts are read no further: what is wanted is said by then. */
const charactersRead = 5000;

/** Bidirectional marks, zero-width and other unseen characters: they hide in words. Emoji need their joiners. */
const unseen = /(?!\u200D)\p{Cf}/gu;
const controls = /[\p{Cc}\p{Co}\p{Cs}]/gu;
const markup = /<[^<>]{0,200}>/g;

export function cleanText(text: string): string {
  return text.slice(0, charactersRead).replace(markup, ' ').replace(unseen, '').replace(controls, ' ');
}
