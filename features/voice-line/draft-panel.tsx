/** What there is to see before a draft is public, opened from its line. */
import { type Signal, signal as signalOf } from '@preact/signals-core';
import { type DraftOutcome, DraftPanel } from '../../components/DraftPanel';
import { type DraftRead, saidOf, strangeWords } from '../../components/draft-findings';
import { createOverlay } from '../../components/overlay';
import type { VoiceLineState } from '../../components/VoiceLine';
import type { Stage } from '../../lifecycle/feature';
import type { OverlayWords } from '../../locales/overlay/words';
import { overlayWordsFor } from '../../locales/overlay/words-for';
import { sendMessage } from '../../messaging/protocol';
import { type Composer, quotedIn } from '../../x/composer';
import { replaceInDraft } from '../../x/insert-text';
import { placeBeside } from '../../x/places';
import { readPost } from '../../x/posts';

export interface DraftPanelAsked {
  composer: Composer;
  /** The line of ours that it belongs to, and its button, which has the focus back at the end. */
  anchor: HTMLElement;
  button: HTMLElement | null;
  line: Signal<VoiceLineState>;
  /** What the user said is fine in this draft; added to here. */
  fine: Set<string>;
  readAgain: () => Promise<void>;
  signal: AbortSignal;
  onClosed: () => void;
}

/** What a mail may hold as an address: browsers and mail programs cut longer ones. */
const longestMail = 1_800;

export function openDraftPanel(stage: Stage, asked: DraftPanelAsked): AbortController {
  const { session, guard } = stage;
  const { composer, anchor, button, line, fine, readAgain } = asked;
  const closing = new AbortController();
  const signal = AbortSignal.any([asked.signal, closing.signal]);
  const overlay = createOverlay('draft-panel', signal);
  const { host } = overlay;
  const outcome = signalOf<DraftOutcome | null>(null);
  signal.addEventListener('abort', asked.onClosed, { once: true });

  async function change(to: DraftRead['changes'][number]): Promise<void> {
    const { value } = line;
    if (value.kind !== 'read') return;
    const result = await replaceInDraft(composer.editor, value.read.text, to);
    outcome.value = result === 'refused' ? 'changeRefused' : null;
  }

  async function accept(): Promise<void> {
    const { value } = line;
    if (value.kind !== 'read') return;
    const words = strangeWords(value.read);
    for (const each of words) fine.add(each);
    outcome.value = 'fineSaid';
    await sendMessage('acceptWords', { account: session.account.value, words });
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

  function note(words: OverlayWords, read: DraftRead): string {
    const state = session.state.value;
    const voice = state?.intendedVoice ?? null;
    const post = composer.answered && readPost(composer.answered);
    return words.draft.note({
      account: session.account.value,
      intendedVoice: voice,
      text: read.text,
      answered: post && {
        author: post.authorHandle,
        text: post.text,
        url: `https://x.com/${post.authorHandle}/status/${post.id}`,
      },
      said: saidOf(words, read, quotedIn(composer)?.text ?? '', voice),
    });
  }

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
    if (value.kind !== 'read') return closing.abort();
    if (!state) return;
    const { read } = value;
    const words = overlayWordsFor(state.language);
    host.dataset.theme = session.theme.value;
    overlay.draw(
      <DraftPanel
        words={words}
        read={read}
        quoted={quotedIn(composer)?.text ?? ''}
        intendedVoice={state.intendedVoice}
        reader={
          state.secondReader === ''
            ? null
            : {
                address: state.secondReader,
                href: mailTo(state.secondReader, words.draft.noteSubject(state.account), note(words, read)),
              }
        }
        outcome={outcome.value}
        onChange={guard(change)}
        onFine={guard(accept)}
        onCopy={guard(() => copy(note(words, read)))}
        onClose={guard(close)}
      />,
    );
  }, signal);
  stage.whenever(
    () => line.value,
    () => placeBeside(host, anchor.getBoundingClientRect(), host.getBoundingClientRect()),
    signal,
  );
  return closing;
}

function mailTo(address: string, subject: string, body: string): string {
  const cut = body.length > longestMail ? `${body.slice(0, longestMail)}…` : body;
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(cut)}`;
}
