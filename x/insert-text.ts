/**
 * Putting text into X's editor the one way that its own model takes in: a synthetic paste.
 *
 * Writing into the DOM, `beforeinput`, or `execCommand` leave Draft's model empty, lose paragraphs, or
 * destroy an empty editor. One paste is sent, once; whether it worked is then read from the page, and if
 * not, nothing more is tried: the caller offers to copy. Nothing is ever sent from here.
 */
import { readDraft } from './draft-text';
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

  editor.focus();
  await pause(50);
  select(editor, how);
  // Draft takes the page's selection over on `selectionchange`.
  await pause(50);
  paste(editor, pasted);

  for (let waitedMs = 0; waitedMs < 500; waitedMs += 50) {
    await pause(50);
    if (editor.isConnected && words(readDraft(editor).text) === words(expected)) return 'inserted';
  }
  return 'refused';
}

function select(editor: HTMLElement, how: 'append' | 'replace'): void {
  const selection = editor.ownerDocument.getSelection();
  selection?.selectAllChildren(editor);
  if (how === 'append') selection?.collapseToEnd();
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
