/** One composer's line: it reads the draft after each pause, marks its words, and opens what there is to see. */
import { type Signal, signal as signalOf } from '@preact/signals-core';
import { findingAt, hasObjection, markedIn } from '../../components/draft-findings';
import type { Marked } from '../../components/MarkedWord';
import { createOverlay } from '../../components/overlay';
import { type Pointed, VoiceLine, type VoiceLineState } from '../../components/VoiceLine';
import type { Stage } from '../../lifecycle/feature';
import { overlayWordsFor } from '../../locales/overlay/words-here';
import { sendMessage } from '../../messaging/protocol';
import { type Composer, longestPost, quotedIn } from '../../x/composer';
import { watchDraft } from '../../x/draft-changes';
import { createMarks } from '../../x/draft-marks';
import { followPointerInDraft } from '../../x/draft-pointing';
import { type DraftText, rangeOf, readDraft } from '../../x/draft-text';
import { placeInComposer } from '../../x/places';
import { scheduledFor } from '../../x/scheduled-day';
import { openDraftPanel } from './draft-panel';

export interface Line {
  /** Another post of the same thread is in use: this line makes room. */
  isAside: Signal<boolean>;
  /** Do both stand under the same buttons? */
  isBeside(other: Line | undefined): boolean;
  /** There is something to look at in the draft as it stands, and it was not held back before. */
  mayHold(): boolean;
  /** Says that the draft was held back, and why. */
  hold(): void;
  host: HTMLElement;
}

export function showLine(stage: Stage, composer: Composer, signal: AbortSignal): Line {
  const { session, guard } = stage;
  const { editor } = composer;
  const overlay = createOverlay('voice-line', signal);
  const { host } = overlay;
  const line = signalOf<VoiceLineState>({ kind: 'empty' });
  const pointed = signalOf<Pointed | null>(null);
  const isHeld = signalOf(false);
  const isAside = signalOf(false);
  const panel = signalOf<AbortController | null>(null);
  /** What the user said is fine in this draft. */
  const fine = new Set<string>();
  let draft: DraftText = { text: '', segments: [] };
  let wasHeld = false;
  let wasRaised = false;
  let readings = 0;

  const marks = createMarks(signal);
  const markAll = () => {
    const { value } = line;
    marks.show(draft, value.kind === 'read' ? markedIn(value.read) : []);
  };

  async function read(): Promise<void> {
    draft = readDraft(editor);
    const { text } = draft;
    readings += 1;
    const own = readings;
    pointed.value = null;
    if (text.trim() === '') {
      // Sent or thrown away: the next draft is another one.
      fine.clear();
      wasHeld = false;
      wasRaised = false;
      isHeld.value = false;
      line.value = { kind: 'empty' };
      return;
    }
    try {
      const given = {
        account: session.account.value,
        text: text.slice(0, longestPost),
        quoted: quotedIn(composer),
        scheduled: scheduledFor(composer),
        fine: [...fine],
      };
      const found = await sendMessage('readDraft', given);
      // Typing went on meanwhile, or more was said of it: the next reading is on its way.
      if (signal.aborted || own !== readings || readDraft(editor).text !== text) return;
      line.value = { kind: 'read', read: { ...found, text } };
      if (!hasObjection({ ...found, text })) isHeld.value = false;
    } catch (error) {
      if (!signal.aborted && own === readings) line.value = { kind: 'failed' };
      throw error;
    }
    await noteRaised();
  }

  /** Once for a draft, however long it is written on. */
  async function noteRaised(): Promise<void> {
    const { value } = line;
    if (wasRaised || value.kind !== 'read' || !hasObjection(value.read)) return;
    wasRaised = true;
    await sendMessage('noteRaised', {});
  }

  watchDraft(editor, guard(read), signal);
  // The row of buttons, under which the line stands, comes when the composer is first used.
  stage.onFrame(() => placeInComposer(composer, host), signal);
  // The account was given another voice, another one is in use, or a quote or a day came to the draft that stood there.
  let asked = askedOf();
  const readIfAsked = () => {
    const now = askedOf();
    if (now === asked) return;
    asked = now;
    return read();
  };
  stage.whenever(() => session.state.value, readIfAsked, signal);
  stage.onChange(guard(readIfAsked), signal);

  /** What the reading of a draft depends on, besides its text. */
  function askedOf(): string {
    const state = session.state.value;
    const around = `${scheduledFor(composer)?.said} ${quotedIn(composer)?.text}`;
    return state ? `${state.account} ${state.intendedVoice} ${around}` : '';
  }

  stage.whenever(() => line.value, markAll, signal);

  function point(place: number | null): void {
    const { value } = line;
    const words = session.language.value && overlayWordsFor(session.language.value);
    const finding =
      words && place !== null && value.kind === 'read' ? findingAt(words, value.read, place) : null;
    const rect = finding && rangeOf(draft, finding.marked.start, finding.marked.end)?.getClientRects()[0];
    pointed.value = finding && rect ? { finding, left: rect.left, bottom: rect.bottom } : null;
  }
  const isMarked = () => line.value.kind === 'read' && markedIn(line.value.read).length > 0;
  stage.during(
    isMarked,
    (until) => {
      followPointerInDraft(editor, () => draft, guard(point), until);
      until.addEventListener('abort', () => point(null));
    },
    signal,
  );

  function review(): void {
    const { value } = line;
    if (panel.value) {
      panel.value.abort();
      return;
    }
    if (value.kind !== 'read') return;
    panel.value = openDraftPanel(stage, {
      composer,
      anchor: host,
      button: overlay.focused(),
      line,
      isAside,
      fine,
      readAgain: read,
      signal,
      onClosed() {
        panel.value = null;
      },
    });
  }

  stage.follow(() => {
    const state = session.state.value;
    if (!state) return;
    host.dataset.theme = session.theme.value;
    host.hidden = isAside.value;
    overlay.draw(
      <VoiceLine
        words={overlayWordsFor(state.language)}
        state={line.value}
        intendedVoice={state.intendedVoice}
        isHeld={isHeld.value}
        pointed={pointed.value}
        isReviewing={panel.value !== null}
        onReview={guard(review)}
        onSuggest={
          composer.kind === 'reply'
            ? guard(() => {
                session.asking.value = { composer, line: host, button: overlay.focused(), signal };
              })
            : undefined
        }
        onPoint={guard((marked: Marked | null) => (marked ? marks.show(draft, [marked]) : markAll()))}
      />,
    );
  }, signal);

  return {
    host,
    isAside,
    isBeside: (other) => other !== undefined && other.host.parentElement === host.parentElement,
    mayHold() {
      const { value } = line;
      // Where the line could not be placed, nobody would learn why.
      if (!host.isConnected) return false;
      // What was typed in the last moment was not read yet: it is not held back on suspicion.
      if (wasHeld || value.kind !== 'read' || value.read.text !== readDraft(editor).text) return false;
      return hasObjection(value.read);
    },
    hold() {
      wasHeld = true;
      isHeld.value = true;
    },
  };
}
