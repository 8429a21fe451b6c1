import { useEffect, useRef, useState } from 'react';
import { closeCompose } from '../state/router';
import { useStage, world } from '../state/store';
import { wordsOf } from '../words';
import { Composer } from './Composer';
import { Icon } from './Icon';
import { PostArticle } from './PostArticle';

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
  const words = wordsOf(useStage((s) => s.language));
  const [draft, setDraft] = useState('');
  const [asking, setAsking] = useState(false);
  const trap = useFocusTrap(true);
  useEffect(() => {
    document.documentElement.classList.add('modal-open');
    return () => document.documentElement.classList.remove('modal-open');
  }, []);
  if (!target) return null;
  const post = target.replyTo ? world.posts.get(target.replyTo) : undefined;
  const close = () => (draft.trim() ? setAsking(true) : closeCompose());
  const initial = target.text;
  return (
    <div className="overlay">
      <div className="mask" data-testid="mask" onClick={close} />
      <div
        ref={trap}
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        tabIndex={-1}
        className="dialog"
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <div className="dialog-bar">
          <button
            type="button"
            role="button"
            aria-label={words.close}
            data-testid="app-bar-close"
            className="round plain"
            onClick={close}
          >
            <Icon name="close" />
          </button>
          <h2 id="modal-header" className="visually-hidden">
            {post ? words.reply : words.post}
          </h2>
          <button type="button" role="button" data-testid="unsentButton" className="text-button">
            <span>{words.drafts}</span>
          </button>
        </div>
        <div className="dialog-body">
          {post ? <PostArticle post={post} still /> : null}
          <Composer
            place="modal"
            onDraft={setDraft}
            {...(target.replyTo ? { replyTo: target.replyTo } : {})}
            {...(target.quote ? { quote: target.quote } : {})}
            {...(initial ? { initial } : {})}
          />
        </div>
        {asking ? (
          <div className="sheet" data-testid="confirmationSheetDialog">
            <h3>{words.savePost}</h3>
            <p>{words.savePostText}</p>
            <button
              type="button"
              data-testid="confirmationSheetConfirm"
              className="pill primary"
              onClick={closeCompose}
            >
              <span>{words.save}</span>
            </button>
            <button
              type="button"
              data-testid="confirmationSheetCancel"
              className="pill outline"
              onClick={closeCompose}
            >
              <span>{words.discard}</span>
            </button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
