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

// Shared by all that have the same. Constructed sheets are not subject to X's Content-Security-Policy.
const sheets = new Map<string, CSSStyleSheet>();

export interface Overlay {
  host: HTMLElement;
  /** Null: nothing. */
  draw(content: VNode | null): void;
  /** What in it has the focus: to give it back later. */
  focused(): HTMLElement | null;
}

/** `name` tells the overlays apart in the page's inspector. Removed on abort. */
export function createOverlay(name: string, signal: AbortSignal): Overlay {
  const { host, root, draw } = attach(name, overlayCss, signal);
  for (const type of ownEvents) host.addEventListener(type, keepFromX, { passive: true });
  root.addEventListener('click', refuseMadeUp, { capture: true });
  return {
    host,
    draw,
    focused: () => (root.activeElement instanceof HTMLElement ? root.activeElement : null),
  };
}

/** For what is only looked at, and stands on the page many times: with a small sheet of its own, it costs little. */
export function createSign(name: string, css: string, signal: AbortSignal): Pick<Overlay, 'host' | 'draw'> {
  return attach(name, css, signal);
}

function attach(name: string, css: string, signal: AbortSignal) {
  // A plain <div>: of an element with a dash in its name the page could make a custom element, whose closed root
  // is open to whoever defined it.
  const host = document.createElement('div');
  host.dataset.chandelle = name;
  const root = host.attachShadow({ mode: import.meta.env.OPEN_SHADOW_ROOTS ? 'open' : 'closed' });
  root.adoptedStyleSheets = [sheetOf(css)];
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return { host, root, draw: (content: VNode | null) => render(content, root) };
}

function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
