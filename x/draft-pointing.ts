/** Which character of a draft the pointer is on: a mark in it has no node that could be pointed at. */
import type { DraftText } from './draft-text';

/** Both ask the browser where a caret would go; the older name is Chromium's until 2024. */
type Page = Document & {
  caretRangeFromPoint?(x: number, y: number): Range | null;
};

/**
 * Tells the place in the draft's text (UTF-16) that the pointer came to, null where it is on no text; at most once a
 * frame, and only what changed.
 */
export function followPointerInDraft(
  editor: HTMLElement,
  draft: () => DraftText,
  tell: (place: number | null) => void,
  signal: AbortSignal,
): void {
  let at: PointerEvent | null = null;
  let isDue = false;
  let told: number | null = null;
  const tellOnce = (place: number | null) => {
    if (place !== told) tell(place);
    told = place;
  };
  const look = () => {
    isDue = false;
    if (!signal.aborted) tellOnce(at && placeUnder(editor.ownerDocument, draft(), at.clientX, at.clientY));
  };
  const follow = (event: PointerEvent) => {
    at = event.type === 'pointerleave' ? null : event;
    if (!isDue) requestAnimationFrame(look);
    isDue = true;
  };
  editor.addEventListener('pointermove', follow, { passive: true, signal });
  editor.addEventListener('pointerleave', follow, { passive: true, signal });
}

function placeUnder(page: Page, draft: DraftText, x: number, y: number): number | null {
  const position = page.caretPositionFromPoint?.(x, y);
  const range = position ? null : page.caretRangeFromPoint?.(x, y);
  const node = position?.offsetNode ?? range?.startContainer;
  const offset = position?.offset ?? range?.startOffset ?? 0;
  const segment = draft.segments.find((each) => each.node === node);
  if (!segment) return null;
  // The caret goes between two characters: the pointer is on the one before or the one after.
  const on = [offset, offset - 1].find((each) => isOn(segment.node, each, x, y));
  return on === undefined ? null : segment.start + on;
}

function isOn(node: Text, offset: number, x: number, y: number): boolean {
  if (offset < 0 || offset >= node.data.length) return false;
  const range = new Range();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}
