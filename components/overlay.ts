/** A place of Chandelle's own on X's page: a host element with a shadow root that X's page can't look into. */
import { render, type VNode } from 'preact';
import overlayCss from './overlay.css?inline';

/**
 * X has single-key shortcuts on its document, and a click anywhere on a post opens it: what is typed and
 * clicked on an overlay is not for X.
 */
const ownEvents = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'],
  ...['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend'],
];
const keepFromX = (event: Event) => event.stopPropagation();

/** The page can make up events, but not trusted ones; none of its should ever get here. */
const refuseMadeUp = (event: Event) => {
  if (!event.isTrusted) event.stopImmediatePropagation();
};

// One sheet for all overlays. Constructed sheets are not subject to X's Content-Security-Policy.
let sheet: CSSStyleSheet | undefined;

export interface Overlay {
  host: HTMLElement;
  /** Null: nothing. */
  draw(content: VNode | null): void;
  /** What in it has the focus: to give it back later. */
  focused(): HTMLElement | null;
}

/** `name` tells the overlays apart in the page's inspector. Removed on abort. */
export function createOverlay(name: string, signal: AbortSignal): Overlay {
  // A plain <div>: of an element with a dash in its name the page could make a custom element, whose closed root
  // is open to whoever defined it.
  const host = document.createElement('div');
  host.dataset.chandelle = name;
  const root = host.attachShadow({ mode: import.meta.env.OPEN_SHADOW_ROOTS ? 'open' : 'closed' });
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(overlayCss);
  }
  root.adoptedStyleSheets = [sheet];

  for (const type of ownEvents) host.addEventListener(type, keepFromX, { passive: true });
  root.addEventListener('click', refuseMadeUp, { capture: true });
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return {
    host,
    draw: (content) => render(content, root),
    focused: () => (root.activeElement instanceof HTMLElement ? root.activeElement : null),
  };
}
