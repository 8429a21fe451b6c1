/** Three answers to a post: from its mark, or from the line under a reply. Inserted on a click, never sent. */
import { signal as signalOf } from '@preact/signals-core';
import { createOverlay } from '../components/overlay';
import { PostMark } from '../components/PostMark';
import { type ReplyOutcome, ReplyPanel, type ReplyView } from '../components/ReplyPanel';
import type { Feature, Stage } from '../lifecycle/feature';
import { overlayWordsFor } from '../locales/overlay/words-for';
import { sendMessage } from '../messaging/protocol';
import type { Suggestion } from '../replies/answer';
import { longestPost } from '../x/composer';
import { isDraftEmpty } from '../x/draft-text';
import { insertText } from '../x/insert-text';
import { placeBeside, placeInPost } from '../x/places';
import { onPointed } from '../x/pointing';
import { type Post, postAround, posts, readPost } from '../x/posts';
import { composerAnswering, openComposer } from '../x/reply-composer';
import { watchChoice } from './reply-help/watch-choice';

export const replyHelp: Feature = {
  id: 'reply-help',
  start(stage) {
    const { session, follow, during, onNoticed, listen, guard, signal } = stage;
    let current: AbortController | null = null;
    const open: OpenPanel = (...given) => {
      // One voice at a time: answers to one post make room for answers to another.
      current?.abort();
      current = openPanel(stage, ...given);
      return current;
    };

    const isDue = () => session.isOpen.value && session.state.value !== null;
    const notice = onNoticed(posts, (post, leaves) =>
      during(isDue, (until) => showMark(stage, post, open, until), leaves),
    );
    onPointed(document, postAround, guard(notice), signal);
    listen(document, ['focusin'], ({ target }) => {
      const post = postAround(target);
      // A click on something of X's in a post leaves the focus there: that is no wish for answers.
      if (post && (target as Element).matches(':focus-visible')) notice(post);
    });

    follow(() => {
      const asking = session.asking.value;
      if (!asking) return;
      session.asking.value = null;
      const post = asking.composer.answered && readPost(asking.composer.answered);
      if (post) open(post, { anchor: asking.line, button: asking.button }, asking.signal);
    });
  },
};

/** The same mark on whatever post is pointed at or holds the focus: X's page learns nothing from it. */
function showMark(stage: Stage, post: Post, open: OpenPanel, signal: AbortSignal): void {
  const { session, listen, guard, follow } = stage;
  // The post that a page is about has its reply, and the line under it, right below.
  if (post.isFocused) return;
  const overlay = createOverlay('post-mark', signal);
  const { host } = overlay;
  const panel = signalOf<AbortController | null>(null);

  const near = () => host.toggleAttribute('data-near', post.element.matches(':hover, :focus-within'));
  listen(post.element, ['mouseenter', 'mouseleave', 'focusin', 'focusout'], near, { signal });
  placeInPost(post.element, host);
  near();

  const toggle = () => {
    if (panel.value) return panel.value.abort();
    const closed = () => {
      panel.value = null;
    };
    panel.value = open(post, { anchor: host, button: overlay.focused() }, signal, closed);
  };
  follow(() => {
    const language = session.language.value;
    if (!language) return;
    host.dataset.theme = session.theme.value;
    overlay.draw(
      <PostMark
        words={overlayWordsFor(language)}
        author={post.authorHandle}
        isOpen={panel.value !== null}
        onOpen={guard(toggle)}
      />,
    );
  }, signal);
}

/** The mark or line of ours that answers were asked on, and its button, which has the focus back at the end. */
interface Asked {
  anchor: HTMLElement;
  button: HTMLElement | null;
}

/** Opens the answers to a post, and closes those to another. */
type OpenPanel = (post: Post, asked: Asked, signal: AbortSignal, onClosed?: () => void) => AbortController;

/** Opens the answers beside `anchor`; ends with the returned controller, or when the post leaves. */
function openPanel(
  stage: Stage,
  post: Post,
  { anchor, button }: Asked,
  postSignal: AbortSignal,
  onClosed?: () => void,
): AbortController {
  const { session, guard } = stage;
  const closing = new AbortController();
  const signal = AbortSignal.any([postSignal, closing.signal]);
  const overlay = createOverlay('answers', signal);
  const { host } = overlay;
  const view = signalOf<ReplyView>({ kind: 'loading' });
  const outcome = signalOf<ReplyOutcome | null>(null);
  let round = 0;
  let isInserting = false;

  async function ask(): Promise<void> {
    try {
      // As it stands now: it may have been opened in full, or shown in its own language, since it appeared.
      const { text, lang, isTranslated } = readPost(post.element) ?? post;
      const given = { account: session.account.value, text: text.slice(0, longestPost), lang, round };
      view.value = { kind: 'ready', answer: await sendMessage('suggestReplies', given), isTranslated };
    } catch (error) {
      view.value = { kind: 'failed' };
      throw error;
    }
  }

  function hasDraft(): boolean {
    const composer = composerAnswering(document, post.id);
    return composer !== null && !isDraftEmpty(composer.editor);
  }

  async function insert(suggestion: Suggestion, how: 'replace' | 'append'): Promise<void> {
    if (isInserting) return;
    isInserting = true;
    try {
      const standing = composerAnswering(document, post.id);
      const composer = standing ?? (await openComposer(document, post));
      // X may bring back a draft in the composer that it opens: nobody was asked about that one.
      const safely = standing || !composer || isDraftEmpty(composer.editor) ? how : 'append';
      const result = composer ? await insertText(composer.editor, suggestion.text, safely) : 'refused';
      if (result === 'inserted') closing.abort();
      else await copy(suggestion, 'refused');
    } finally {
      isInserting = false;
    }
  }

  async function copy(suggestion: Suggestion, kind: 'copied' | 'refused' = 'copied'): Promise<void> {
    try {
      await navigator.clipboard.writeText(suggestion.text);
      outcome.value = { suggestion, kind };
    } catch {
      // The page may be denied the clipboard, or not have the focus that it takes.
      outcome.value = { suggestion, kind: 'lost' };
    }
  }

  function dismiss(): void {
    const hadFocus = document.activeElement === host;
    closing.abort();
    if (hadFocus) button?.focus();
  }
  if (onClosed) signal.addEventListener('abort', onClosed, { once: true });

  // Beside the line or the mark that it was asked on, so that it lives and goes with it; X's dialog keeps the
  // focus inside itself. Shown in the browser's top layer, where nothing cuts it off.
  host.popover = 'manual';
  anchor.after(host);
  host.showPopover();

  stage.follow(() => {
    const language = session.language.value;
    if (!language) return;
    host.dataset.theme = session.theme.value;
    overlay.draw(
      <ReplyPanel
        words={overlayWordsFor(language)}
        view={view.value}
        hasDraft={hasDraft}
        outcome={outcome.value}
        onInsert={guard(insert)}
        onCopy={guard((suggestion: Suggestion) => copy(suggestion))}
        onOthers={guard(() => {
          round++;
          return ask();
        })}
        onClose={guard(dismiss)}
      >
        {watchChoice(stage, post.authorHandle)}
      </ReplyPanel>,
    );
  }, signal);
  // It moves when its content does, not while it is read.
  stage.whenever(
    () => view.value,
    () => placeBeside(host, anchor.getBoundingClientRect(), host.getBoundingClientRect()),
    signal,
  );
  guard(ask)();
  return closing;
}
