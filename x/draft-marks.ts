/**
 * Marks words in a draft with the CSS Custom Highlight API: ranges that the browser paints over the text. No
 * node of ours enters the editor, and Draft never notices.
 */
import type { Evidence, Side } from '../tone/voice';
import { type DraftText, rangeOf } from './draft-text';

const highlightOf: Record<Side, string> = {
  personal: 'chandelle-personal',
  corporate: 'chandelle-corporate',
};

/** An underline in the voice's colour: the words stay X's own, in either theme. */
const css = `
::highlight(${highlightOf.personal}) { text-decoration: underline 2px #c26a47; }
::highlight(${highlightOf.corporate}) { text-decoration: underline 2px #5b7fa6; }
`;

let sheet: CSSStyleSheet | undefined;
const highlights = new Map<Side, Highlight>();

export interface Marks {
  /** Marks exactly these stretches of a draft; those marked before are cleared. */
  show(draft: DraftText, evidence: readonly Evidence[]): void;
}

/** The marks of one composer: several can stand on the page, and share the two highlights. Cleared on abort. */
export function createMarks(signal: AbortSignal): Marks {
  let own: { side: Side; range: Range }[] = [];
  const clear = () => {
    for (const { side, range } of own) {
      const highlight = highlights.get(side);
      highlight?.delete(range);
      if (highlight?.size === 0) CSS.highlights.delete(highlightOf[side]);
    }
    own = [];
  };
  signal.addEventListener('abort', clear);
  return {
    show(draft, evidence) {
      clear();
      for (const { side, start, end } of evidence) {
        const range = rangeOf(draft, start, end);
        if (!range) continue;
        highlightFor(side).add(range);
        own.push({ side, range });
      }
    },
  };
}

function highlightFor(side: Side): Highlight {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }
  const highlight = highlights.get(side) ?? new Highlight();
  highlights.set(side, highlight);
  CSS.highlights.set(highlightOf[side], highlight);
  return highlight;
}
