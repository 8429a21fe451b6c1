/** What there is to see before a draft is public, opened from its line. */
import { type Signal, signal as signalOf } from '@preact/signals-core';
import { type DraftOutcome, DraftPanel } from '../../components/DraftPanel';
import { type DraftRead, saidOf, strangeFindings, strangeWords } from '../../components/draft-findings';
import { createOverlay } from '../../components/overlay';
import type { VoiceLineState } from '../../components/VoiceLine';
import type { Stage } from '../../lifecycle/feature';
import type { OverlayWords } from '../../locales/overlay/words';
import { overlayWordsFor } from '../../locales/overlay/words-here';
import { sendMessage } from '../../messaging/protocol';
import { type Composer, composersSentWith, quotedIn } from '../../x/composer';
import { readDraft } from '../../x/draft-text';
import { replaceInDraft } from '../../x/insert-text';
import { placeBeside } from '../../x/places';
import { readPost } from '../../x/posts';
import { mailTo } from './mail-to';

export interface DraftPanelAsked {
  composer: Composer;
  /** The line of ours that it belongs to, and its button, which has the focus back at the end. */
  anchor: HTMLElement;
  button: HTMLElement | null;
  line: Signal<VoiceLineState>;
  isAside: Signal<boolean>;
  /** What the user said is fine in this draft; added to here. */
  fine: Set<string>;
  readAgain: () => Promise<void>;
  signal: AbortSignal;
  onClosed: () => void;
}

export function openDraftPanel(stage: Stage, asked: DraftPanelAsked): AbortController {
  const { session, guard } = stage;
  const { composer, anchor, button, line, fine, readAgain } = asked;
  const closing = new AbortController();
  const signal = AbortSignal.any([asked.signal, closing.signal]);
  const overlay = createOverlay('draft-panel', signal);
  const { host } = overlay;
  const outcome = signalOf<DraftOutcome | null>(null);
  signal.addEventListener('abort', asked.onClosed, { once: true });

  let isBusy = false;
  /** One thing at a time: a double click does it once. */
  async function once(run: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      await run();
    } finally {
      isBusy = false;
    }
  }

  async function change(to: DraftRead['changes'][number]): Promise<void> {
    const { value } = line;
    if (value.kind !== 'read') return;
    const result = await replaceInDraft(composer.editor, value.read.text, to);
    if (result === 'refused') outcome.value = 'changeRefused';
    // The focus is in the draft now: Escape would go to X.
    else closing.abort();
  }

  async function accept(shown: string[]): Promise<void> {
    const { value } = line;
    if (value.kind !== 'read') return;
    const words = strangeWords(value.read);
    try {
      await sendMessage('acceptWords', { account: session.account.value, words: shown });
      outcome.value = 'fineSaid';
    } catch (error) {
      outcome.value = 'fineLost';
      throw error;
    }
    for (const each of words) fine.add(each);
    await readAgain();
  }

  async function copy(note: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(note);
      outcome.value = 'copied';
    } catch {
      outcome.value = 'notCopied';
    }
  }

  /** What a reader is given; `text`: of the draft, or of as much of it as finds room. */
  function noteOf(words: OverlayWords, read: DraftRead, text: string): string {
    const state = session.state.value;
    const voice = state?.intendedVoice ?? null;
    const post = composer.answered && readPost(composer.answered);
    return words.draft.note({
      account: session.account.value,
      intendedVoice: voice,
      text,
      answered: post && {
        author: post.authorHandle,
        text: post.text,
        url: `https://x.com/${post.authorHandle}/status/${post.id}`,
      },
      said: saidOf(words, read, quotedIn(composer)?.text ?? '', voice),
    });
  }

  /** All the posts of a thread. */
  const wholeDraft = () =>
    composersSentWith(document, composer)
      .map(({ editor }) => readDraft(editor).text.trim())
      .filter((text) => text !== '')
      .join('\n\n');

  function close(): void {
    const hadFocus = document.activeElement === host;
    closing.abort();
    if (hadFocus) button?.focus();
  }

  // Beside the line, so that it lives and goes with it; X's dialog keeps the focus inside itself.
  host.popover = 'manual';
  anchor.after(host);
  host.showPopover();

  stage.follow(() => {
    const state = session.state.value;
    const { value } = line;
    // The draft was sent or thrown away: there is nothing to see any more.
    if (value.kind !== 'read') return close();
    if (!state) return;
    const { read } = value;
    const words = overlayWordsFor(state.language);
    host.dataset.theme = session.theme.value;
    const { secondReader } = state;
    const text = wholeDraft();
    overlay.draw(
      <DraftPanel
        words={words}
        read={read}
        quoted={quotedIn(composer)?.text ?? ''}
        intendedVoice={state.intendedVoice}
        reader={
          secondReader === ''
            ? null
            : {
                address: secondReader,
                href: mailTo(secondReader, words.draft.noteSubject(state.account), text, (part) =>
                  noteOf(words, read, part),
                ),
              }
        }
        outcome={outcome.value}
        onChange={guard((to: DraftRead['changes'][number]) => once(() => change(to)))}
        onFine={guard(() => once(() => accept(strangeFindings(words, read).map(({ word }) => word))))}
        onCopy={guard(() => copy(noteOf(words, read, text)))}
        onClose={guard(close)}
      />,
    );
  }, signal);
  // Another post of the thread is in use.
  stage.whenever(
    () => asked.isAside.value,
    (isAside) => {
      if (isAside) closing.abort();
    },
    signal,
  );
  stage.whenever(
    () => line.value,
    () => placeBeside(host, anchor.getBoundingClientRect(), host.getBoundingClientRect()),
    signal,
  );
  return closing;
}
