import { useState } from 'react';
import type { ComposeTarget } from '../../seam-types';
import { closeCompose } from '../state/router';
import { useStage, world } from '../state/store';
import { wordsOf } from '../words';
import { Composer } from './Composer';
import { Icon } from './Icon';
import { PostArticle } from './PostArticle';

/** What is written, and whether X asks if it is to be kept. */
export function useComposeSheet() {
  const [draft, setDraft] = useState('');
  const [isAsking, setAsking] = useState(false);
  const close = () => (draft.trim() ? setAsking(true) : closeCompose());
  return { setDraft, isAsking, close };
}

/** What X's compose dialog holds; a small window shows it as a page. */
export function ComposeSheet({
  target,
  sheet,
}: {
  target: ComposeTarget;
  sheet: ReturnType<typeof useComposeSheet>;
}) {
  const words = wordsOf(useStage((s) => s.language));
  const post = target.replyTo ? world.posts.get(target.replyTo) : undefined;
  return (
    <>
      <div className="dialog-bar">
        <button
          type="button"
          role="button"
          aria-label={words.close}
          data-testid="app-bar-close"
          className="round plain"
          onClick={sheet.close}
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
          onDraft={sheet.setDraft}
          {...(target.replyTo ? { replyTo: target.replyTo } : {})}
          {...(target.quote ? { quote: target.quote } : {})}
          {...(target.text ? { initial: target.text } : {})}
        />
      </div>
      {sheet.isAsking ? (
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
    </>
  );
}

/** Instead of the page and of the dialog: X on a window as narrow as a phone. */
export function ComposePage({ target }: { target: ComposeTarget }) {
  const sheet = useComposeSheet();
  return (
    <div className="compose-page">
      <ComposeSheet target={target} sheet={sheet} />
    </div>
  );
}

/** X's own width for it, in CSS pixels; read once, as the stage's windows keep their size. */
export const isNarrow = () => innerWidth < 500;
