/** What somebody is writing on X's page: what nothing of ours may ever cover, whatever kind of editor it is. */
import { composerBox, findComposers } from './composer';
import { isDraftEmpty } from './draft-text';
import { selectors } from './selectors';

export interface Draft {
  /** The draft with its buttons. */
  box: Element;
  isDialog: boolean;
  /** Nothing is written in it yet: somebody is about to. */
  isEmpty: boolean;
}

export function draftsInPage(page: Document): Draft[] {
  const drafts = findComposers(page)
    .filter(({ editor }) => !isDraftEmpty(editor) || editor.contains(page.activeElement))
    .map((composer) => ({
      box: composerBox(composer) ?? composer.editor,
      isDialog: composer.isDialog,
      isEmpty: isDraftEmpty(composer.editor),
    }));
  const other = editedNow(page);
  if (!other || drafts.some(({ box }) => box.contains(other))) return drafts;
  const isDialog = other.closest(selectors.composeDialog) !== null;
  return [...drafts, { box: other, isDialog, isEmpty: false }];
}

/**
 * Is a draft being written: has one the focus in which there is something, whatever kind of editor it is; or something
 * beside one in its dialog, such as a poll or what a picture shows?
 */
export function isWritingIn(page: Document): boolean {
  const focused = page.activeElement;
  if (!focused) return false;
  return draftsInPage(page).some(({ box, isDialog, isEmpty }) =>
    isDialog ? box.closest(selectors.composeDialog)?.contains(focused) : !isEmpty && box.contains(focused),
  );
}

/** An editor that we don't know, such as that of X's articles, with something in it and the focus. */
function editedNow(page: Document): HTMLElement | null {
  const focused = page.activeElement;
  if (!(focused instanceof HTMLElement)) return null;
  const isField = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement;
  if (!isField && !focused.isContentEditable) return null;
  const text = isField ? focused.value : focused.textContent;
  return text?.trim() ? focused : null;
}
