/** The places on X where somebody writes: a new post, a reply (inline or in the dialog), a direct message. */
import type { Kind } from './follow';
import { pageKindOf } from './pages';
import { idOfPost } from './posts';
import { selectors } from './selectors';
import { shownText } from './shown-text';

/** Characters of X's longest post: what comes after is not read. */
export const longestPost = 25_000;

export interface Composer {
  kind: 'post' | 'reply' | 'message';
  /** The editable element itself. */
  editor: HTMLElement;
  /** The post that is answered; null for a new post, or when X does not show it. */
  answered: HTMLElement | null;
  /** Open in X's compose dialog rather than as part of the page. */
  isDialog: boolean;
}

/** All composers on the page, in document order. */
export function findComposers(page: ParentNode): Composer[] {
  return [...page.querySelectorAll<HTMLElement>(`${selectors.draftEditor}, ${selectors.messageEditor}`)]
    .map(readComposer)
    .filter((composer) => composer !== null);
}

/** The editor that something on the page is part of, or null. */
export function editorAround(target: EventTarget | null): HTMLElement | null {
  const editor =
    target instanceof Element
      ? target.closest<HTMLElement>(`${selectors.draftEditor}, ${selectors.messageEditor}`)
      : null;
  return editor && readComposer(editor) ? editor : null;
}

/** Null for what is no editor: labels and wrappers share the prefix of its test id. */
function readComposer(editor: HTMLElement): Composer | null {
  if (editor.matches(selectors.messageEditor)) return messageComposer(editor);
  return /^tweetTextarea_\d+$/.test(editor.dataset.testid ?? '') ? draftComposer(editor) : null;
}

/** A composer that comes to answer another post is another composer. */
export const composers: Kind<Composer> = {
  keyOf(editor) {
    const composer = readComposer(editor);
    return composer && `${composer.kind} ${answeredId(composer) ?? ''}`;
  },
  read: readComposer,
};

/** The composer whose editor has the keyboard, or null. */
export function composerInUse(page: Document): Composer | null {
  const editor = editorAround(page.activeElement);
  return editor && readComposer(editor);
}

function draftComposer(editor: HTMLElement): Composer {
  const surface = composeSurface(editor);
  const answered = surface ? postBefore(editor, surface) : postOfCell(editor);
  const isDialog = surface?.matches(selectors.composeDialog) ?? false;
  return { kind: answered ? 'reply' : 'post', editor, answered, isDialog };
}

/**
 * X's compose dialog, or the page that it shows instead on a small window; null for a draft that is part of another
 * page. Behind a dialog the address is that of composing, too.
 */
export function composeSurface(editor: HTMLElement): HTMLElement | null {
  const dialog = editor.closest<HTMLElement>(selectors.composeDialog);
  const page = editor.ownerDocument;
  if (dialog || pageKindOf(page.location.pathname) !== 'compose') return dialog;
  const isBehind = page.querySelector(`${selectors.composeDialog} ${selectors.draftEditor}`) !== null;
  return isBehind ? null : editor.closest<HTMLElement>(selectors.page);
}

function messageComposer(editor: HTMLElement): Composer {
  return { kind: 'message', editor, answered: null, isDialog: false };
}

/** Where one composes, the post that is answered stands above the draft; a quoted one stands below it. */
function postBefore(editor: HTMLElement, surface: HTMLElement): HTMLElement | null {
  const above = [...surface.querySelectorAll<HTMLElement>(selectors.post)].filter(
    (post) => post.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return above.at(-1) ?? null;
}

/** An inline reply shares the cell of the post that the page is about. */
function postOfCell(editor: HTMLElement): HTMLElement | null {
  return editor.closest(selectors.cell)?.querySelector<HTMLElement>(selectors.post) ?? null;
}

/** The id of the post that a composer answers, or null. */
export function answeredId(composer: Composer): string | null {
  return composer.answered ? idOfPost(composer.answered) : null;
}

/** The draft with its buttons; null while X shows it without any. */
export function composerBox(composer: Composer): HTMLElement | null {
  const box = composer.editor.closest<HTMLElement>(selectors.draftRoot);
  for (let around = box?.parentElement; around && around !== document.body; around = around.parentElement) {
    if (around.querySelector(selectors.composerToolbar)) return around;
    if (
      around.matches(
        `${selectors.cell}, ${selectors.composeDialog}, ${selectors.mainColumn}, ${selectors.page}`,
      )
    )
      return null;
  }
  return null;
}

/** The element after whose last child a line of ours can stand: below the draft and its buttons. */
export function composerFoot(composer: Composer): HTMLElement | null {
  return composerBox(composer)?.querySelector(selectors.composerToolbar)?.parentElement ?? null;
}

/**
 * The post that this draft quotes; null where it quotes none. It stands after the editor and is no post of the list:
 * the one that is answered is. `author`: a handle without "@", or empty.
 */
export function quotedIn(composer: Composer): { author: string; text: string } | null {
  const { editor } = composer;
  const box = composerBox(composer);
  const isQuoted = (text: HTMLElement) =>
    text.closest(selectors.post) === null &&
    (editor.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const text = [...(box?.querySelectorAll<HTMLElement>(selectors.postText) ?? [])].find(isQuoted);
  if (!box || !text) return null;
  const names = [...box.querySelectorAll<HTMLElement>(selectors.authorName)].filter(isQuoted);
  // The handle stands last: what comes before it is a name that anybody may give themselves.
  const handles = [...(names[0]?.textContent ?? '').matchAll(/@(\w{1,15})/g)];
  return { author: handles.at(-1)?.[1] ?? '', text: shownText(text) };
}

/** The composers whose drafts are sent together, such as the posts of a thread. */
export function composersSentWith(page: ParentNode, composer: Composer): Composer[] {
  const button = sendButtonOf(composer);
  const all = findComposers(page).filter((each) => button !== null && sendButtonOf(each) === button);
  return all.length === 0 ? [composer] : all;
}

/** The button that sends this draft, or null while X shows none. */
export function sendButtonOf(composer: Composer): HTMLButtonElement | null {
  const scope =
    composer.kind === 'message'
      ? composer.editor.closest(selectors.messageForm)
      : (composeSurface(composer.editor) ?? composerFoot(composer));
  const selector = composer.kind === 'message' ? selectors.messageSendButton : selectors.sendButton;
  return scope?.querySelector<HTMLButtonElement>(selector) ?? null;
}
