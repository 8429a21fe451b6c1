/** Whether a reader can be there: the half of "when it counts" that the page shows; the other is a sign of life. */

/** A page of X, as its browser shows it. */
export interface PageInView {
  isVisible: boolean;
  hasFocus: boolean;
  /** A setting: X on a second screen counts while another window has the focus. */
  countsUnfocused: boolean;
  /** The curtain is drawn over it. */
  isCovered: boolean;
  /** A draft with something in it has the keyboard, or something beside it in its dialog. */
  isWriting: boolean;
}

/** What is behind the curtain is not read; a draft may still be finished there, and that counts. */
export function isPresent({
  isVisible,
  hasFocus,
  countsUnfocused,
  isCovered,
  isWriting,
}: PageInView): boolean {
  return isVisible && (hasFocus || countsUnfocused) && (!isCovered || isWriting);
}
