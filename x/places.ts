/**
 * Where things of ours may stand on X's page. Nothing of X's is moved: a host is added beside or as a last
 * child, takes no room where X laid out something else, and stays out of the editor.
 */
import { type Composer, composerFoot } from './composer';
import { selectors } from './selectors';

/** Over the page and its posts, under X's dialogs and menus. */
export function placeOnPage(page: Document, host: HTMLElement): void {
  const layers = page.querySelector(selectors.layers);
  // The same z-index as X's layers, and before them: what comes later is painted above.
  host.style.zIndex = '1';
  if (layers?.parentElement) layers.parentElement.insertBefore(host, layers);
  else page.body.append(host);
}

/** In a post's lower left corner, under the picture of its author, where X has nothing. */
export function placeInPost(article: HTMLElement, host: HTMLElement): void {
  Object.assign(host.style, { position: 'absolute', bottom: '8px', insetInlineStart: '20px' });
  article.append(host);
}

/** X's own, since 2023; the column that it stands in is as wide. */
const picturePx = 40;

/**
 * Right under the picture of a post's author, as wide as X leaves free there, whatever is in it: from outside, one
 * is like another. It lets every click through. False where X shows no such picture.
 */
export function placeUnderPicture(article: HTMLElement, host: HTMLElement): boolean {
  const column = article.querySelector(selectors.authorPicture)?.parentElement;
  if (!column) return false;
  const [width, height] = [68, 13];
  // Within a thread, X draws a line there.
  host.toggleAttribute('data-over-line', column.childElementCount > 1);
  Object.assign(host.style, {
    position: 'absolute',
    top: `${picturePx + 2}px`,
    insetInlineStart: `${(picturePx - width) / 2}px`,
    width: `${width}px`,
    height: `${height}px`,
    // What is in it changes nothing around it, and costs X no layout.
    contain: 'strict',
    pointerEvents: 'none',
  });
  column.append(host);
  return true;
}

/** Along a post's upper edge, in the room that X leaves above its first line. */
export function placeOverPost(article: HTMLElement, host: HTMLElement): void {
  Object.assign(host.style, {
    position: 'absolute',
    top: '0',
    insetInline: '0',
    height: '12px',
    pointerEvents: 'none',
  });
  article.append(host);
}

/** Under the draft and its buttons, as the last line of the composer. False while X shows no such place. */
export function placeInComposer(composer: Composer, host: HTMLElement): boolean {
  const foot = composerFoot(composer);
  const buttons = foot?.querySelector(selectors.composerToolbar);
  if (!foot || !buttons) return false;
  if (host.parentElement !== foot) {
    foot.append(host);
    const first = buttons.querySelector('svg') ?? buttons;
    host.style.marginInlineStart = '0';
    const insetPx = first.getBoundingClientRect().left - host.getBoundingClientRect().left;
    host.style.marginInlineStart = `${Math.max(0, insetPx)}px`;
  }
  return true;
}

/**
 * The free strip between X's main column and the next: the only place of a laptop's screen where X has no
 * control of its own. In pixels from the left.
 */
export interface Gutter {
  left: number;
  width: number;
}

/**
 * Tells where the gutter is, now and whenever it may have moved; null where there is no such column. After the
 * first time it is measured when the browser has just laid the page out: asked at any other time, the browser
 * would have to do that once more.
 */
export function followGutter(
  page: Document,
  onChange: (look: () => void) => void,
  tell: (gutter: Gutter | null) => void,
  until: AbortSignal,
): void {
  let main: Element | null | undefined;
  const observer = new ResizeObserver(() => tell(main ? gutterBeside(main) : null));
  observer.observe(page.documentElement);
  until.addEventListener('abort', () => observer.disconnect());
  // X makes its main column anew on some pages.
  onChange(() => {
    if (main?.isConnected) return;
    const found = page.querySelector(selectors.mainColumn);
    if (found === main) return;
    if (main) observer.unobserve(main);
    main = found;
    if (main) observer.observe(main);
    // Before the next frame is laid out: what is put elsewhere after that has moved.
    tell(main && gutterBeside(main));
  });
}

function gutterBeside(main: Element): Gutter | null {
  const { right, width } = main.getBoundingClientRect();
  if (width === 0) return null;
  return { left: right, width: Math.min(30, main.ownerDocument.documentElement.clientWidth - right) };
}

/**
 * A panel of ours in the browser's top layer; it scrolls with the page. Below what it belongs to where there
 * is room, else at the right edge, over X's side column: not over the conversation it is about.
 */
export function placeBeside(
  host: HTMLElement,
  anchor: DOMRect,
  size: { width: number; height: number },
): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const gap = 6;
  const isRoomBelow = anchor.bottom + gap + size.height <= clientHeight;
  const lowest = Math.max(gap, clientHeight - size.height - gap);
  const top = isRoomBelow ? anchor.bottom + gap : lowest;
  const rightmost = Math.max(gap, clientWidth - size.width - gap);
  const left = isRoomBelow ? Math.min(anchor.left, rightmost) : rightmost;
  Object.assign(host.style, {
    position: 'absolute',
    top: `${top + window.scrollY}px`,
    left: `${Math.max(gap, left) + window.scrollX}px`,
  });
}
