import { useEffect, useRef } from 'react';
import { useStage } from '../state/store';
import { ComposeSheet, useComposeSheet } from './ComposeSheet';

const FOCUSABLE = 'a[href], button:not([disabled]), input, textarea, [contenteditable=true], [tabindex="0"]';

/**
 * Keeps focus in the dialog as React Native for Web does: a capturing listener on document sends focus that
 * lands elsewhere back to the dialog's first or last element.
 */
function useFocusTrap(active: boolean) {
  const trap = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!active) return;
    let busy = false;
    let last: Element | null = null;
    const focusIn = (from: 'first' | 'last') => {
      const all = [...(trap.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
      for (const one of from === 'first' ? all : all.reverse()) {
        one.focus();
        if (document.activeElement === one) return;
      }
      trap.current?.focus();
    };
    const onFocus = () => {
      const now = document.activeElement;
      if (busy || !trap.current || !now) return;
      busy = true;
      if (!trap.current.contains(now)) focusIn(last === now ? 'last' : 'first');
      busy = false;
      last = document.activeElement;
    };
    document.addEventListener('focus', onFocus, true);
    return () => document.removeEventListener('focus', onFocus, true);
  }, [active]);
  return trap;
}

export function Modal() {
  const target = useStage((s) => s.modal);
  const sheet = useComposeSheet();
  const trap = useFocusTrap(true);
  useEffect(() => {
    document.documentElement.classList.add('modal-open');
    return () => document.documentElement.classList.remove('modal-open');
  }, []);
  if (!target) return null;
  return (
    <div className="overlay">
      <div className="mask" data-testid="mask" onClick={sheet.close} />
      <div
        ref={trap}
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        tabIndex={-1}
        className="dialog"
        onKeyDown={(event) => event.key === 'Escape' && sheet.close()}
      >
        <ComposeSheet target={target} sheet={sheet} />
      </div>
    </div>
  );
}
