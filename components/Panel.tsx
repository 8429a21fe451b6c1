import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OverlayWords } from '../locales/overlay/words';
import { CloseIcon } from './icons';

interface PanelProps {
  /** Of the surface: its style. */
  kind: string;
  /** Accessible name. */
  name: string;
  /** On Escape, which goes no further: X's dialog, with a draft in it, stays. */
  onClose: () => void;
  /** Every other key. */
  onKey?: ((event: TargetedKeyboardEvent<HTMLElement>) => void) | undefined;
  children: ComponentChildren;
}

/** A panel of ours over X's page: it takes the focus when it comes, and goes with Escape. */
export function Panel({ kind, name, onClose, onKey, children }: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <section
      class={`panel ${kind}`}
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return onKey?.(event);
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </section>
  );
}

interface PanelHeadProps {
  words: OverlayWords;
  title: string;
  onClose: () => void;
  /** Stands before the title: the way back. */
  children?: ComponentChildren;
}

export function PanelHead({ words, title, onClose, children }: PanelHeadProps) {
  return (
    <header class="panel-head">
      {children}
      <h2>{title}</h2>
      <button class="quiet-icon" type="button" aria-label={words.common.close} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  );
}
