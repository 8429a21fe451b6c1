/**
 * Putting text into X's editor the one way that its own model takes in: a synthetic paste.
 *
 * Writing into the DOM, `beforeinput`, or `execCommand` leave Draft's model empty, lose paragraphs, or
 * destroy an empty editor. One paste is sent, once; whether it worked is then read from the page, and if
 * not, nothing more is tried: the caller offers to copy. Nothing is ever sent from here.
 */
import { rangeOf, readDraft } from './draft-text';
import { selectors } from './selectors';

export type InsertOutcome = 'inserted' | 'refused';

/** `append` puts the text after what is there, as a paragraph of its own; `replace` takes its place. */
export async function insertText(
  editor: HTMLElement,
  text: string,
  how: 'append' | 'replace',
): Promise<InsertOutcome> {
  if (editor instanceof HTMLTextAreaElement || !editor.closest(selectors.draftRoot)) return 'refused';
  const before = readDraft(editor).text.trim();
  const pasted = how === 'append' && before !== '' ? `\n${text}` : text;
  const expected = how === 'append' && before !== '' ? `${before}\n${text}` : text;

  return pasteOver(editor, pasted, expected, () => select(editor, how));
}

/**
 * Puts `replacement` in the place of `text.slice(start, end)` of the draft. Refused where `text` is no longer what
 * the draft says. X's own undo takes it back in one step.
 */
export async function replaceInDraft(
  editor: HTMLElement,
  text: string,
  { start, end, replacement }: { start: number; end: number; replacement: string },
): Promise<InsertOutcome> {
  const draft = readDraft(editor);
  if (!editor.closest(selectors.draftRoot) || draft.text !== text) return 'refused';
  const expected = text.slice(0, start) + replacement + text.slice(end);
  return pasteOver(editor, replacement, expected, () => {
    const range = rangeOf(draft, start, end) ?? rangeOf(readDraft(editor), start, end);
    const selection = editor.ownerDocument.getSelection();
    if (!range || !selection) return false;
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    return true;
  });
}

/** One paste over what `choose` selects (false: it could not), and a look at whether the draft then is as expected. */
async function pasteOver(
  editor: HTMLElement,
  pasted: string,
  expected: string,
  choose: () => boolean,
): Promise<InsertOutcome> {
  editor.focus();
  await pause(50);
  if (!choose()) return 'refused';
  // Draft takes the page's selection over on `selectionchange`.
  await pause(50);
  paste(editor, pasted);

  for (let waitedMs = 0; waitedMs < 500; waitedMs += 50) {
    await pause(50);
    if (editor.isConnected && words(readDraft(editor).text) === words(expected)) return 'inserted';
  }
  return 'refused';
}

function select(editor: HTMLElement, how: 'append' | 'replace'): boolean {
  const selection = editor.ownerDocument.getSelection();
  selection?.selectAllChildren(editor);
  if (how === 'append') selection?.collapseToEnd();
  return selection !== null;
}

function paste(editor: HTMLElement, text: string): void {
  const event = new ClipboardEvent('paste', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
  });
  // Firefox ignores the `clipboardData` given, and shows a content script a wrapper of the event's own.
  const raw = (event as ClipboardEvent & { wrappedJSObject?: ClipboardEvent }).wrappedJSObject ?? event;
  raw.clipboardData?.setData('text/plain', text);
  editor.dispatchEvent(event);
}

/** The text without its white space: Draft's empty blocks add line breaks. */
function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
