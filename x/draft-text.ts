/** The text of a draft, and where in X's editor each part of it stands. Nothing in the editor is touched. */
import { selectors } from './selectors';

interface Segment {
  node: Text;
  /** Offsets of the node's text in the whole draft, UTF-16 code units. */
  start: number;
  end: number;
}

export interface DraftText {
  /** Paragraphs are joined by a line break. */
  text: string;
  segments: Segment[];
}

export function readDraft(editor: HTMLElement): DraftText {
  if (editor instanceof HTMLTextAreaElement) return { text: editor.value, segments: [] };
  const blocks = [...editor.querySelectorAll(selectors.draftBlock)];
  const segments: Segment[] = [];
  let text = '';
  for (const [index, block] of blocks.entries()) {
    if (index > 0) text += '\n';
    for (const leaf of block.querySelectorAll(selectors.draftLeaf)) {
      for (const node of leaf.childNodes) {
        if (!(node instanceof Text)) continue;
        segments.push({ node, start: text.length, end: text.length + node.data.length });
        text += node.data;
      }
    }
  }
  return { text, segments };
}

/** Has the draft any text? Cheaper than reading it. */
export function isDraftEmpty(editor: HTMLElement): boolean {
  const text = editor instanceof HTMLTextAreaElement ? editor.value : (editor.textContent ?? '');
  return text.trim() === '';
}

/** The stretch of the editor that shows `text.slice(start, end)`; null where it is not there any more. */
export function rangeOf(draft: DraftText, start: number, end: number): Range | null {
  const first = draft.segments.find((segment) => start >= segment.start && start < segment.end);
  const last = draft.segments.find((segment) => end > segment.start && end <= segment.end);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = new Range();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
