/** An address that opens the user's own mail program with a draft to be read. */

/** Encoded, as browsers and mail programs still take it whole. */
const longestAddress = 1_900;

/** `bodyOf` makes the mail's text of so much of the draft as finds room; of a long one the end is left out. */
export function mailTo(
  address: string,
  subject: string,
  text: string,
  bodyOf: (text: string) => string,
): string {
  const to = encodeURIComponent(address).replace('%40', '@');
  const addressOf = (draft: string) =>
    `mailto:${to}?subject=${encoded(subject)}&body=${encoded(bodyOf(draft))}`;
  const characters = [...text];
  let fits = 0;
  let tooLong = characters.length + 1;
  // The longest beginning that fits, found by halving.
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    const isCut = middle < characters.length;
    const part = characters.slice(0, middle).join('') + (isCut ? '…' : '');
    if (addressOf(part).length <= longestAddress) fits = middle;
    else tooLong = middle;
  }
  return addressOf(characters.slice(0, fits).join('') + (fits < characters.length ? '…' : ''));
}

/** Mail wants its own line breaks (RFC 6068), and half an emoji has no encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD').replace(/\r?\n/g, '\r\n'));
}
