/** Three answers to a post: from its mark, or from the line under a reply. Inserted on a click, never sent. */
import { signal as signalOf } from '@preact/signals-core';
import { createOverlay } from '../components/overlay';
import { PostMark } from '../components/PostMark';
import { passesOn, type ReplyOutcome, ReplyPanel, type ReplyView } from '../components/ReplyPanel';
import type { Feature, Stage } from '../lifecycle/feature';
import { overlayWordsFor } from '../locales/overlay/words-here';
import { sendMessage } from '../messaging/protocol';
import type { Suggestion } from '../replies/answer';
import { articlesIn } from '../x/addressed';
import { contextOf } from '../x/context';
import { isDraftEmpty } from '../x/draft-text';
import { insertText } from '../x/insert-text';
import { placeBeside, placeInPost } from '../x/places';
import { onPointed } from '../x/pointing';
import { asGiven, idOfPost, ownTextOf, type Post, postAround, posts, readPost } from '../x/posts';
import { composerAnswering, openComposer } from '../x/reply-composer';
import { onOtherLanguage, pointToOriginal } from '../x/translation';
import { conversationActs } from './reply-help/acts';
import { modelAct } from './reply-help/model';
import { recordOffer } from './reply-help/offer';
import { watchChoice } from './reply-help/watch-choice';

export const replyHelp: Feature = {
  id: 'reply-help',
  start(stage) {
    const { session, follow, during, onNoticed, onChange, listen, guard, signal } = stage;
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

    // Where it is shown how posts stand, all of them carry the mark, whether they stand for anything or not.
    const markAll = () => {
      const { size } = session.standings.value;
      const isNoted = (id: string | null) => id !== null && session.standings.value.has(id);
      if (size > 0)
        for (const article of articlesIn(document)) if (isNoted(idOfPost(article))) notice(article);
    };
    follow(markAll);
    onChange(markAll);

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
        standing={session.standings.value.get(post.id)}
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
  const offer = recordOffer(stage, post, signal);
  const acts = conversationActs(stage, post, () => closing.abort());
  const model = modelAct(stage, post, signal, (suggestions) => {
    if (view.value.kind !== 'ready') return;
    view.value = { ...view.value, answer: { ...view.value.answer, suggestions } };
    offer.shown();
  });
  let round = 0;
  let isAsShown = false;
  let isInserting = false;

  async function ask(): Promise<void> {
    try {
      // As it stands now: it may have been opened in full, or shown in its own language, since it appeared.
      const shown = readPost(post.element) ?? post;
      if (shown.isTranslated && !isAsShown) {
        view.value = { kind: 'translated', isAwaited: false };
        return;
      }
      const { author, text, lang } = asGiven(shown);
      const context = contextOf(shown.element);
      const given = { account: session.account.value, author, text, lang, context, round };
      const answer = await sendMessage('suggestReplies', given);
      view.value = { kind: 'ready', answer, isTranslated: shown.isTranslated };
      model.offer(answer.canAskModel);
      if (answer.suggestions.length > 0) offer.shown();
    } catch (error) {
      view.value = { kind: 'failed' };
      throw error;
    }
  }

  async function answerIn(which: 'written' | 'shown'): Promise<void> {
    isAsShown = which === 'shown';
    if (isAsShown) return ask();
    view.value = { kind: 'translated', isAwaited: true };
    const text = ownTextOf(post.element);
    if (text) pointToOriginal(text);
  }
  // The user had X show the original: there are answers to that.
  const look = guard(() => {
    if (view.value.kind !== 'translated' || readPost(post.element)?.isTranslated !== false) return;
    view.value = { kind: 'loading' };
    return ask();
  });
  onOtherLanguage(post.element, look, signal);

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
      if (result === 'inserted') {
        offer.took('inserted', suggestion.text);
        closing.abort();
      } else await copy(suggestion, 'refused');
    } finally {
      isInserting = false;
    }
  }

  async function copy(suggestion: Suggestion, kind: 'copied' | 'refused' = 'copied'): Promise<void> {
    try {
      await navigator.clipboard.writeText(suggestion.text);
      outcome.value = { suggestion, kind };
      offer.took('copied', suggestion.text);
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
    const words = overlayWordsFor(language);
    const answer = view.value.kind === 'ready' ? view.value.answer : null;
    overlay.draw(
      <ReplyPanel
        words={words}
        view={view.value}
        hasDraft={hasDraft}
        outcome={outcome.value}
        acts={acts.draw(words, passesOn(answer))}
        model={model.draw(words)}
        onInsert={guard(insert)}
        onCopy={guard((suggestion: Suggestion) => copy(suggestion))}
        onOthers={guard(() => {
          round++;
          return ask();
        })}
        onLanguage={guard(answerIn)}
        onClose={guard(dismiss)}
      >
        {watchChoice(stage, post.authorHandle)}
      </ReplyPanel>,
    );
  }, signal);
  // It moves when its content does, not while it is read.
  const place = () => placeBeside(host, anchor.getBoundingClientRect(), host.getBoundingClientRect());
  stage.whenever(() => view.value, place, signal);
  stage.whenever(acts.isKnown, place, signal);
  stage.whenever(model.isOver, place, signal);
  guard(ask)();
  return closing;
}
