/** Covering what is read on X, without covering, losing or moving a draft. */
import { type Draft, draftsInPage } from './drafts';
import { placeOnPage } from './places';
import { selectors } from './selectors';
import { keepVideosStill } from './videos';

/**
 * Spreads `host` over the page, under X's dialogs only where a draft is open in one, with a hole for each draft
 * that is part of the page. What is covered can't be reached by key either: those parts of X's page that hold
 * no draft become `inert`. Both are undone on abort. `tell` hears, at each look, which drafts there are.
 */
export function coverReading(
  page: Document,
  host: HTMLElement,
  onChange: (look: () => void, until: AbortSignal) => void,
  tell: (drafts: readonly Draft[]) => void,
  until: AbortSignal,
): void {
  Object.assign(host.style, { position: 'fixed', inset: '0' });
  const inert = new Set<Element>();
  let isFollowing = false;

  const place = () => {
    if (!host.isConnected) placeOnPage(page, host);
    const drafts = draftsInPage(page);
    tell(drafts);
    const boxes = drafts.filter(({ isDialog }) => !isDialog).map(({ box }) => box);
    // Over X's dialogs too (a photo with its posts is reading), unless there is a draft in one.
    const isUnderDialogs = drafts.some(({ isDialog }) => isDialog);
    host.style.zIndex = isUnderDialogs ? '1' : '2';
    host.style.clipPath =
      boxes.length === 0 ? '' : withHoles(boxes.map((box) => box.getBoundingClientRect()));

    const covered = new Set(
      host.parentElement ? withoutDraft(host.parentElement, boxes, isUnderDialogs) : [],
    );
    for (const region of inert) {
      if (covered.has(region)) continue;
      inert.delete(region);
      region.removeAttribute('inert');
    }
    for (const region of covered) {
      if (region.hasAttribute('inert')) continue;
      inert.add(region);
      region.setAttribute('inert', '');
    }
    if (boxes.length > 0 && !isFollowing) followScroll();
  };

  /** A draft in the page moves with it: its hole follows, frame by frame, for as long as there is one. */
  function followScroll(): void {
    isFollowing = true;
    requestAnimationFrame(() => {
      isFollowing = false;
      if (!until.aborted) place();
    });
  }

  onChange(place, until);
  keepVideosStill(page, until);
  until.addEventListener('abort', () => {
    for (const region of inert) region.removeAttribute('inert');
  });
}

/** The largest parts of `parent` that hold none of these boxes; scripts and what is ours are left out. */
function withoutDraft(parent: Element, boxes: readonly Element[], sparesDialogs: boolean): Element[] {
  const left = `script, style, [data-chandelle]${sparesDialogs ? `, ${selectors.layers}` : ''}`;
  return [...parent.children].flatMap((child) => {
    if (boxes.includes(child) || child.matches(left)) return [];
    return boxes.some((box) => child.contains(box)) ? withoutDraft(child, boxes, sparesDialogs) : [child];
  });
}

/** The whole screen without these boxes; `evenodd` makes the inner frames holes, for the pointer too. */
function withHoles(boxes: DOMRect[]): string {
  const { clientWidth, clientHeight } = document.documentElement;
  const frame = (left: number, top: number, right: number, bottom: number) =>
    `M${left} ${top}H${right}V${bottom}H${left}Z`;
  const holes = boxes.map(({ left, top, right, bottom }) => frame(left, top, right, bottom));
  return `path(evenodd, "${frame(0, 0, clientWidth + 40, clientHeight + 40)}${holes.join('')}")`;
}
