/**
 * Marks words in a draft with the CSS Custom Highlight API: ranges that the browser paints over the text. No
 * node of ours enters the editor, and Draft never notices.
 */
import type { Side } from '../tone/voice';
import { type DraftText, rangeOf } from './draft-text';

/** What a stretch of a draft is marked for: a side of its voice, or a question about it. */
export type MarkKind = Side | 'question';

export interface Mark {
  kind: MarkKind;
  /** UTF-16 places in the draft's text. */
  start: number;
  end: number;
}

const highlightOf: Record<MarkKind, string> = {
  personal: 'chandelle-personal',
  corporate: 'chandelle-corporate',
  question: 'chandelle-question',
};

/** An underline in the mark's colour: the words stay X's own, in either theme. */
const css = `
::highlight(${highlightOf.personal}) { text-decoration: underline 2px #c26a47; }
::highlight(${highlightOf.corporate}) { text-decoration: underline 2px #5b7fa6; }
::highlight(${highlightOf.question}) { text-decoration: underline 2px dotted #c8801a; }
`;

let sheet: CSSStyleSheet | undefined;
const highlights = new Map<MarkKind, Highlight>();

export interface Marks {
  /** Marks exactly these stretches of a draft; those marked before are cleared. */
  show(draft: DraftText, marks: readonly Mark[]): void;
}

/** The marks of one composer: several can stand on the page, and share the two highlights. Cleared on abort. */
export function createMarks(signal: AbortSignal): Marks {
  let own: { kind: MarkKind; range: Range }[] = [];
  const clear = () => {
    for (const { kind, range } of own) {
      const highlight = highlights.get(kind);
      highlight?.delete(range);
      if (highlight?.size === 0) CSS.highlights.delete(highlightOf[kind]);
    }
    own = [];
  };
  signal.addEventListener('abort', clear);
  return {
    show(draft, marks) {
      clear();
      for (const { kind, start, end } of marks) {
        const range = rangeOf(draft, start, end);
        if (!range) continue;
        highlightFor(kind).add(range);
        own.push({ kind, range });
      }
    },
  };
}

function highlightFor(kind: MarkKind): Highlight {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }
  const highlight = highlights.get(kind) ?? new Highlight();
  highlights.set(kind, highlight);
  CSS.highlights.set(highlightOf[kind], highlight);
  return highlight;
}
